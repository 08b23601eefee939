import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Implies, implies } from '../../src/catalog/check.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeImplies } from '../../src/rules/implies.js';
import { ledgers } from './ledgers.js';
import { yi } from './printed.js';

function judged(record: RecordValues, demand: Implies['demand'] = 'positive') {
  return judgeImplies(ledgers, implies('V42', { column: 'kinds', holds: 'FINE' }, 'total', demand), record);
}

describe('implies', () => {
  test('passes and fails a figure that must be above zero', () => {
    assert.equal(judged({ kinds: ['FINE'], total: yi('1') }).message, 'kinds is FINE, and total is above zero.');
    const judgement = judged({ kinds: ['WARNING', 'FINE'], total: yi('0') });
    assert.equal(judgement.outcome, 'FAILED');
    assert.equal(judgement.messageZh, '处罚种类为罚款，但合计不大于零。');
  });

  test('does not take an absent figure for zero', () => {
    assert.equal(judged({ kinds: ['FINE'], total: null }).messageZh, '无法判断：缺少合计。');
  });

  test('demands presence or absence', () => {
    assert.equal(judged({ kinds: ['FINE'] }, 'present').messageZh, '处罚种类为罚款，但合计为空。');
    assert.equal(judged({ kinds: ['FINE'], total: yi('0') }, 'present').outcome, 'PASSED');
    assert.equal(judged({ kinds: ['FINE'], total: yi('0') }, 'absent').message, 'kinds is FINE, but total is present.');
    assert.equal(judged({ kinds: ['FINE'] }, 'absent').outcome, 'PASSED');
  });

  test('demands nothing where the condition does not hold', () => {
    const judgement = judged({ kinds: ['WARNING'] }, 'present');
    assert.equal(judgement.outcome, 'PASSED');
    assert.equal(judgement.message, 'Nothing is demanded of total unless kinds is FINE.');
    assert.equal(judgement.messageZh, '仅在处罚种类为罚款时对合计有要求。');
  });

  test('is unknown when the condition is', () => {
    assert.equal(judged({ total: yi('1') }).message, 'Can not be judged: kinds is absent.');
  });

  test('reads flags and single codes', () => {
    const flag = implies('V42', { column: 'applies', holds: true }, 'reason');
    assert.equal(judgeImplies(ledgers, flag, { applies: true, reason: '特殊情况' }).outcome, 'PASSED');
    assert.equal(judgeImplies(ledgers, flag, { applies: true, reason: '' }).messageZh, '适用为是，但理由为空。');
    const code = implies('V42', { column: 'kind', holds: 'FINE' }, 'kinds');
    assert.equal(judgeImplies(ledgers, code, { kind: 'FINE', kinds: [] }).outcome, 'FAILED');
  });
});
