import type { Within } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import { isValueObject } from '../catalog/value.js';
import type { RecordValues } from './check-result.js';
import { datedColumn, misdeclared, missingColumns, notStarted } from './clock-reading.js';
import { type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import { deadlineRuleOf, type RuleVersion, versionInForce } from './deadline-rules.js';
import { judgeHours } from './hours.js';
import { isTimeUnit, type Limit } from './limit.js';
import { namedColumn } from './named-column.js';
import { judgeTerm } from './term.js';

/** The column that says when the page of a record was published. */
const PUBLICATION = 'publishedOn';

/** Information that lies before the reader was formed on some day: without it the clock is unknown, not idle. */
const FORMATION = 'formedOn';

/** Where something stands that must be done within a limit; no result where the rule was not in force on its start. */
export function evaluateWithin(
  dataset: Dataset,
  clock: Within,
  record: RecordValues,
  today: string,
): DeadlineCheck | undefined {
  const rule = deadlineRuleOf(clock.rule);
  const start = datedColumn(dataset, clock.start, record);
  const done = datedColumn(dataset, clock.done, record);
  if (start.day === null) {
    if (clock.start !== FORMATION && done.day === null) return notStarted(clock, start, today);
    return missingColumns(clock, done.day === null ? [start, done] : [start], today);
  }
  const version = versionInForce(rule, start.day);
  if (version === undefined) return undefined;
  const limit = limitOf(clock, version, record);
  if (limit === undefined) return unnumbered(clock, version, start.day, done.day);
  if ('missing' in limit) return missingColumns(clock, [namedColumn(dataset, limit.missing)], today);
  const term = {
    rule,
    version,
    limit,
    start,
    startOn: start.day,
    done,
    doneOn: done.day,
    isPublication: clock.done === PUBLICATION,
  };
  return limit.unit === 'HOUR'
    ? judgeHours(term, record[clock.start], record[clock.done], today)
    : judgeTerm(term, today);
}

/** The limit that the record promises, else that of the rule; undefined where the rule says no number. */
function limitOf(
  clock: Within,
  { limit }: RuleVersion,
  record: RecordValues,
): Limit | { readonly missing: string } | undefined {
  const promised = clock.limit === undefined ? undefined : readLimit(record, clock.limit);
  if (promised !== undefined) return promised;
  if (limit.form === 'at-most') return { count: limit.count, unit: limit.unit };
  if (limit.form === 'unnumbered') return undefined;
  if (limit.form === 'promised' && clock.limit !== undefined) return { missing: clock.limit };
  return misdeclared(clock, limit);
}

/** The duration that a record promises. */
function readLimit(record: RecordValues, column: string): Limit | undefined {
  const duration = record[column];
  if (!isValueObject(duration)) return undefined;
  const { value, unit } = duration;
  return typeof value === 'number' && typeof unit === 'string' && isTimeUnit(unit) ? { count: value, unit } : undefined;
}

function unnumbered(clock: Within, version: RuleVersion, startOn: string, doneOn: string | null): DeadlineCheck {
  return deadlineCheck(deadlineRuleOf(clock.rule), version, {
    state: 'UNKNOWN',
    startOn,
    doneOn,
    message: 'Can not be judged: the rule says no number of days.',
    messageZh: '无法判断：规则未规定天数。',
  });
}
