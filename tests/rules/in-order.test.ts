import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOrder } from '../../src/catalog/check.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeInOrder } from '../../src/rules/in-order.js';
import { ledgers } from './ledgers.js';

function judged(record: RecordValues, columns: readonly string[] = ['decidedOn', 'publishedOn', 'closedOn']) {
  return judgeInOrder(ledgers, inOrder('V42', columns), record);
}

describe('in order', () => {
  test('passes days that follow each other, and the same day', () => {
    const judgement = judged({ decidedOn: '2019-05-01', publishedOn: '2019-05-01', closedOn: '2020-05-01' });
    assert.equal(judgement.outcome, 'PASSED');
    assert.equal(judgement.messageZh, '决定日期2019-05-01，发布日期2019-05-01，截止日期2020-05-01：先后顺序相符。');
  });

  test('fails the first day that is out of order and names both', () => {
    const judgement = judged({ decidedOn: '2019-05-03', publishedOn: '2019-05-01', closedOn: '2020-05-01' });
    assert.equal(judgement.message, 'publishedOn 2019-05-01 is before decidedOn 2019-05-03.');
    assert.equal(judgement.messageZh, '发布日期2019-05-01早于决定日期2019-05-03。');
  });

  test('passes over what is absent, and still compares its neighbours', () => {
    assert.equal(judged({ decidedOn: '2019-05-03', publishedOn: null, closedOn: '2019-05-02' }).outcome, 'FAILED');
    assert.equal(judged({ decidedOn: '2019-05-03', closedOn: '2019-05-04' }).outcome, 'PASSED');
  });

  test('is unknown with fewer than two days', () => {
    for (const record of [{}, { decidedOn: '2019-05-03' }, { decidedOn: '2019-05-03', publishedOn: 'soon' }])
      assert.equal(judged(record).outcome, 'UNKNOWN');
    assert.equal(judged({}).messageZh, '无法判断：决定日期、发布日期、截止日期中已知的不足两项。');
  });

  test('takes an instant by its day in Shanghai', () => {
    const columns = ['noticedAt', 'publishedOn'];
    // Half past six in the evening in London is the next day in Shanghai.
    assert.equal(
      judged({ noticedAt: '2019-05-01T18:30:00.000Z', publishedOn: '2019-05-01' }, columns).outcome,
      'FAILED',
    );
    assert.equal(
      judged({ noticedAt: '2019-05-01T15:59:59.999Z', publishedOn: '2019-05-01' }, columns).outcome,
      'PASSED',
    );
  });
});
