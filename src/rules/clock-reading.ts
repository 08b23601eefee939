import type { ClockDeclaration } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { RecordValues, Statement } from './check-result.js';
import { type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import {
  type DeadlineRule,
  deadlineRuleOf,
  type RuleLimit,
  type RuleVersion,
  versionInForce,
} from './deadline-rules.js';
import { holds } from './implies.js';
import { namedColumn } from './named-column.js';
import { shanghaiDay } from './shanghai-day.js';
import type { Named } from './term-wording.js';

/** A column that a clock names, with the day that a record holds in it. */
export interface DatedColumn extends Named {
  readonly day: string | null;
}

export function datedColumn(dataset: Dataset, name: string, record: RecordValues): DatedColumn {
  const { title } = namedColumn(dataset, name);
  return { name, title, day: shanghaiDay(record[name]) ?? null };
}

/** Whether a clock runs on a record; UNKNOWN where the column that decides it holds nothing. */
export function runsOn(clock: ClockDeclaration, record: RecordValues): 'YES' | 'NO' | 'UNKNOWN' {
  const only = 'only' in clock ? clock.only : undefined;
  if (only === undefined) return 'YES';
  const value = record[only.column];
  if (value === undefined || value === null) return 'UNKNOWN';
  return holds(value, only.holds) ? 'YES' : 'NO';
}

/** The rule as it stands now, for a record whose event has no day. */
export function latestVersion(rule: DeadlineRule, today: string): RuleVersion {
  const latest = versionInForce(rule, today) ?? rule.versions[0];
  if (latest === undefined) throw new LongchengError('BAD_CATALOGUE', `Deadline rule ${rule.id} has no version.`);
  return latest;
}

/** Nothing can be said for want of these columns. */
export function missingColumns(clock: ClockDeclaration, columns: readonly Named[], today: string): DeadlineCheck {
  const rule = deadlineRuleOf(clock.rule);
  return deadlineCheck(rule, latestVersion(rule, today), {
    state: 'UNKNOWN',
    missing: columns.map(({ name }) => name),
    ...absentWording(columns),
  });
}

function absentWording(columns: readonly Named[]): Statement {
  return {
    message: `Can not be judged: ${columns.map(({ name }) => `${name} is absent`).join('; ')}.`,
    messageZh: `无法判断：${columns.map(({ title }) => `缺少${title}`).join('；')}。`,
  };
}

/** The clock has not started, as far as the record shows. */
export function notStarted(clock: ClockDeclaration, start: Named, today: string): DeadlineCheck {
  const rule = deadlineRuleOf(clock.rule);
  return deadlineCheck(rule, latestVersion(rule, today), {
    state: 'NOT_STARTED',
    message: `Has not started: no ${start.name} is on record.`,
    messageZh: `尚未开始：未见${start.title}。`,
  });
}

/**
 * The clock declares a rule whose limit is of another kind.
 * @throws LongchengError BAD_CATALOGUE always.
 */
export function misdeclared(clock: ClockDeclaration, limit: RuleLimit): never {
  throw new LongchengError(
    'BAD_CATALOGUE',
    `A clock of form "${clock.form}" names rule ${clock.rule}, whose limit is of form "${limit.form}".`,
  );
}
