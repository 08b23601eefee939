import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/requests/deliberate-faults.js';
import { isValueObject, type Value, type ValueObject } from '../../../src/catalog/value.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { checked, clocked, records } from './request-sample.js';

const TODAY = '2022-12-31';
const REPORTS = 'annual-reports';
const KINDS = ['naturalPersons', 'businesses', 'research', 'publicWelfare', 'legalServices', 'others'];

const reports = records(REPORTS);
const tabled = reports.filter(({ values }) => Number(values.year) >= 2019);

function titleOf({ agency, year }: { readonly agency: string; readonly year: number }): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

function rowsOf({ requestTable }: RecordValues): readonly ValueObject[] {
  return Array.isArray(requestTable) ? requestTable.filter(isValueObject) : [];
}

function sum(numbers: readonly (Value | null | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + Number(number), 0);
}

/** The requests that the register of an agency has for a year of receipt; for the government those of all agencies. */
function registered({ agency, year }: RecordValues): number {
  return records('disclosure-requests').filter(
    ({ values }) =>
      (agency === '朝阳市龙城区人民政府' || values.agency === agency) &&
      String(values.receivedOn ?? values.submittedOn).startsWith(String(year)),
  ).length;
}

describe('annual reports of the sample', () => {
  test('V70 fails once for each balance of the table, and is silent where a figure is withheld', () => {
    assert.deepEqual(checked(REPORTS, 'V70', 'FAILED', 0), [titleOf(FAULTS.unbalanced)]);
    assert.deepEqual(checked(REPORTS, 'V70', 'FAILED', 1), [titleOf(FAULTS.wrongApplicantSum)]);
    assert.deepEqual(checked(REPORTS, 'V70', 'FAILED', 2), [titleOf(FAULTS.wrongOutcomeSum)]);
    const unknown = checked(REPORTS, 'V70', 'UNKNOWN', 0);
    assert.ok(unknown.includes(titleOf(FAULTS.unpublishedCarryOver)));
    assert.equal(unknown.length, 1 + reports.length - tabled.length);
  });

  test('V71: what one year carries over the next one carries in, but for one report', () => {
    const broken = tabled.filter(({ values }) => {
      const before = tabled.find(
        (other) => other.values.agency === values.agency && other.values.year === Number(values.year) - 1,
      );
      const carried = before?.values.requestsCarriedOut;
      return typeof carried === 'number' && carried !== values.requestsCarriedIn;
    });
    const meant = [FAULTS.wrongCarryOver, { ...FAULTS.unbalanced, year: FAULTS.unbalanced.year + 1 }];
    assert.deepEqual(broken.map(({ label }) => label).sort(), meant.map(titleOf).sort());
  });

  test('every row of a table is the sum of its kinds of applicants, unless a figure is meant to be wrong', () => {
    const wrong = tabled.filter(({ values }) =>
      rowsOf(values).some((row) => sum(KINDS.map((kind) => row[kind])) !== row.total),
    );
    const meant = [FAULTS.unbalanced, FAULTS.wrongApplicantSum, FAULTS.wrongOutcomeSum];
    assert.deepEqual(wrong.map(({ label }) => label).sort(), meant.map(titleOf).sort());
  });

  test('a report counts the requests that the register has', () => {
    for (const { values, label } of tabled) assert.equal(values.requestsReceived, registered(values), label);
    assert.ok(tabled.some(({ values }) => Number(values.requestsReceived) >= 40));
  });

  test('reviews and lawsuits add up', () => {
    for (const { values, label } of tabled) {
      for (const kind of ['reviews', 'directLawsuits', 'lawsuitsAfterReview']) {
        const parts = ['Upheld', 'Corrected', 'Other', 'Pending'].map((result) => values[`${kind}${result}`]);
        assert.equal(sum(parts), values[kind], `${label}: ${kind}`);
      }
    }
    assert.ok(sum(tabled.map(({ values }) => values.reviews)) > 0);
  });

  test('documents in force are those of the year before and the new ones, less the repealed', () => {
    for (const { values, label } of tabled) {
      const before = tabled.find(
        (other) => other.values.agency === values.agency && other.values.year === Number(values.year) - 1,
      );
      if (before === undefined) continue;
      const expected = Number(before.values.normativesInForce) + Number(values.normativesIssued);
      assert.equal(values.normativesInForce, expected - Number(values.normativesRepealed ?? 0), label);
    }
  });

  test('R07 and R08: three reports were late, and three pages have no date', () => {
    assert.deepEqual(clocked(REPORTS, 'R07', 'DONE_LATE', TODAY), FAULTS.lateReports.map(titleOf).sort());
    assert.deepEqual(clocked(REPORTS, 'R08', 'DONE_LATE', TODAY), [titleOf(FAULTS.lateGovernmentReport)]);
    const undated = [...clocked(REPORTS, 'R07', 'UNKNOWN', TODAY), ...clocked(REPORTS, 'R08', 'UNKNOWN', TODAY)];
    assert.deepEqual(undated.sort(), FAULTS.undatedReports.map(titleOf).sort());
  });
});
