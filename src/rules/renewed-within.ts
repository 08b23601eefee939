import type { RenewedWithin } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import type { RecordValues } from './check-result.js';
import { datedColumn, misdeclared, missingColumns, notStarted } from './clock-reading.js';
import type { DeadlineCheck } from './deadline-check.js';
import { deadlineRuleOf, versionInForce } from './deadline-rules.js';
import { judgeTerm } from './term.js';

/** Where something stands that must be renewed within a limit after it came into force. */
export function evaluateRenewedWithin(
  dataset: Dataset,
  clock: RenewedWithin,
  record: RecordValues,
  today: string,
): DeadlineCheck | undefined {
  const rule = deadlineRuleOf(clock.rule);
  const since = datedColumn(dataset, clock.since, record);
  const until =
    clock.until === undefined
      ? { name: 'renewal', title: '更新日期', day: null }
      : datedColumn(dataset, clock.until, record);
  if (since.day === null)
    return until.day === null ? notStarted(clock, since, today) : missingColumns(clock, [since], today);
  const version = versionInForce(rule, since.day);
  if (version === undefined) return undefined;
  if (version.limit.form !== 'at-most') return misdeclared(clock, version.limit);
  return judgeTerm(
    {
      rule,
      version,
      limit: { count: version.limit.count, unit: version.limit.unit },
      start: since,
      startOn: since.day,
      done: until,
      doneOn: until.day,
      isPublication: false,
    },
    today,
  );
}
