import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notAbove, sumOf } from '../../src/catalog/check.js';
import { debtIndicator, implausibleUnit, NATIONAL_DEBT_LIMITS } from '../../src/rules/debt-indicators.js';
import { judgeNotAbove } from '../../src/rules/not-above.js';
import { judgeSumOf } from '../../src/rules/sum-of.js';
import { ledgers } from './ledgers.js';
import { yi } from './printed.js';

/** Whether figures that a government printed in 亿元 add up. */
function addsUp(total: string, general: string, special: string): string {
  const record = { total: yi(total), general: yi(general), special: yi(special) };
  return judgeSumOf(ledgers, sumOf('V01', 'total', ['general', 'special']), record).outcome;
}

/** Opening plus issued less repaid, by the form that debt flows use. */
function closes(closing: string, opening: string, issued: string, repaid: string): string {
  const record = { total: yi(closing), general: yi(opening), special: yi(issued), share: yi(repaid) };
  return judgeSumOf(ledgers, sumOf('V03', 'total', ['general', 'special', '-share']), record).outcome;
}

describe('golden debt figures', () => {
  test('綦江 2020 add up', () => {
    assert.equal(addsUp('152.50', '89.00', '63.50'), 'PASSED');
    assert.equal(addsUp('84.44', '51.97', '32.47'), 'PASSED');
    assert.equal(closes('51.97', '48.99', '14.39', '11.41'), 'PASSED');
    assert.equal(debtIndicator('D9_HEADROOM', { limit: '152.50', balance: '84.44' }).value, '68.06');
    assert.equal(debtIndicator('D9', { limit: '152.50', balance: '84.44' }).value, '0.553705');
  });

  test('台江 2020 add up', () => {
    assert.equal(addsUp('5.73', '4.68', '1.05'), 'PASSED');
    assert.equal(addsUp('4.79', '3.76', '1.03'), 'PASSED');
    assert.equal(addsUp('2.38', '1.38', '1.00'), 'PASSED');
  });

  test('宣州 2024 add up to the last digit', () => {
    for (const [total, general, special] of [
      ['13.9703', '4.7407', '9.2296'],
      ['3.8645', '3.2629', '0.6016'],
      ['1.9841', '0.9841', '1.0000'],
      ['1.6371', '1.4728', '0.1643'],
      ['2.0417', '0.9618', '1.0799'],
    ] as const)
      assert.equal(addsUp(total, general, special), 'PASSED', total);
    assert.equal(addsUp('13.9706', '4.7407', '9.2296'), 'FAILED');
  });

  test('the nation adds up, and is within its limit', () => {
    assert.equal(closes('61384.24', '55244.71', '19961.59', '13822.06'), 'PASSED');
    assert.equal(addsUp('86185.08', '72685.08', '13500'), 'PASSED');
    assert.equal(addsUp('184618.67', '110484.51', '74134.16'), 'PASSED');
    assert.equal(addsUp('288074.3', '142889.22', '145185.08'), 'PASSED');
    const figures = { total: yi('184618.67'), general: yi('209974.3') };
    assert.equal(judgeNotAbove(ledgers, notAbove('V02', 'total', 'general'), figures).outcome, 'PASSED');
    const january = { general: '119397', special: '101526', bonds: '219034', nonBond: '1889' };
    assert.equal(debtIndicator('D1', january).value, '220923');
    assert.equal(debtIndicator('D1_BY_FORM', january).value, '220923');
  });

  test('the bad table fails, by its rows and by its unit', () => {
    assert.equal(addsUp('502325', '229079', '273246'), 'PASSED');
    assert.equal(addsUp('502325', '42866', '42866'), 'FAILED');
    const verdict = implausibleUnit('502325', NATIONAL_DEBT_LIMITS[2020]);
    assert.deepEqual([verdict.outcome, verdict.against], ['FAILED', 'NATIONAL_TOTAL']);
    assert.equal(verdict.messageZh, '502325超过全国合计288074.3，单位有误。');
    assert.equal(implausibleUnit('50.2325', NATIONAL_DEBT_LIMITS[2020]).outcome, 'PASSED');
  });

  test('national limits follow from one another', () => {
    // 2019: new limits 9,300 + 21,500; 2020: 9,800 + 37,500 (hundred million yuan).
    assert.equal(addsUp(NATIONAL_DEBT_LIMITS[2019] ?? '', NATIONAL_DEBT_LIMITS[2018] ?? '', '30800.0'), 'PASSED');
    assert.equal(addsUp(NATIONAL_DEBT_LIMITS[2020] ?? '', NATIONAL_DEBT_LIMITS[2019] ?? '', '47300.0'), 'PASSED');
  });
});

describe('unit of a figure', () => {
  test('is doubted when it jumps a hundredfold over a year, either way', () => {
    assert.equal(implausibleUnit('844400', undefined, '84.44').against, 'YEAR_BEFORE');
    assert.equal(implausibleUnit('84.44', undefined, '844400').outcome, 'FAILED');
    assert.equal(implausibleUnit('90', undefined, '84.44').outcome, 'PASSED');
    assert.equal(implausibleUnit('90', undefined, '0').outcome, 'PASSED');
  });

  test('is unknown without anything to compare it with', () => {
    assert.equal(implausibleUnit('1', undefined).outcome, 'UNKNOWN');
    assert.equal(implausibleUnit(null, '1').outcome, 'UNKNOWN');
  });
});
