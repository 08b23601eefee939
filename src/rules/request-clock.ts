import { consultationsOf } from './consultations.js';
import { type DeadlineCheck, deadlineCheck } from './deadline-check.js';
import { deadlineRuleOf, versionInForce } from './deadline-rules.js';
import { namedDate, type RequestDates } from './request-dates.js';
import { judgeReply, type ReplyClock, replyClockOf } from './request-reply.js';
import { judgeTerm } from './term.js';

export type { RequestDates } from './request-dates.js';

/** The rules that the clocks of a request run by. */
export const REQUEST_RULES: readonly string[] = ['R02', 'R03', 'R04', 'R05', 'R06'];

/**
 * Where the clocks of a disclosure request stand on a day of Shanghai: the reply (R02, or R05 once the clock has started
 * anew), its extension (R03), the notice of what was missing (R04) and the opinions asked for (R06). The last three have
 * a result only where they happened.
 */
export function evaluateRequestClock(request: RequestDates, today: string): readonly DeadlineCheck[] {
  return [
    ...replyChecks(request, today),
    ...termCheck('R04', 'receivedOn', 'supplementNoticedOn', request, today, request.supplementedOn !== null),
    ...termCheck('R06', 'thirdPartyAskedOn', 'thirdPartyAnsweredOn', request, today),
    ...termCheck('R06', 'otherAgencyAskedOn', 'otherAgencyAnsweredOn', request, today),
  ];
}

function replyChecks(request: RequestDates, today: string): readonly DeadlineCheck[] {
  const running = replyClockOf(request);
  if (running === undefined) return request.receivedOn === null ? [unknown('R02', 'receivedOn', today)] : [];
  if (request.supplementNoticedOn !== null && request.supplementedOn === null) {
    if (request.repliedOn === null) return [awaitingSupplement(running)];
    return closedWithoutSupplement(request, running, today);
  }
  return judgeReply(request, running, consultationsOf(request, today), today);
}

function awaitingSupplement({ rule, version, startOn }: ReplyClock): DeadlineCheck {
  return deadlineCheck(rule, version, {
    state: 'SUSPENDED',
    startOn,
    message: 'Stands still until the applicant supplies what is missing; then it starts anew.',
    messageZh: '等待申请人补正，期限中止；收到补正后重新起算。',
  });
}

/** Closed although nothing was supplied: on time if within the first clock, else nobody can tell what the time was. */
function closedWithoutSupplement(request: RequestDates, running: ReplyClock, today: string): readonly DeadlineCheck[] {
  return judgeReply(request, running, consultationsOf(request, today), today).map((check) =>
    check.state === 'DONE_LATE' && check.rule === running.rule.id
      ? deadlineCheck(running.rule, running.version, {
          state: 'UNKNOWN',
          startOn: check.startOn,
          doneOn: check.doneOn,
          missing: ['supplementedOn'],
          message: 'Can not be judged: supplementedOn is absent, and the time of a reply starts anew with it.',
          messageZh: '无法判断：缺少收到补正日期，而答复期限自该日重新起算。',
        })
      : check,
  );
}

function termCheck(
  id: string,
  startName: 'receivedOn' | 'thirdPartyAskedOn' | 'otherAgencyAskedOn',
  doneName: 'supplementNoticedOn' | 'thirdPartyAnsweredOn' | 'otherAgencyAnsweredOn',
  request: RequestDates,
  today: string,
  isCertainlyDone = false,
): readonly DeadlineCheck[] {
  const [startOn, doneOn] = [request[startName], request[doneName]];
  // A consultation is asked for by its start; a supplement only by its notice, as most requests need none.
  if (doneOn === null && (id === 'R04' || startOn === null))
    return isCertainlyDone ? [unknown(id, doneName, today)] : [];
  if (startOn === null) return [unknown(id, startName, today)];
  const rule = deadlineRuleOf(id);
  const version = versionInForce(rule, startOn);
  if (version === undefined || version.limit.form !== 'at-most') return [];
  const { count, unit } = version.limit;
  const [start, done] = [namedDate(startName), namedDate(doneName)];
  const term = { rule, version, limit: { count, unit }, start, startOn, done, doneOn, isPublication: false };
  return [judgeTerm(term, today)];
}

function unknown(id: string, name: keyof RequestDates, today: string): DeadlineCheck {
  const rule = deadlineRuleOf(id);
  const [newest] = rule.versions;
  const version = versionInForce(rule, today) ?? newest;
  if (version === undefined) throw new TypeError(`Deadline rule ${id} has no version.`);
  const { title } = namedDate(name);
  return deadlineCheck(rule, version, {
    state: 'UNKNOWN',
    missing: [name],
    message: `Can not be judged: ${name} is absent.`,
    messageZh: `无法判断：缺少${title}。`,
  });
}
