import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isValueObject } from '../../../src/catalog/value.js';
import { type SampleRecord, sampleRecords } from '../../seeds/sample-records.js';

type Values = SampleRecord['values'];

const documents = sampleRecords('documents');
const byKey = new Map(documents.map(({ key, values }) => [key, values]));

function documentOf(key: unknown): Values {
  const values = byKey.get(String(key));
  assert.ok(values, `no document ${String(key)}`);
  return values;
}

function keysIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

describe('sample documents and what belongs to them', () => {
  test('say of their first interpretation the day on which it was published', () => {
    for (const { key, values } of documents) {
      const days = sampleRecords('interpretations')
        .filter((interpretation) => keysIn(interpretation.values.documents).includes(key))
        .map((interpretation) => String(interpretation.values.publishedOn));
      assert.equal(values.interpretedOn, days.sort()[0] ?? null, key);
    }
  });

  test('are explained by the agency that drafted them (谁起草、谁解读)', () => {
    for (const { key, values } of sampleRecords('interpretations')) {
      const [document] = keysIn(values.documents).map(documentOf);
      assert.equal(values.agency, document?.drafter, key);
    }
  });

  test('that a later one amends or repeals have lost force or changed it', () => {
    for (const { key, values } of documents) {
      for (const repealed of keysIn(values.repeals).map(documentOf)) assert.equal(repealed.force, 'REPEALED', key);
      for (const amended of keysIn(values.amends).map(documentOf)) assert.equal(amended.force, 'AMENDED', key);
    }
  });

  test('are signed after the meeting that discussed them', () => {
    let discussed = 0;
    for (const { key, values } of sampleRecords('government-meetings')) {
      const agenda = Array.isArray(values.agenda) ? values.agenda.filter(isValueObject) : [];
      for (const { resultDocument } of agenda) {
        if (typeof resultDocument !== 'string') continue;
        discussed += 1;
        assert.ok(String(values.heldOn) < String(documentOf(resultDocument).formedOn), key);
      }
    }
    assert.ok(discussed > 25);
  });

  test('are presented to the press after they are published, and with the meeting that discussed them', () => {
    for (const { key, values } of sampleRecords('press-events')) {
      const day = String(values.heldAt).slice(0, 10);
      for (const { publishedOn } of keysIn(values.documents).map(documentOf)) assert.ok(String(publishedOn) < day, key);
    }
  });

  test('have every pair of links: both, either and neither', () => {
    const pairs = sampleRecords('interpretations').map(
      ({ values }) => `${String(values.linksToDocument)} ${String(values.isLinkedFromDocument)}`,
    );
    assert.deepEqual([...new Set(pairs)].sort(), ['false false', 'false true', 'null null', 'true false', 'true true']);
  });

  test('are what the reviews of documents name, unless they are withheld', () => {
    for (const { key, values } of sampleRecords('release-reviews')) {
      const reviewed = String(values.reviewedKey);
      if (values.reviewedDataset !== 'documents' || reviewed.startsWith('审查登记')) continue;
      assert.ok(byKey.has(reviewed), key);
    }
  });

  test('are of every kind of official document', () => {
    assert.equal(new Set(documents.map(({ values }) => values.kind)).size, 16);
  });
});
