import { readInstant } from '../catalog/scalars.js';
import type { Value } from '../catalog/value.js';
import type { Statement } from './check-result.js';
import { type DeadlineCheck, deadlineCheck, type Finding } from './deadline-check.js';
import { limitWords } from './limit.js';
import { dayOfInstant, shanghaiTime, startOfShanghaiDay } from './shanghai-day.js';
import type { Term } from './term-wording.js';

const HOUR = 3_600_000;

/** Where a limit in hours stands. It needs points in time: a day without its hour leaves it UNKNOWN. */
export function judgeHours(
  term: Term,
  start: Value | null | undefined,
  done: Value | null | undefined,
  today: string,
): DeadlineCheck {
  const startAt = instantOf(start);
  const doneAt = instantOf(done);
  const timeless = [
    ...(startAt === undefined ? [term.start] : []),
    ...(doneAt === undefined && term.doneOn !== null ? [term.done] : []),
  ];
  const dates = { startOn: term.startOn, doneOn: term.doneOn };
  if (startAt === undefined || timeless.length > 0)
    return deadlineCheck(term.rule, term.version, {
      state: 'UNKNOWN',
      ...dates,
      missing: timeless.map(({ name }) => name),
      message: `Can not be judged: ${timeless.map(({ name }) => `${name} has no time of day`).join('; ')}, and the limit is in hours.`,
      messageZh: `无法判断：${timeless.map(({ title }) => `${title}没有时刻`).join('；')}，而期限以小时计。`,
    });
  const dueAt = startAt + term.limit.count * HOUR;
  const finding = doneAt === undefined ? open(term, dueAt, today) : finished(term, startAt, dueAt, doneAt);
  return deadlineCheck(term.rule, term.version, { ...finding, ...dates, dueOn: dayOfInstant(dueAt) });
}

function instantOf(value: Value | null | undefined): number | undefined {
  const instant = typeof value === 'string' ? readInstant(value) : undefined;
  return instant === undefined ? undefined : Date.parse(instant);
}

function finished(term: Term, startAt: number, dueAt: number, doneAt: number): Finding {
  const done = `${term.done.name} is ${shanghaiTime(doneAt)}`;
  const doneZh = `${term.done.title}为${shanghaiTime(doneAt)}`;
  if (doneAt < startAt)
    return {
      state: 'UNKNOWN',
      message: `Can not be judged: ${done}, before ${term.start.name} ${shanghaiTime(startAt)}, so one of them is wrong.`,
      messageZh: `无法判断：${doneZh}，早于${term.start.title}${shanghaiTime(startAt)}，其中之一有误。`,
    };
  const { message, messageZh } = until(term, dueAt);
  if (doneAt <= dueAt)
    return {
      state: 'DONE_ON_TIME',
      message: `${done}; the ${message}: on time.`,
      messageZh: `${doneZh}；${messageZh}，按期。`,
    };
  const late = hoursOver(doneAt - dueAt);
  const words = limitWords(late);
  return {
    state: 'DONE_LATE',
    late,
    message: `${done}; the ${message}: ${words.message} late.`,
    messageZh: `${doneZh}；${messageZh}，逾期${words.messageZh}。`,
  };
}

// Today is known as a day only, so a limit is over when it ended before today began.
function open(term: Term, dueAt: number, today: string): Finding {
  const { message, messageZh } = until(term, dueAt);
  const over = startOfShanghaiDay(today) - dueAt;
  if (over <= 0) return { state: 'RUNNING', message: `The ${message}.`, messageZh: `${messageZh}。` };
  const late = hoursOver(over);
  const words = limitWords(late);
  return {
    state: term.rule.force === 'ADVISORY' ? 'RUNNING' : 'OVERDUE',
    late,
    message: `No ${term.done.name} is on record; the ${message}, at least ${words.message} ago.`,
    messageZh: `未见${term.done.title}；${messageZh}，至少已过${words.messageZh}。`,
  };
}

function hoursOver(milliseconds: number) {
  return { count: Math.ceil(milliseconds / HOUR), unit: 'HOUR' } as const;
}

function until({ limit, start }: Term, dueAt: number): Statement {
  const words = limitWords(limit);
  return {
    message: `limit of ${words.message} after ${start.name} ends at ${shanghaiTime(dueAt)}`,
    messageZh: `自${start.title}起${words.messageZh}的期限至${shanghaiTime(dueAt)}`,
  };
}
