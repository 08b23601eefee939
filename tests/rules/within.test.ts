import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byYearEnd, within } from '../../src/catalog/clock.js';
import { clockSays, stateOf } from './clocks.js';

const withdrawal = within('R24', 'decidedOn', 'closedOn');
const hours = within('R16', 'noticedAt', 'answeredAt');

describe('within', () => {
  test('is overdue when nothing on record says that it was done', () => {
    const check = clockSays(withdrawal, { decidedOn: '2021-09-30' }, '2021-10-12');
    assert.equal(stateOf(check), 'OVERDUE 1 WORKING_DAY');
    assert.equal(
      check?.message,
      'No closedOn is on record; the limit of 3 working days after decidedOn 2021-09-30 ended on 2021-10-11, 1 working day ago.',
    );
    assert.equal(
      check?.messageZh,
      '未见截止日期；自决定日期2021-09-30起3个工作日的期限已于2021-10-11届满，逾期1个工作日。',
    );
  });

  test('has not started without a start, unless it was done', () => {
    assert.equal(clockSays(withdrawal, {})?.messageZh, '尚未开始：未见决定日期。');
    assert.deepEqual(clockSays(withdrawal, { closedOn: '2022-01-01' })?.missing, ['decidedOn']);
  });

  test('gives no result where the rule was not in force on its start', () => {
    assert.equal(clockSays(withdrawal, { decidedOn: '2021-07-14' }), undefined);
  });

  test('moves the end of natural days off a rest day', () => {
    const budget = within('R40', 'decidedOn', 'closedOn');
    assert.equal(clockSays(budget, { decidedOn: '2019-09-11' })?.dueOn, '2019-10-08');
    assert.equal(stateOf(clockSays(budget, { decidedOn: '2019-09-11', closedOn: '2019-10-10' })), 'DONE_LATE 2 DAY');
    assert.match(clockSays(budget, { decidedOn: '2019-09-11', closedOn: '2019-09-20' })?.message ?? '', /9 days after/);
  });

  test('counts months and years by the calendar', () => {
    const suit = within('R09B', 'decidedOn', 'closedOn');
    assert.equal(clockSays(suit, { decidedOn: '2019-08-31' })?.dueOn, '2020-03-02');
  });

  test('runs only where its column holds the value', () => {
    const some = within('R24', 'decidedOn', 'closedOn', { only: { column: 'kinds', holds: 'FINE' } });
    assert.equal(clockSays(some, { decidedOn: '2022-01-04', kinds: ['WARNING', 'FINE'] })?.state, 'OVERDUE');
    assert.equal(clockSays(some, { decidedOn: '2022-01-04', kinds: ['WARNING'] }), undefined);
    assert.equal(clockSays(some, { decidedOn: '2022-01-04' })?.messageZh, '无法判断：缺少处罚种类。');
  });

  test('takes the limit that the record promises', () => {
    const service = within('R33', 'decidedOn', 'closedOn', { limit: 'promised' });
    const record = { decidedOn: '2020-01-20', closedOn: '2020-02-07' };
    const promised = (value: number, unit: string) => clockSays(service, { ...record, promised: { value, unit } });
    assert.equal(promised(7, 'WORKING_DAY')?.dueOn, '2020-02-06');
    assert.equal(stateOf(promised(7, 'WORKING_DAY')), 'DONE_LATE 1 WORKING_DAY');
    assert.equal(promised(30, 'DAY')?.state, 'DONE_ON_TIME');
    assert.deepEqual(clockSays(service, record)?.missing, ['promised']);
    // A rule with a limit of its own falls back on it.
    const licence = within('R30', 'decidedOn', 'closedOn', { limit: 'promised' });
    assert.equal(clockSays(licence, record)?.dueOn, '2020-02-25');
  });

  test('never calls advice overdue, and says nothing of a rule without a number', () => {
    const again = within('R73', 'decidedOn', 'closedOn');
    assert.equal(clockSays(again, { decidedOn: '2019-06-01' })?.messageZh, '无法判断：规则未规定天数。');
  });

  test('says that a rule from weak memory is not verified', () => {
    const check = clockSays(within('R80', 'decidedOn', 'closedOn'), {
      decidedOn: '2019-06-03',
      closedOn: '2019-06-20',
    });
    assert.equal(check?.certainty, 'PROVISIONAL');
    assert.match(check?.messageZh ?? '', /该规则本身尚待核实。$/);
  });

  test('refuses a rule of another kind', () => {
    assert.throws(() => clockSays(within('R10', 'decidedOn', 'closedOn'), { decidedOn: '2020-01-01' }), {
      code: 'BAD_CATALOGUE',
    });
    assert.throws(() => clockSays(within('R33', 'decidedOn', 'closedOn'), { decidedOn: '2020-01-01' }), {
      code: 'BAD_CATALOGUE',
    });
    assert.throws(() => clockSays(byYearEnd('R01', 'year', 'closedOn'), { year: 2020 }), { code: 'BAD_CATALOGUE' });
  });
});

describe('within hours', () => {
  const noticed = { noticedAt: '2019-10-01T01:30:00.000Z' };

  test('is counted from point to point', () => {
    const onTime = clockSays(hours, { ...noticed, answeredAt: '2019-10-01T06:30:00.000Z' });
    assert.equal(onTime?.state, 'DONE_ON_TIME');
    const late = clockSays(hours, { ...noticed, answeredAt: '2019-10-01T06:31:00.000Z' });
    assert.equal(stateOf(late), 'DONE_LATE 1 HOUR');
    assert.equal(late?.messageZh, '回应时间为2019-10-01 14:31；自发现时间起5小时的期限至2019-10-01 14:30，逾期1小时。');
    assert.deepEqual([late?.startOn, late?.dueOn, late?.doneOn], ['2019-10-01', '2019-10-01', '2019-10-01']);
  });

  test('can not be told from days alone', () => {
    const check = clockSays(within('R16', 'decidedOn', 'closedOn'), {
      decidedOn: '2019-10-01',
      closedOn: '2019-10-01',
    });
    assert.equal(check?.state, 'UNKNOWN');
    assert.deepEqual(check?.missing, ['decidedOn', 'closedOn']);
    const half = clockSays(within('R16', 'noticedAt', 'closedOn'), { ...noticed, closedOn: '2019-10-01' });
    assert.deepEqual(half?.missing, ['closedOn']);
  });

  test('is over when it ended before today began', () => {
    assert.equal(clockSays(hours, noticed, '2019-10-01')?.state, 'RUNNING');
    const check = clockSays(hours, noticed, '2019-10-02');
    assert.equal(stateOf(check), 'OVERDUE 10 HOUR');
    assert.match(check?.message ?? '', /at least 10 hours ago/);
  });

  test('does not judge an answer before the question', () => {
    assert.equal(clockSays(hours, { ...noticed, answeredAt: '2019-10-01T01:29:00.000Z' })?.state, 'UNKNOWN');
  });
});
