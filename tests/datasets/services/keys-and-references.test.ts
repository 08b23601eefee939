import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOCUMENTS, documentKey } from '../../../seeds/generator/documents/document-list/all-documents.js';
import { AGENCIES } from '../../../seeds/generator/organisation/agency-list.js';
import { declaredColumns } from '../../../src/catalog/column.js';
import { naturalKeyOf } from '../../../src/catalog/identity.js';
import { publicationOrder } from '../../../src/catalog/publication-order.js';
import { referenceTarget } from '../../../src/catalog/registry.js';
import type { Value } from '../../../src/catalog/value.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { entries, NAMES, registry, sample } from './sample.js';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'service-items': ['implementationCode'],
  'service-halls': ['division', 'name'],
  'certification-items': ['division', 'edition', 'code'],
  'charge-items': ['list', 'edition', 'code'],
  'power-adjustments': ['documentNumber', 'itemCode'],
  'negative-list-items': ['edition', 'code'],
  'licence-reforms': ['edition', 'code'],
  hotlines: ['number'],
  'knowledge-entries': ['base', 'entryNumber'],
};

function keysOf(name: string): readonly string[] {
  const dataset = registry.get(name);
  return sample(name).map((record) => {
    const key = naturalKeyOf(dataset, (column) => textOf(record[column.name]));
    assert.ok(key !== undefined, `${name}: ${JSON.stringify(record)}`);
    return key;
  });
}

function textOf(value: Value | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

/** What the sample calls the records of a dataset: natural keys, for agencies their names. */
function namesOf(target: string): ReadonlySet<string> {
  if (target === 'agencies') return new Set(AGENCIES.map(({ name }) => name));
  return new Set(target === 'documents' ? DOCUMENTS.map(({ handle }) => documentKey(handle)) : keysOf(target));
}

interface Named {
  readonly target: string;
  readonly text: string;
}

/** Every reference of a record, those in embedded lists too. */
function referencesOf(name: string, record: RecordValues): readonly Named[] {
  return registry.get(name).columns.flatMap((column) => {
    const face = column.kind.graphql;
    const target = referenceTarget(column);
    if (target !== undefined) return named(target, record[column.name]);
    if (face.type !== 'embedded') return [];
    return entries(record[column.name]).flatMap((item) =>
      declaredColumns(face.entry).flatMap(({ name: member, kind }) =>
        kind.graphql.type === 'reference' ? named(kind.graphql.target, item[member]) : [],
      ),
    );
  });
}

function named(target: string, value: Value | null | undefined): readonly Named[] {
  return [value ?? []].flat().map((text) => ({ target, text: String(text) }));
}

describe('keys and references of the services family', () => {
  test('each dataset has the natural key of the register of datasets', () => {
    for (const name of NAMES)
      assert.deepEqual(
        registry.get(name).key.map((columns) => columns.map((column) => column.name)),
        [KEYS[name]],
        name,
      );
  });

  test('no two sample records have one natural key', () => {
    for (const name of NAMES) {
      const keys = keysOf(name);
      assert.ok(keys.length > 0);
      assert.equal(new Set(keys).size, keys.length, name);
    }
  });

  test('every reference of the sample leads to a record of the sample', () => {
    let count = 0;
    for (const name of NAMES) {
      for (const { target, text } of sample(name).flatMap((record) => referencesOf(name, record))) {
        assert.ok(namesOf(target).has(text), `${name}: "${text}" is not in ${target}`);
        count += 1;
      }
    }
    assert.ok(count > 400, `${count} references`);
  });

  test('guides come after the lists that their materials and fees name, and questions after the guides', () => {
    const order = publicationOrder(registry).map(({ name }) => name);
    const place = (name: string) => order.indexOf(name);
    assert.ok(place('certification-items') < place('service-items'));
    assert.ok(place('charge-items') < place('service-items'));
    assert.ok(place('service-halls') < place('service-items'));
    assert.ok(place('service-items') < place('knowledge-entries'));
  });

  test('both agencies of a power adjustment lead back to it by one name', () => {
    const way = registry.get('agencies').inverses.find(({ name }) => name === 'powerAdjustments');
    assert.deepEqual(
      way?.by.map(({ name }) => name),
      ['fromAgency', 'toAgency'],
    );
  });
});
