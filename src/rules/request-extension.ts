import type { CountedDay } from './calendar.js';
import type { Statement } from './check-result.js';
import { calendarDoubts, type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import { type DeadlineRule, deadlineRuleOf, type RuleVersion, versionInForce } from './deadline-rules.js';
import { type Limit, limitWords } from './limit.js';
import type { RequestDates } from './request-dates.js';
import { lapse } from './term.js';

/** What an extension does to the clock of a reply. */
export interface Extension {
  /** Working days that it adds; 0 when it does not count. */
  readonly days: number;
  /** Names for want of which it may add more. */
  readonly missing: readonly (keyof RequestDates)[];
  readonly check: DeadlineCheck | undefined;
}

interface Notice {
  readonly rule: DeadlineRule;
  readonly version: RuleVersion;
  readonly startOn: string;
  /** The end of the reply's time without the extension. */
  readonly due: CountedDay;
}

/** An extension counts only when the applicant was told of it before the time of the reply was over (art. 33.2). */
export function extensionOf(
  request: RequestDates,
  startOn: string,
  due: CountedDay,
  missing: Extension['missing'],
): Extension {
  const { extensionDays, extensionNotifiedOn } = request;
  const rule = deadlineRuleOf('R03');
  const version = versionInForce(rule, startOn);
  if (version === undefined || (extensionDays === null && extensionNotifiedOn === null))
    return { days: 0, missing: [], check: undefined };
  const notice = { rule, version, startOn, due };
  if (extensionNotifiedOn === null) return unknown(notice, ['extensionNotifiedOn'], null);
  if (extensionNotifiedOn > due.on && missing.length > 0) return unknown(notice, missing, extensionNotifiedOn);
  const { state, late } = lapse(rule.force, due.on, extensionNotifiedOn, extensionNotifiedOn, 'WORKING_DAY');
  const days = late === undefined ? countedDays(version, extensionDays) : 0;
  return {
    days,
    missing: late === undefined && extensionDays === null ? ['extensionDays'] : [],
    check: deadlineCheck(rule, version, {
      state,
      startOn,
      dueOn: due.on,
      doneOn: extensionNotifiedOn,
      late,
      doubts: calendarDoubts(due.certainty),
      ...wording(extensionNotifiedOn, due.on, extensionDays, days, late),
    }),
  };
}

function countedDays({ limit }: RuleVersion, days: number | null): number {
  return limit.form === 'at-most' ? Math.min(Math.max(days ?? 0, 0), limit.count) : 0;
}

function unknown(
  { rule, version, startOn, due }: Notice,
  missing: Extension['missing'],
  doneOn: string | null,
): Extension {
  return {
    days: 0,
    missing,
    check: deadlineCheck(rule, version, {
      state: 'UNKNOWN',
      startOn,
      dueOn: due.on,
      doneOn,
      missing,
      message: `Can not be judged whether the extension was told in time: ${missing.join(', ')} is absent.`,
      messageZh: '无法判断延期是否按时告知：缺少有关日期。',
    }),
  };
}

function wording(
  notifiedOn: string,
  dueOn: string,
  asked: number | null,
  counted: number,
  late: Limit | undefined,
): Statement {
  const told = `The extension was told on ${notifiedOn}; the time without it ended on ${dueOn}`;
  const toldZh = `延期于${notifiedOn}告知；原期限至${dueOn}`;
  if (late !== undefined)
    return {
      message: `${told}: ${limitWords(late).message} late, so it does not count.`,
      messageZh: `${toldZh}，逾期${limitWords(late).messageZh}告知，延期不计。`,
    };
  if (asked !== null && asked > counted)
    return {
      message: `${told}: in time, but of its ${asked} working days only ${counted} are allowed.`,
      messageZh: `${toldZh}，按时告知，但延期${asked}个工作日超出上限，按${counted}个工作日计。`,
    };
  return { message: `${told}: in time.`, messageZh: `${toldZh}，按时告知。` };
}
