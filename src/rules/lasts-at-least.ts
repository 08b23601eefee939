import type { LastsAtLeast } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import { addWorkingDays, type CountedDay, workingDaysBetween } from './calendar.js';
import type { RecordValues, Statement } from './check-result.js';
import { datedColumn, misdeclared, missingColumns, notStarted } from './clock-reading.js';
import { addDays, addMonths, daysBetween } from './day.js';
import { calendarDoubts, type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import { deadlineRuleOf, versionInForce } from './deadline-rules.js';
import { type Limit, limitWords } from './limit.js';
import { namedColumn } from './named-column.js';

/** Where something stands that must last at least a limit: a consultation, a notice on a board. */
export function evaluateLastsAtLeast(
  dataset: Dataset,
  clock: LastsAtLeast,
  record: RecordValues,
  today: string,
): DeadlineCheck | undefined {
  const rule = deadlineRuleOf(clock.rule);
  const from = datedColumn(dataset, clock.from, record);
  const to = datedColumn(dataset, clock.to, record);
  if (from.day === null) return to.day === null ? notStarted(clock, from, today) : missingColumns(clock, [from], today);
  const version = versionInForce(rule, from.day);
  if (version === undefined) return undefined;
  if (version.limit.form !== 'at-least') return misdeclared(clock, version.limit);
  const { count, unit } = version.limit;
  const least = leastEnd(from.day, { count, unit });
  const span = `${limitWords(version.limit).message} from ${from.name} ${from.day}`;
  const spanZh = `自${from.title}${from.day}起至少${limitWords(version.limit).messageZh}`;
  const doubts = calendarDoubts(least.certainty);
  const dates = { startOn: from.day, dueOn: least.on, doneOn: to.day };
  if (to.day === null || (to.day >= least.on && today < to.day)) {
    if (to.day === null && today > least.on) return missingColumns(clock, [to], today);
    return deadlineCheck(rule, version, {
      state: 'RUNNING',
      ...dates,
      doubts,
      message: `Must last ${span}: until ${least.on}${to.day === null ? '' : `; it is to last until ${to.day}`}.`,
      messageZh: `${spanZh}，不早于${least.on}结束${to.day === null ? '' : `；定于${to.day}结束`}。`,
    });
  }
  const ended = `${to.name} is ${to.day}; it must last ${span}, until ${least.on}`;
  const endedZh = `${to.title}为${to.day}；${spanZh}，不早于${least.on}结束`;
  if (to.day >= least.on)
    return deadlineCheck(rule, version, {
      state: 'DONE_ON_TIME',
      ...dates,
      doubts,
      message: `${ended}: long enough.`,
      messageZh: `${endedZh}，期间足够。`,
    });
  if (clock.excuse !== undefined && holdsText(record, clock.excuse))
    return deadlineCheck(rule, version, {
      state: 'EXEMPT',
      ...dates,
      doubts,
      message: `${ended}. It is shorter, for the reason that ${clock.excuse} states.`,
      messageZh: `${endedZh}。期间较短，理由见${namedColumn(dataset, clock.excuse).title}。`,
    });
  const short = lacking(to.day, least.on, unit);
  const words = limitWords(short);
  return deadlineCheck(rule, version, {
    state: 'TOO_SHORT',
    ...dates,
    late: short,
    doubts: [...doubts, ...countingDoubts(short)],
    message: `${ended}: ${words.message} too short.`,
    messageZh: `${endedZh}，短少${words.messageZh}。`,
  });
}

/**
 * The first day on which it may end. It is not moved off a rest day: that rule gives people time to act, and turned
 * round it would find fault with a notice that hung for all the days that the law asks for.
 */
function leastEnd(from: string, { count, unit }: Limit): CountedDay {
  if (unit === 'WORKING_DAY') return addWorkingDays(from, count);
  const on = unit === 'DAY' ? addDays(from, count) : addMonths(from, unit === 'YEAR' ? count * 12 : count);
  return { on, certainty: 'CERTAIN' };
}

function lacking(to: string, least: string, unit: Limit['unit']): Limit {
  return unit === 'WORKING_DAY'
    ? { count: workingDaysBetween(to, least).count, unit }
    : { count: daysBetween(to, least), unit: 'DAY' };
}

// By law the first day is not counted, but agencies print 1 to 30 September as thirty days.
function countingDoubts({ count }: Limit): readonly Statement[] {
  if (count !== 1) return [];
  return [{ message: 'It is long enough if the first day is counted.', messageZh: '若首日计入则期间足够。' }];
}

function holdsText(record: RecordValues, column: string): boolean {
  const text = record[column];
  return typeof text === 'string' && text.trim() !== '';
}
