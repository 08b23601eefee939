import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceReasons } from '../../src/catalog/absence.js';
import { CLAUSES } from '../../src/catalog/clause.js';
import type { CodeList } from '../../src/catalog/code-list.js';
import { declaredColumns } from '../../src/catalog/column.js';
import type { ColumnKind } from '../../src/catalog/column-kind.js';
import { timeUnits } from '../../src/catalog/columns/duration.js';
import { FAMILIES } from '../../src/catalog/family.js';
import { OPERATORS } from '../../src/catalog/operators.js';
import { SYSTEM_COLUMNS } from '../../src/catalog/system-columns.js';
import { registry } from '../../src/datasets/index.js';

function assertDocumented(name: string, chinese: string, english: string): void {
  assert.match(chinese, /\p{Script=Han}/u, `${name} needs a Chinese title`);
  assert.match(english, /[a-z]/, `${name} needs an English description`);
}

function listsOf({ graphql }: ColumnKind): readonly CodeList[] {
  if (graphql.type === 'embedded') return declaredColumns(graphql.entry).flatMap(({ kind }) => listsOf(kind));
  return graphql.type === 'code' ? [graphql.list] : [];
}

/** Every code list that a column of a dataset uses, and those of the catalogue itself. */
const lists = new Set([
  absenceReasons,
  timeUnits,
  ...registry.datasets.flatMap(({ columns }) => columns.flatMap(({ kind }) => listsOf(kind))),
]);

describe('catalogue in both languages', () => {
  it('has operators, families, clauses and system columns', () => {
    for (const [name, { description, descriptionZh }] of Object.entries(OPERATORS))
      assertDocumented(name, descriptionZh.replace(/^true/, ''), description);
    for (const [name, { title, description }] of Object.entries({ ...FAMILIES, ...CLAUSES }))
      assertDocumented(name, title, description);
    for (const { name, title, description } of SYSTEM_COLUMNS) assertDocumented(name, title, description);
  });

  it('has members of every embedded list', () => {
    const kinds = registry.datasets.flatMap(({ columns }) => columns.map(({ kind }) => kind.graphql));
    for (const face of kinds)
      if (face.type === 'embedded')
        for (const { name, title, description } of declaredColumns(face.entry))
          assertDocumented(`${face.entry.name}.${name}`, title, description);
  });

  it('has every code list, with its edition and each of its codes', () => {
    for (const { name, title, description, edition, codes } of lists) {
      assertDocumented(name, title, description);
      assert.notEqual(edition, '', name);
      for (const code of codes) assertDocumented(`${name}.${code.code}`, code.title, code.description);
    }
  });
});

describe('code list of the catalogue', () => {
  it('has a name of its own, since it becomes a type of GraphQL', () => {
    const names = [...lists].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, names.toSorted().join(' '));
    for (const name of names) assert.match(name, /^[A-Z][A-Za-z0-9]*$/);
  });

  it('has each code and each title once, so that a cell means one of them', () => {
    for (const { name, codes } of lists) {
      for (const texts of [codes.map(({ code }) => code), codes.map(({ title }) => title)]) {
        assert.equal(new Set(texts).size, texts.length, `${name}: ${texts.join(' ')}`);
      }
      for (const { code } of codes) assert.match(code, /^[A-Z][A-Z0-9_]*$/, name);
    }
  });

  it('has no code that ends before it begins', () => {
    for (const { name, codes } of lists)
      for (const { code, validFrom, validTo } of codes)
        assert.ok((validFrom ?? '0000-01-01') <= (validTo ?? '9999-12-31'), `${name}.${code}`);
  });
});
