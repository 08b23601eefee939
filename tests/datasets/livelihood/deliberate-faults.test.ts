import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/livelihood/deliberate-faults.js';
import { livelihood } from '../../../src/datasets/livelihood/index.js';
import { checked, clocked, records, registry, wrongValues } from './livelihood-sample.js';

// Long after every date of the sample.
const TODAY = '2026-11-24';

const RECALLS = 'drug-recalls';
const NAMES = registry.datasets.filter(({ family }) => family === 'livelihood').map(({ name }) => name);

function sorted(...names: readonly string[]): readonly string[] {
  return [...names].sort();
}

function recall({ product, batch }: { readonly product: string; readonly batch: string }): string {
  return String(records(RECALLS).find(({ values }) => values.product === product && values.batch === batch)?.label);
}

function standing(state: 'DONE_LATE' | 'UNKNOWN' | 'OVERDUE'): readonly string[] {
  return sorted(...NAMES.flatMap((name) => clocked(name, 'R01', state, TODAY)));
}

describe('deliberate faults of the livelihood family: checks', () => {
  test('V81: one school admitted more than applied, one does not say, and one round is not over', () => {
    assert.deepEqual(checked('admissions', 'V81', 'FAILED'), [FAULTS.admittedAboveApplied]);
    assert.deepEqual(checked('admissions', 'V81', 'UNKNOWN'), sorted(FAULTS.unknownApplied, FAULTS.runningRound));
  });

  test('V81B: three schools took in more than they have seats', () => {
    const full = sorted(...FAULTS.overEnrolled, FAULTS.admittedAboveApplied);
    assert.deepEqual(checked('admissions', 'V81B', 'FAILED'), full);
    assert.deepEqual(checked('admissions', 'V81B', 'UNKNOWN'), sorted(FAULTS.unknownSeats, FAULTS.runningRound));
  });

  test('V82: two ratios are wrong, and two can not be recomputed', () => {
    assert.deepEqual(checked('vacancies', 'V82', 'FAILED'), sorted(FAULTS.invertedRatio, FAULTS.wrongRatio));
    assert.deepEqual(checked('vacancies', 'V82', 'UNKNOWN'), sorted(FAULTS.unknownSeekers, FAULTS.noSeekers));
  });

  test('V43: credit codes are wrong where four bodies have their code mistyped', () => {
    const [pharmacy, school] = FAULTS.wrongCheckCharacters;
    const [factory, hospital] = FAULTS.shortenedCodes;
    const of = (name: string, column: string, body: string) =>
      sorted(...records(name).flatMap(({ label, values }) => (values[column] === body ? [label] : [])));
    assert.deepEqual(wrongValues('vacancies', 'V43'), of('vacancies', 'employer', pharmacy));
    assert.deepEqual(wrongValues('schools', 'V43'), [school]);
    assert.deepEqual(wrongValues('health-facilities', 'V43'), [hospital]);
    assert.deepEqual(wrongValues(RECALLS, 'V43'), of(RECALLS, 'holder', factory));
    assert.deepEqual(
      wrongValues('insurance-cases', 'V43'),
      sorted(
        ...of('insurance-cases', 'institutionName', pharmacy),
        ...of('insurance-cases', 'institutionName', hospital),
      ),
    );
  });

  test('V45: two places are in a division that there is not', () => {
    assert.deepEqual(
      sorted(...wrongValues('schools', 'V45'), ...wrongValues('health-facilities', 'V45')),
      sorted(...FAULTS.unknownDivisions),
    );
  });
});

describe('deliberate faults of the livelihood family: clocks', () => {
  test('R61, R61B, R61C: of each degree one recall was told too late', () => {
    assert.deepEqual(clocked(RECALLS, 'R61', 'DONE_LATE', TODAY), [recall(FAULTS.lateFirstRecall)]);
    assert.deepEqual(clocked(RECALLS, 'R61B', 'DONE_LATE', TODAY), [recall(FAULTS.lateSecondRecall)]);
    assert.deepEqual(clocked(RECALLS, 'R61C', 'DONE_LATE', TODAY), [recall(FAULTS.lateThirdRecall)]);
    assert.deepEqual(clocked(RECALLS, 'R61', 'OVERDUE', TODAY), [recall(FAULTS.unknownFirstNotice)]);
  });

  test('R61, R61B, R61C: of each degree one decision has no time, and the hours can not be counted', () => {
    assert.deepEqual(clocked(RECALLS, 'R61', 'UNKNOWN', TODAY), [recall(FAULTS.unknownFirstDecision)]);
    assert.deepEqual(clocked(RECALLS, 'R61B', 'UNKNOWN', TODAY), [recall(FAULTS.unknownSecondDecision)]);
    assert.deepEqual(clocked(RECALLS, 'R61C', 'UNKNOWN', TODAY), [recall(FAULTS.unknownThirdDecision)]);
  });

  test('R61: each recall runs on the clock of its own degree, and most were told in time', () => {
    const inTime = ['R61', 'R61B', 'R61C'].flatMap((rule) => clocked(RECALLS, rule, 'DONE_ON_TIME', TODAY));
    assert.equal(new Set(inTime).size, inTime.length);
    assert.equal(inTime.length, records(RECALLS).length - 7);
  });

  test('R01: six records were late, of four the forming is not known, and of two the publication', () => {
    assert.equal(NAMES.length, livelihood.length);
    assert.deepEqual(standing('DONE_LATE'), sorted(...FAULTS.publishedLate));
    assert.deepEqual(standing('UNKNOWN'), sorted(...FAULTS.unknownFormingDay, ...FAULTS.unknownPublicationDay));
    assert.deepEqual(standing('OVERDUE'), []);
  });
});
