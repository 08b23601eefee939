import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/services/deliberate-faults.js';
import { type SampleRecord, sampleRecords } from '../../seeds/sample-records.js';

const documents = new Map(sampleRecords('documents').map(({ key, values }) => [key, values]));

function cited({ values }: SampleRecord): readonly SampleRecord['values'][] {
  return [values.documents ?? []].flat().map((key) => documents.get(String(key)) ?? assert.fail(String(key)));
}

const answers = sampleRecords('knowledge-entries').filter((answer) => cited(answer).length > 0);

describe('the answers of the sample that rest on documents', () => {
  test('were given after the documents were made', () => {
    assert.ok(answers.length > 5);
    for (const answer of answers) {
      const day = String(answer.values.answeredOn ?? answer.values.formedOn);
      for (const { formedOn, title } of cited(answer)) assert.ok(String(formedOn) <= day, `${answer.label}: ${title}`);
    }
  });

  test('are stale where that is meant, and only there', () => {
    const stale = answers.filter((answer) =>
      cited(answer).some(({ force }) => force === 'REPEALED' || force === 'EXPIRED'),
    );
    assert.deepEqual(stale.map(({ values }) => values.entryNumber).sort(), [...FAULTS.staleAnswers]);
  });
});
