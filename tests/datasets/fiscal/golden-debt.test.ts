import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Value } from '../../../src/catalog/value.js';
import { registry } from '../../../src/datasets/index.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { checkName } from './judged-samples.js';

/** The outcome of each check that can be judged, for figures as a published table prints them. */
function judge(datasetName: string, cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const dataset = registry.get(datasetName);
  const values: Record<string, Value> = {};
  for (const [name, text] of Object.entries(cells)) {
    const reading = dataset.column(name)?.kind.readCell(text);
    if (reading === undefined || 'problem' in reading) throw new Error(`${name}: ${text}`);
    values[name] = reading.value;
  }
  const results = evaluateChecks(dataset, values, new Map()).slice(-dataset.checks.length);
  const judged = results.map(({ outcome }, index) => [checkName(dataset.checks[index]), outcome] as const);
  return Object.fromEntries(judged.filter(([, outcome]) => outcome !== 'UNKNOWN'));
}

describe('published debt tables', () => {
  test('綦江区 2020: limit and balance add up, and the balance stays below the limit', () => {
    assert.deepEqual(
      judge('debt-positions', {
        limitTotal: '152.50',
        limitGeneral: '89.00',
        limitSpecial: '63.50',
        balanceTotal: '84.44',
        balanceGeneral: '51.97',
        balanceSpecial: '32.47',
      }),
      {
        'V01 limitTotal/limitGeneral': 'PASSED',
        'V01 balanceTotal/balanceGeneral': 'PASSED',
        'V02 balanceGeneral/limitGeneral': 'PASSED',
        'V02 balanceSpecial/limitSpecial': 'PASSED',
      },
    );
  });

  test('綦江区 2020: general debt closes as it opened, plus what was issued, less what was repaid', () => {
    const flow = {
      openingGeneral: '48.99',
      issuedNewGeneral: '14.39',
      issuedRefinancingGeneral: '0',
      externalOnLending: '0',
      principalGeneral: '11.41',
      otherReductionGeneral: '0',
    };
    const name = 'V03 closingGeneral/openingGeneral';
    assert.equal(judge('debt-flows', { ...flow, closingGeneral: '51.97' })[name], 'PASSED');
    assert.equal(judge('debt-flows', { ...flow, closingGeneral: '52.97' })[name], 'FAILED');
  });

  test('宣州区 2024: the letters of table 1-4 agree', () => {
    const judged = judge('debt-flows', {
      issuedTotal: '13.9703',
      issuedGeneral: '4.7407',
      issuedSpecial: '9.2296',
      principalTotal: '3.8645',
      principalGeneral: '3.2629',
      principalSpecial: '0.6016',
      interestTotal: '1.9841',
      interestGeneral: '0.9841',
      interestSpecial: '1',
      nextPrincipalTotal: '1.6371',
      nextPrincipalGeneral: '1.6371',
      nextRefinancedGeneral: '1.4728',
      nextFiscalGeneral: '0.1643',
      nextPrincipalSpecial: '0',
      nextInterestTotal: '2.0417',
      nextInterestGeneral: '0.9618',
      nextInterestSpecial: '1.0799',
    });
    assert.equal(Object.keys(judged).length, 6);
    assert.ok(Object.values(judged).every((outcome) => outcome === 'PASSED'));
  });

  test('鄂州 2017: a debt ratio of 68.8 % agrees with 85.64 of 124.5 亿元, one of 70 % does not', () => {
    const figures = { balanceTotal: '85.64', comprehensiveCapacity: '124.5' };
    const name = 'V11 publishedDebtRatio/balanceTotal';
    assert.equal(judge('debt-positions', { ...figures, publishedDebtRatio: '68.8%' })[name], 'PASSED');
    assert.equal(judge('debt-positions', { ...figures, publishedDebtRatio: '70%' })[name], 'FAILED');
  });

  test('the nation, end of 2018: both kinds of debt make the balance, in 亿元 of two digits', () => {
    const judged = judge('debt-positions', {
      balanceTotal: '184618.67',
      balanceGeneral: '110484.51',
      balanceSpecial: '74134.16',
    });
    assert.deepEqual(judged, { 'V01 balanceTotal/balanceGeneral': 'PASSED' });
  });

  test('the table of 2019 whose rows repeat each other: the limit before and the new one do not make the limit', () => {
    // The table has no row for limits taken back, so none were.
    const judged = judge('debt-positions', {
      priorLimitTotal: '42866',
      newLimitTotal: '42866',
      withdrawnLimitTotal: '0',
      limitTotal: '502325',
      limitGeneral: '229079',
      limitSpecial: '273246',
    });
    assert.deepEqual(judged, {
      'V01 limitTotal/limitGeneral': 'PASSED',
      'V04 limitTotal/priorLimitTotal': 'FAILED',
    });
  });
});
