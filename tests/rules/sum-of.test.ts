import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sumOf } from '../../src/catalog/check.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeSumOf } from '../../src/rules/sum-of.js';
import { ledgers } from './ledgers.js';
import { printed, yi } from './printed.js';

function judged(record: RecordValues, parts: readonly string[] = ['general', 'special']) {
  return judgeSumOf(ledgers, sumOf('V01', 'total', parts), record);
}

function counted(count: number, one: number, other: number) {
  return judgeSumOf(ledgers, sumOf('V40', 'count', ['one', 'other']), { count, one, other });
}

describe('sum of', () => {
  test('passes a total that is the sum, and shows the figures as printed', () => {
    const judgement = judged({ total: yi('84.44'), general: yi('51.97'), special: yi('32.47') });
    assert.equal(judgement.outcome, 'PASSED');
    assert.equal(judgement.message, 'total 84.44 YI_YUAN equals general 51.97 + special 32.47 = 84.44 YI_YUAN.');
    assert.equal(judgement.messageZh, '合计84.44亿元，与一般51.97+专项32.47=84.44亿元相符。');
    assert.deepEqual(judgement.columns, ['total', 'general', 'special']);
    assert.deepEqual(judgement.inputs.slice(-2), [
      { name: 'expected', value: '8444000000' },
      { name: 'tolerance', value: '1500000' },
    ]);
  });

  test('fails a total that rounding can not explain, and says by how much', () => {
    const judgement = judged({ total: yi('84.44'), general: yi('51.97'), special: yi('32.57') });
    assert.equal(judgement.outcome, 'FAILED');
    assert.equal(
      judgement.message,
      'total 84.44 YI_YUAN is not general 51.97 + special 32.57 = 84.54 YI_YUAN: 0.1 YI_YUAN apart, rounding allows 0.015 YI_YUAN.',
    );
    assert.equal(
      judgement.messageZh,
      '合计84.44亿元，与一般51.97+专项32.57=84.54亿元不符：相差0.1亿元，舍入误差允许0.015亿元。',
    );
  });

  test('lets every figure be off by half a unit of its last digit, and no further', () => {
    assert.equal(judged({ total: yi('84.44'), general: yi('51.97'), special: yi('32.48') }).outcome, 'PASSED');
    assert.equal(judged({ total: yi('84.44'), general: yi('51.97'), special: yi('32.49') }).outcome, 'FAILED');
  });

  test('takes figures of one table to be printed alike, although zeros at the end are not kept', () => {
    assert.equal(judged({ total: yi('152.50'), general: yi('89.00'), special: yi('63.50') }).outcome, 'PASSED');
    assert.equal(judged({ total: yi('152.45'), general: yi('89.00'), special: yi('63.50') }).outcome, 'FAILED');
  });

  test('adds figures of different units', () => {
    const judgement = judged({ total: yi('1.5'), general: printed('5000', '万元'), special: yi('1') });
    assert.equal(judgement.outcome, 'PASSED');
    assert.match(judgement.message, /^total 150000000 YUAN equals/);
  });

  test('subtracts a part with a minus in front', () => {
    const record = { total: yi('3'), general: yi('5'), special: yi('2') };
    assert.equal(
      judged(record, ['general', '-special']).message,
      'total 3 YI_YUAN equals general 5 - special 2 = 3 YI_YUAN.',
    );
    assert.equal(judged(record, ['-special', 'general']).messageZh, '合计3亿元，与-专项2+一般5=3亿元相符。');
  });

  test('never rounds counts', () => {
    assert.equal(counted(10, 6, 4).outcome, 'PASSED');
    const judgement = counted(10, 6, 5);
    assert.equal(judgement.message, 'count 10 is not one 6 + other 5 = 11: 1 apart.');
    assert.equal(judgement.messageZh, '总数10，与甲数6+乙数5=11不符：相差1。');
  });

  test('takes hectares and mu for the same area', () => {
    const check = sumOf('V54', 'area', ['areaHectares']);
    const judge = (mu: string) =>
      judgeSumOf(ledgers, check, { area: printed(mu, '亩'), areaHectares: printed('0.2667', '公顷') });
    assert.equal(judge('4.0005').outcome, 'PASSED');
    assert.equal(judge('4.01').outcome, 'FAILED');
  });

  test('is unknown when a part is absent, which is not zero, and names it', () => {
    const judgement = judged({ total: yi('84.44'), general: yi('84.44'), special: null });
    assert.equal(judgement.outcome, 'UNKNOWN');
    assert.equal(judgement.messageZh, '无法判断：缺少专项。');
    assert.equal(judged({}).message, 'Can not be judged: total is absent; general is absent; special is absent.');
  });

  test('does not add money to areas', () => {
    const judgement = judged({ total: yi('1'), general: printed('1', '亩'), special: yi('1') });
    assert.equal(judgement.message, 'Can not be judged: total and general are in different units.');
  });

  test('passes every table that was rounded honestly', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000_000), { minLength: 2, maxLength: 2 }), fc.nat(4), (parts, digits) => {
        const round = (yuan: number) => yi((yuan / 10_000).toFixed(digits));
        const [one = 0, other = 0] = parts;
        const { outcome } = judged({ total: round(one + other), general: round(one), special: round(other) });
        assert.equal(outcome, 'PASSED');
      }),
    );
  });
});
