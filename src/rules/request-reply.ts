import { leastCertain, type Statement } from './check-result.js';
import { addWorkingDaysOutside, type Consultations } from './consultations.js';
import { calendarDoubts, type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import { type DeadlineRule, deadlineRuleOf, type RuleVersion, versionInForce } from './deadline-rules.js';
import { type Limit, limitWords } from './limit.js';
import { namedDate, type RequestDates } from './request-dates.js';
import { extensionOf } from './request-extension.js';
import { lapse } from './term.js';
import type { Named } from './term-wording.js';

/** The clock of a reply: the rule it runs by and the day that it runs from. */
export interface ReplyClock {
  readonly rule: DeadlineRule;
  readonly version: RuleVersion;
  readonly start: Named;
  readonly startOn: string;
}

/** From the receipt (R02), or anew from the receipt of what was missing (R05); undefined when neither is on record. */
export function replyClockOf({ receivedOn, supplementedOn }: RequestDates): ReplyClock | undefined {
  const restarted = supplementedOn === null ? undefined : clock('R05', 'supplementedOn', supplementedOn);
  return restarted ?? (receivedOn === null ? undefined : clock('R02', 'receivedOn', receivedOn));
}

function clock(id: string, start: 'receivedOn' | 'supplementedOn', startOn: string): ReplyClock | undefined {
  const rule = deadlineRuleOf(id);
  const version = versionInForce(rule, startOn);
  return version === undefined ? undefined : { rule, version, start: namedDate(start), startOn };
}

/** Where the reply stands, and the extension that was given it. */
export function judgeReply(
  request: RequestDates,
  running: ReplyClock,
  { intervals, isOpen, missing }: Consultations,
  today: string,
): readonly DeadlineCheck[] {
  const { rule, version, start, startOn } = running;
  const { repliedOn } = request;
  const count = version.limit.form === 'at-most' ? version.limit.count : 0;
  const due = addWorkingDaysOutside(intervals, startOn, count);
  const extension = extensionOf(request, startOn, due, missing);
  const extended = addWorkingDaysOutside(intervals, startOn, count + extension.days);
  const dueOn = extended.on;
  const { state, late } = lapse(rule.force, dueOn, repliedOn, today, 'WORKING_DAY');
  const lacking = [...missing, ...extension.missing];
  const dates = { startOn, dueOn, doneOn: repliedOn };
  const limit = limitOf(count, extension.days, extended.excluded);
  const reply = (() => {
    if (repliedOn !== null && repliedOn < startOn)
      return deadlineCheck(rule, version, { state: 'UNKNOWN', ...dates, ...contradiction(running, repliedOn) });
    if (repliedOn === null && isOpen && late === undefined)
      return deadlineCheck(rule, version, { state: 'SUSPENDED', startOn, ...OPEN_CONSULTATION });
    if (late !== undefined && lacking.length > 0)
      return deadlineCheck(rule, version, {
        state: 'UNKNOWN',
        ...dates,
        missing: lacking,
        ...unsettled(lacking, dueOn),
      });
    return deadlineCheck(rule, version, {
      state,
      ...dates,
      late,
      doubts: calendarDoubts(leastCertain(due.certainty, extended.certainty)),
      ...wording(start, startOn, repliedOn, dueOn, limit, late),
    });
  })();
  return extension.check === undefined ? [reply] : [reply, extension.check];
}

const OPEN_CONSULTATION: Statement = {
  message: 'Stands still while others are asked for their opinion.',
  messageZh: '正在征求意见，期限中止。',
};

function contradiction({ start, startOn }: ReplyClock, repliedOn: string): Statement {
  return {
    message: `Can not be judged: repliedOn ${repliedOn} is before ${start.name} ${startOn}, so one of them is wrong.`,
    messageZh: `无法判断：答复日期${repliedOn}早于${start.title}${startOn}，其中之一有误。`,
  };
}

function unsettled(lacking: readonly (keyof RequestDates)[], dueOn: string): Statement {
  return {
    message: `Can not be judged: ${lacking.join(', ')} is absent or wrong; without it the time ended on ${dueOn}.`,
    messageZh: `无法判断：${lacking.map((name) => namedDate(name).title).join('、')}缺失或有误；不计该项则期限至${dueOn}。`,
  };
}

function limitOf(count: number, extension: number, excluded: number): Statement {
  const { message, messageZh } = limitWords({ count, unit: 'WORKING_DAY' });
  const parts = [
    ...(extension > 0 ? [{ message: `${extension} of extension`, messageZh: `延长${extension}个工作日` }] : []),
    ...(excluded > 0
      ? [{ message: `${excluded} of consultation not counted`, messageZh: `扣除征求意见${excluded}个工作日` }]
      : []),
  ];
  return parts.length === 0
    ? { message, messageZh: `${messageZh}的期限` }
    : {
        message: `${message} (${parts.map((part) => part.message).join(', ')})`,
        messageZh: `${messageZh}的期限（${parts.map((part) => part.messageZh).join('，')}）`,
      };
}

function wording(
  start: Named,
  startOn: string,
  repliedOn: string | null,
  dueOn: string,
  limit: Statement,
  late: Limit | undefined,
): Statement {
  const span = `the limit of ${limit.message} after ${start.name} ${startOn} ends on ${dueOn}`;
  const spanZh = `自${start.title}${startOn}起${limit.messageZh}至${dueOn}`;
  const replied = repliedOn === null ? 'No reply is on record' : `Replied on ${repliedOn}`;
  const repliedZh = repliedOn === null ? '未见答复' : `${repliedOn}答复`;
  const [onTime, onTimeZh] = repliedOn === null ? ['still running', '尚未届满'] : ['on time', '按期'];
  return late === undefined
    ? { message: `${replied}; ${span}: ${onTime}.`, messageZh: `${repliedZh}；${spanZh}，${onTimeZh}。` }
    : {
        message: `${replied}; ${span}: ${limitWords(late).message} late.`,
        messageZh: `${repliedZh}；${spanZh}，逾期${limitWords(late).messageZh}。`,
      };
}
