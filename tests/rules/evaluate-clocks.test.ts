import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { type DeadlineState, deadlineStates, evaluateDeadlines, ruleForces } from '../../src/rules/evaluate-clocks.js';
import { stateOf } from './clocks.js';
import { ledgers } from './ledgers.js';

const TODAY = '2026-06-01';

function publication(record: RecordValues, today = TODAY) {
  const [check, ...others] = evaluateDeadlines(ledgers, record, today);
  assert.equal(others.length, 0);
  return check;
}

describe('clock of publication', () => {
  test('the work plan itself came out on this page one working day after the limit', () => {
    const [check, ...others] = evaluateDeadlines(
      registry.get('duties'),
      { formedOn: '2019-09-18', publishedOn: '2019-10-22' },
      TODAY,
    );
    assert.deepEqual(others, []);
    assert.deepEqual(check, {
      rule: 'R01',
      duty: 'Publish information that must be disclosed, after it was made or changed.',
      dutyZh: '主动公开政府信息',
      basis: '政府信息公开条例（国务院令第711号）第二十六条',
      force: 'LAW',
      state: 'DONE_LATE',
      startOn: '2019-09-18',
      dueOn: '2019-10-21',
      doneOn: '2019-10-22',
      lateBy: 1,
      lateUnit: 'WORKING_DAY',
      missing: [],
      calendar: 'chinese-days 1.5.7 (2004-2026)',
      certainty: 'CERTAIN',
      message:
        'Published on this page on 2019-10-22, 21 working days after formedOn 2019-09-18; the limit of 20 working days ended on 2019-10-21: 1 working day late.',
      messageZh:
        '2019-10-22在本页发布，为生成日期2019-09-18后第21个工作日；20个工作日的期限至2019-10-21，逾期1个工作日。',
    });
  });

  test('is on time until the last day', () => {
    assert.equal(publication({ formedOn: '2019-09-18', publishedOn: '2019-10-21' })?.state, 'DONE_ON_TIME');
    const sameDay = publication({ formedOn: '2019-09-18', publishedOn: '2019-09-18' });
    assert.match(sameDay?.messageZh ?? '', /^2019-09-18在本页发布，为生成日期当日；/);
  });

  test('runs while the time is not over', () => {
    const check = publication({ formedOn: '2019-09-18' }, '2019-10-21');
    assert.equal(check?.state, 'RUNNING');
    assert.equal(check?.messageZh, '自生成日期2019-09-18起20个工作日的期限至2019-10-21，尚未届满。');
  });

  test('never says on time without the day of formation', () => {
    const check = publication({ publishedOn: '2019-09-18' });
    assert.equal(check?.state, 'UNKNOWN');
    assert.deepEqual(check?.missing, ['formedOn']);
    assert.deepEqual(publication({})?.missing, ['formedOn', 'publishedOn']);
    assert.equal(publication({})?.messageZh, '无法判断：缺少生成日期；缺少发布日期。');
  });

  test('does not call overdue what lies before the reader, when only its day of publication is missing', () => {
    const check = publication({ formedOn: '2019-09-18', publishedOn: null });
    assert.equal(check?.state, 'UNKNOWN');
    assert.deepEqual(check?.missing, ['publishedOn']);
    assert.equal(check?.dueOn, '2019-10-21');
  });

  test('is late on the Saturday after, by a day', () => {
    assert.equal(
      stateOf(publication({ formedOn: '2019-10-21', publishedOn: '2019-11-19' })),
      'DONE_LATE 1 WORKING_DAY',
    );
    assert.equal(publication({ formedOn: '2019-10-18', publishedOn: '2019-11-15' })?.state, 'DONE_ON_TIME');
    assert.equal(stateOf(publication({ formedOn: '2019-10-18', publishedOn: '2019-11-16' })), 'DONE_LATE 1 DAY');
  });

  test('gives no result before the law was in force, and cites the law of the day', () => {
    assert.equal(publication({ formedOn: '2008-04-30', publishedOn: '2019-01-01' }), undefined);
    assert.match(publication({ formedOn: '2019-05-14' })?.basis ?? '', /2007年/);
  });

  test('does not judge days that contradict each other', () => {
    const check = publication({ formedOn: '2019-09-18', publishedOn: '2019-09-17' });
    assert.equal(check?.state, 'UNKNOWN');
    assert.equal(check?.messageZh, '无法判断：发布日期2019-09-17早于生成日期2019-09-18，其中之一有误。');
  });

  test('is provisional where holidays are not known yet, and says so', () => {
    const check = publication({ formedOn: '2026-12-10' }, '2026-12-11');
    assert.equal(check?.certainty, 'PROVISIONAL');
    assert.match(check?.message ?? '', /Holidays are known for 2004 to 2026 only/);
    assert.match(check?.messageZh ?? '', /节假日仅收录2004年至2026年/);
  });

  test('speaks in codes that the code lists have', () => {
    const states: Record<DeadlineState, true> = {
      NOT_STARTED: true,
      RUNNING: true,
      DONE_ON_TIME: true,
      DONE_LATE: true,
      TOO_SHORT: true,
      OVERDUE: true,
      SUSPENDED: true,
      EXEMPT: true,
      UNKNOWN: true,
    };
    assert.deepEqual(
      deadlineStates.codes.map(({ code }) => code),
      Object.keys(states),
    );
    assert.deepEqual(
      ruleForces.codes.map(({ code }) => code),
      ['LAW', 'POLICY', 'ADVISORY'],
    );
  });
});
