import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SumOfRelated, sumOfRelated } from '../../src/catalog/check.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeSumOfRelated } from '../../src/rules/sum-of-related.js';
import { ledgers } from './ledgers.js';
import { printed, yi } from './printed.js';

const amounts = sumOfRelated('V10', { total: 'total', related: 'entries', column: 'amount' });
const fines = sumOfRelated('V10', {
  total: 'total',
  related: 'entries',
  column: 'amount',
  only: { column: 'kind', equals: 'FINE' },
});

function judged(record: RecordValues, entries: readonly RecordValues[] | undefined, check: SumOfRelated = amounts) {
  return judgeSumOfRelated(ledgers, check, record, entries);
}

describe('sum of related', () => {
  test('passes a total that its entries add up to', () => {
    const judgement = judged({ total: yi('3.5') }, [{ amount: yi('1.5') }, { amount: yi('2.0') }]);
    assert.equal(judgement.outcome, 'PASSED');
    assert.equal(judgement.message, 'total 3.5 YI_YUAN equals the sum of amount over 2 of entries = 3.5 YI_YUAN.');
    assert.equal(judgement.messageZh, '合计3.5亿元，与2条明细的金额之和=3.5亿元相符。');
    assert.deepEqual(judgement.columns, ['total']);
    assert.deepEqual(judgement.inputs[1], { name: 'entries', value: '2' });
  });

  test('fails one that they do not, beyond the rounding of all of them', () => {
    const entries = [{ amount: printed('5000', '万元') }, { amount: yi('2.0') }];
    assert.equal(judged({ total: yi('2.6') }, entries).outcome, 'PASSED');
    assert.equal(judged({ total: yi('3.5') }, entries).outcome, 'FAILED');
  });

  test('counts only the entries that the check names', () => {
    const entries = [
      { amount: yi('1'), kind: 'FINE' },
      { amount: yi('2'), kind: 'WARNING' },
    ];
    assert.equal(judged({ total: yi('1') }, entries, fines).outcome, 'PASSED');
    assert.match(judged({ total: yi('1') }, entries, fines).messageZh, /1条罚款明细的金额之和/);
    const undecided = judged({ total: yi('1') }, [...entries, { amount: yi('1') }], fines);
    assert.equal(undecided.message, 'Can not be judged: kind is absent in 1 of entries.');
  });

  test('never takes what is missing for zero', () => {
    const missing = judged({ total: yi('1') }, [{ amount: yi('1') }, { amount: null }]);
    assert.equal(missing.messageZh, '无法判断：1条明细缺少金额。');
    assert.equal(judged({ total: yi('0') }, []).message, 'Can not be judged: there are no entries on record.');
    assert.equal(
      judged({ total: null }, undefined).message,
      'Can not be judged: total is absent; entries are not known.',
    );
    assert.equal(
      judged({ total: yi('1') }, [{ amount: yi('1'), kind: 'WARNING' }], fines).messageZh,
      '无法判断：没有种类为罚款的明细记录。',
    );
  });

  test('adds counts, and does not add counts to money', () => {
    const counts = sumOfRelated('V40', { total: 'count', related: 'entries', column: 'count' });
    assert.equal(judged({ count: 3 }, [{ count: 1 }, { count: 2 }], counts).outcome, 'PASSED');
    const mixed = sumOfRelated('V40', { total: 'total', related: 'entries', column: 'count' });
    assert.equal(judged({ total: yi('3') }, [{ count: 3 }], mixed).outcome, 'UNKNOWN');
  });

  test('refuses a relation that is none', () => {
    const check = sumOfRelated('V40', { total: 'count', related: 'nothing', column: 'count' });
    assert.throws(() => judged({}, [], check), { code: 'BAD_CATALOGUE' });
  });
});
