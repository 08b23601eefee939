import { workingDaysBetween } from './calendar.js';
import type { Statement } from './check-result.js';
import { daysBetween } from './day.js';
import type { DeadlineState } from './deadline-check.js';
import type { DeadlineRule, RuleVersion } from './deadline-rules.js';
import { type Limit, limitWords } from './limit.js';

/** A column as sentences name it. */
export interface Named {
  readonly name: string;
  readonly title: string;
}

/** Something that must be done within a limit after a day. */
export interface Term {
  readonly rule: DeadlineRule;
  readonly version: RuleVersion;
  readonly limit: Limit;
  readonly start: Named;
  readonly startOn: string;
  readonly done: Named;
  readonly doneOn: string | null;
  /** What is done is the publication of the record. */
  readonly isPublication: boolean;
}

interface Standing {
  readonly state: DeadlineState;
  readonly dueOn: string;
  readonly late: Limit | undefined;
}

/** How a term stands. The page shows when it was published on this page, not that it was published nowhere before. */
export function termWording(term: Term, standing: Standing): Statement {
  return term.doneOn === null ? openWording(term, standing) : doneWording(term, term.doneOn, standing);
}

function doneWording(term: Term, doneOn: string, { dueOn, late }: Standing): Statement {
  const limit = limitWords(term.limit);
  const after = elapsed(term, doneOn);
  const done = term.isPublication ? `Published on this page on ${doneOn}` : `${term.done.name} is ${doneOn}`;
  const doneZh = term.isPublication ? `${doneOn}在本页发布` : `${term.done.title}为${doneOn}`;
  const lateness = late === undefined ? undefined : limitWords(late);
  return lateness === undefined
    ? {
        message: `${done}, ${after.message}; the limit of ${limit.message} ends on ${dueOn}: on time.`,
        messageZh: `${doneZh}，${after.messageZh}；${limit.messageZh}的期限至${dueOn}，按期。`,
      }
    : {
        message: `${done}, ${after.message}; the limit of ${limit.message} ended on ${dueOn}: ${lateness.message} late.`,
        messageZh: `${doneZh}，${after.messageZh}；${limit.messageZh}的期限至${dueOn}，逾期${lateness.messageZh}。`,
      };
}

function openWording(term: Term, { state, dueOn, late }: Standing): Statement {
  const { message, messageZh } = span(term);
  if (late === undefined)
    return { message: `The ${message} runs until ${dueOn}.`, messageZh: `${messageZh}至${dueOn}，尚未届满。` };
  const lateness = limitWords(late);
  const none = `No ${term.done.name} is on record; the ${message} ended on ${dueOn}`;
  const noneZh = `未见${term.done.title}；${messageZh}已于${dueOn}届满`;
  return state === 'OVERDUE'
    ? { message: `${none}, ${lateness.message} ago.`, messageZh: `${noneZh}，逾期${lateness.messageZh}。` }
    : {
        message: `${none}. It is advice, so this is a lag of ${lateness.message} and no breach.`,
        messageZh: `${noneZh}；该要求为倡导性，滞后${lateness.messageZh}，不属逾期。`,
      };
}

export function unknownPublicationWording(term: Term, dueOn: string): Statement {
  const { message, messageZh } = span(term);
  return {
    message: `Can not be judged: ${term.done.name} is absent; the ${message} ended on ${dueOn}.`,
    messageZh: `无法判断：缺少${term.done.title}；${messageZh}已于${dueOn}届满。`,
  };
}

export function contradictionWording({ start, startOn, done }: Term, doneOn: string): Statement {
  return {
    message: `Can not be judged: ${done.name} ${doneOn} is before ${start.name} ${startOn}, so one of them is wrong.`,
    messageZh: `无法判断：${done.title}${doneOn}早于${start.title}${startOn}，其中之一有误。`,
  };
}

function span({ limit, start, startOn }: Term): Statement {
  const words = limitWords(limit);
  return {
    message: `limit of ${words.message} after ${start.name} ${startOn}`,
    messageZh: `自${start.title}${startOn}起${words.messageZh}的期限`,
  };
}

function elapsed({ limit, start, startOn }: Term, doneOn: string): Statement {
  if (doneOn === startOn) return { message: `the day of ${start.name}`, messageZh: `为${start.title}当日` };
  const workingDays = limit.unit === 'WORKING_DAY' ? workingDaysBetween(startOn, doneOn).count : 0;
  const passed: Limit =
    workingDays > 0
      ? { count: workingDays, unit: 'WORKING_DAY' }
      : { count: daysBetween(startOn, doneOn), unit: 'DAY' };
  const words = limitWords(passed);
  return {
    message: `${words.message} after ${start.name} ${startOn}`,
    messageZh: `为${start.title}${startOn}后第${words.messageZh}`,
  };
}
