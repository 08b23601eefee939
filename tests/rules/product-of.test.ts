import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { productOf, quotientOf } from '../../src/catalog/check.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeProductOf } from '../../src/rules/product-of.js';
import { judgeQuotientOf } from '../../src/rules/quotient-of.js';
import { ledgers } from './ledgers.js';
import { printed, yi } from './printed.js';

function compensation(record: RecordValues) {
  return judgeProductOf(ledgers, productOf('V52', 'total', ['rate', 'area']), record);
}

function share(record: RecordValues) {
  return judgeQuotientOf(ledgers, quotientOf('V11', 'share', 'general', 'special'), record);
}

describe('product of', () => {
  test('takes an area in the unit of its form, as the rate is per that unit', () => {
    const judgement = compensation({ total: printed('475000', '元'), rate: '47500', area: printed('10', '亩') });
    assert.equal(judgement.outcome, 'PASSED');
    assert.match(judgement.message, /^total 475000 YUAN equals rate 47500 × area 10 MU = 475000 YUAN\.$/);
    assert.equal(judgement.messageZh, '合计475000元，与单价47500×面积10亩=475000元相符。');
    const inHectares = { total: printed('712500', '元'), rate: '47500', area: printed('1', '公顷') };
    assert.match(compensation(inHectares).message, /area 15 MU/);
  });

  test('fails an amount that is no product', () => {
    const judgement = compensation({ total: printed('600000', '元'), rate: '47500', area: printed('10.25', '亩') });
    assert.equal(judgement.outcome, 'FAILED');
    assert.match(judgement.messageZh, /不符：相差113125元/);
  });

  test('allows what the rounding of the factors allows', () => {
    const rounded = (total: string) =>
      compensation({ total: printed(total, '元'), rate: '47500', area: printed('10.25', '亩') }).outcome;
    // Half of a hundredth of a mu is 237.5 yuan, half a yuan more is that of the amount.
    assert.equal(rounded('487113'), 'PASSED');
    assert.equal(rounded('487114'), 'FAILED');
  });

  test('multiplies canonical values of anything else', () => {
    const check = productOf('V52', 'total', ['general', 'multiple']);
    const { outcome } = judgeProductOf(ledgers, check, {
      total: yi('3'),
      general: printed('15000', '万元'),
      multiple: '2',
    });
    assert.equal(outcome, 'PASSED');
  });

  test('is unknown when a factor is absent', () => {
    assert.equal(
      compensation({ total: yi('1'), area: printed('1', '亩') }).message,
      'Can not be judged: rate is absent.',
    );
  });
});

describe('quotient of', () => {
  test('passes a ratio within rounding', () => {
    const judgement = share({ share: printed('68.8', '%'), general: yi('85.64'), special: yi('124.50') });
    assert.equal(judgement.outcome, 'PASSED');
    assert.match(
      judgement.message,
      /^share 68.8 PERCENT agrees with general 85.64 ÷ special 124.5 = 68.787149 PERCENT/,
    );
    assert.match(judgement.messageZh, /^占比68.8%，与一般85.64÷专项124.5=68.787149%相符：相差/);
  });

  test('fails one that is not', () => {
    assert.equal(share({ share: printed('70.0', '%'), general: yi('85.64'), special: yi('124.5') }).outcome, 'FAILED');
  });

  test('divides counts exactly', () => {
    const check = quotientOf('V82', 'multiple', 'one', 'other');
    assert.equal(judgeQuotientOf(ledgers, check, { multiple: '1.33', one: 4, other: 3 }).outcome, 'PASSED');
    assert.equal(judgeQuotientOf(ledgers, check, { multiple: '1.34', one: 4, other: 3 }).outcome, 'FAILED');
  });

  test('does not divide by zero', () => {
    const judgement = share({ share: printed('0', '%'), general: yi('1'), special: yi('0') });
    assert.equal(judgement.messageZh, '无法判断：专项为零或过小。');
  });

  test('does not divide money by areas', () => {
    const check = quotientOf('V11', 'multiple', 'general', 'area');
    const record = { multiple: '1', general: yi('1'), area: printed('1', '亩') };
    assert.equal(judgeQuotientOf(ledgers, check, record).outcome, 'UNKNOWN');
  });

  test('is unknown when anything is absent', () => {
    assert.equal(
      share({ general: yi('1'), special: null }).message,
      'Can not be judged: share is absent; special is absent.',
    );
  });
});
