import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byYearEnd, lastsAtLeast, renewedWithin } from '../../src/catalog/clock.js';
import { clockSays, stateOf } from './clocks.js';

const consultation = lastsAtLeast('R10', 'decidedOn', 'closedOn', { excuse: 'reason' });

describe('lasts at least', () => {
  test('passes what lasted long enough, and fails what did not', () => {
    assert.equal(clockSays(consultation, { decidedOn: '2019-09-02', closedOn: '2019-10-02' })?.state, 'DONE_ON_TIME');
    const check = clockSays(consultation, { decidedOn: '2019-09-02', closedOn: '2019-09-17' });
    assert.equal(stateOf(check), 'TOO_SHORT 15 DAY');
    assert.equal(check?.dueOn, '2019-10-02');
    assert.equal(
      check?.messageZh,
      '截止日期为2019-09-17；自决定日期2019-09-02起至少30日，不早于2019-10-02结束，短少15日。',
    );
  });

  test('is provisional where it hangs on whether the first day counts', () => {
    const check = clockSays(consultation, { decidedOn: '2019-09-01', closedOn: '2019-09-30' });
    assert.equal(stateOf(check), 'TOO_SHORT 1 DAY');
    assert.equal(check?.certainty, 'PROVISIONAL');
    assert.match(check?.messageZh ?? '', /若首日计入则期间足够。$/);
  });

  test('accepts a stated reason', () => {
    const check = clockSays(consultation, { decidedOn: '2019-09-02', closedOn: '2019-09-17', reason: '情况紧急' });
    assert.equal(check?.state, 'EXEMPT');
    assert.match(check?.messageZh ?? '', /期间较短，理由见理由。$/);
    assert.equal(
      clockSays(consultation, { decidedOn: '2019-09-02', closedOn: '2019-09-17', reason: ' ' })?.state,
      'TOO_SHORT',
    );
  });

  test('runs until it ends, and says at once when the end announced is too early', () => {
    const until = (closedOn: string | null) =>
      clockSays(consultation, { decidedOn: '2019-09-02', closedOn }, '2019-09-10');
    assert.equal(
      until('2019-10-09')?.messageZh,
      '自决定日期2019-09-02起至少30日，不早于2019-10-02结束；定于2019-10-09结束。',
    );
    assert.equal(until(null)?.state, 'RUNNING');
    assert.equal(until('2019-09-20')?.state, 'TOO_SHORT');
  });

  test('is unknown without an end once it may have ended, or without a start', () => {
    assert.deepEqual(clockSays(consultation, { decidedOn: '2019-09-02' })?.missing, ['closedOn']);
    assert.deepEqual(clockSays(consultation, { closedOn: '2019-09-02' })?.missing, ['decidedOn']);
    assert.equal(clockSays(consultation, {})?.state, 'NOT_STARTED');
    assert.equal(clockSays(consultation, { decidedOn: '2019-08-31', closedOn: '2019-09-01' }), undefined);
  });

  test('counts working days where the rule does', () => {
    const notice = lastsAtLeast('R50', 'decidedOn', 'closedOn');
    const check = clockSays(notice, { decidedOn: '2021-09-27', closedOn: '2021-10-12' });
    assert.equal(check?.dueOn, '2021-10-15');
    assert.equal(stateOf(check), 'TOO_SHORT 3 WORKING_DAY');
  });
});

describe('by year end', () => {
  const report = byYearEnd('R07', 'year', 'publishedOn');

  test('is due on the day of the rule, in the year after', () => {
    const onTime = clockSays(report, { year: 2019, publishedOn: '2020-01-31' });
    assert.deepEqual([onTime?.state, onTime?.startOn, onTime?.dueOn], ['DONE_ON_TIME', '2019-12-31', '2020-01-31']);
    const late = clockSays(report, { year: 2019, publishedOn: '2020-02-28' });
    assert.equal(stateOf(late), 'DONE_LATE 28 DAY');
    assert.equal(late?.messageZh, '2020-02-28在本页发布；2019年度应于2020-01-31前完成，逾期28日。');
  });

  test('follows the law that was in force at the end of the year', () => {
    assert.equal(clockSays(report, { year: 2018, publishedOn: '2019-03-20' })?.dueOn, '2019-03-31');
    assert.equal(clockSays(report, { year: 2007, publishedOn: '2008-03-20' }), undefined);
  });

  test('does not accuse where a day that the law names was a rest day', () => {
    const check = clockSays(report, { year: 2020, publishedOn: '2021-02-01' });
    assert.deepEqual([check?.state, check?.certainty], ['DONE_LATE', 'PROVISIONAL']);
    assert.match(check?.messageZh ?? '', /2021-01-31为休息日，2021-02-01为其后首个工作日，是否逾期尚有争议。$/);
    assert.equal(clockSays(report, { year: 2020, publishedOn: '2021-02-02' })?.certainty, 'CERTAIN');
  });

  test('starts when the year is over, and runs until the day', () => {
    assert.equal(clockSays(report, { year: 2025 }, '2025-12-31')?.state, 'NOT_STARTED');
    assert.equal(clockSays(report, { year: 2025 }, '2026-01-31')?.state, 'RUNNING');
    assert.deepEqual(clockSays(report, { year: 2025 }, '2026-02-01')?.missing, ['publishedOn']);
    assert.equal(
      stateOf(clockSays(byYearEnd('R07', 'year', 'closedOn'), { year: 2025 }, '2026-02-01')),
      'OVERDUE 1 DAY',
    );
    assert.deepEqual(clockSays(report, { publishedOn: '2026-01-01' })?.missing, ['year']);
  });
});

describe('renewed within', () => {
  const prices = renewedWithin('R55', 'decidedOn', 'closedOn');

  test('is late, on time, running or overdue', () => {
    assert.equal(clockSays(prices, { decidedOn: '2020-06-01', closedOn: '2023-06-01' })?.state, 'DONE_ON_TIME');
    assert.equal(stateOf(clockSays(prices, { decidedOn: '2020-06-01', closedOn: '2023-06-11' })), 'DONE_LATE 10 DAY');
    assert.equal(clockSays(prices, { decidedOn: '2024-06-03' })?.state, 'RUNNING');
    const overdue = clockSays(renewedWithin('R55', 'decidedOn'), { decidedOn: '2020-06-01' }, '2023-06-11');
    assert.equal(stateOf(overdue), 'OVERDUE 10 DAY');
    assert.equal(overdue?.messageZh, '未见更新日期；自决定日期2020-06-01起3年的期限已于2023-06-01届满，逾期10日。');
  });

  test('has no result before the rule, and none to judge without a start', () => {
    assert.equal(clockSays(prices, { decidedOn: '2016-01-01' }), undefined);
    assert.equal(clockSays(prices, {})?.state, 'NOT_STARTED');
    assert.deepEqual(clockSays(prices, { closedOn: '2023-01-01' })?.missing, ['decidedOn']);
  });
});
