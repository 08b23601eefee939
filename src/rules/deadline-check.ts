import { codeList } from '../catalog/code-list.js';
import { calendarVersion, calendarYears } from './calendar.js';
import type { Certainty, Statement } from './check-result.js';
import type { DeadlineRule, RuleForce, RuleVersion } from './deadline-rules.js';
import type { TimeUnit } from './limit.js';

export type DeadlineState =
  | 'NOT_STARTED'
  | 'RUNNING'
  | 'DONE_ON_TIME'
  | 'DONE_LATE'
  | 'TOO_SHORT'
  | 'OVERDUE'
  | 'SUSPENDED'
  | 'EXEMPT'
  | 'UNKNOWN';

/** What a legal clock says of a record on a day. Days are those of Shanghai. */
export interface DeadlineCheck extends Statement {
  /** Id of the rule, and its duty, basis and force as it stood on the day of the event. */
  readonly rule: string;
  readonly duty: string;
  readonly dutyZh: string;
  readonly basis: string;
  readonly force: RuleForce;
  readonly state: DeadlineState;
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  /** By how much it is late, or, where the state is TOO_SHORT, how much was lacking; null when it is neither. */
  readonly lateBy: number | null;
  readonly lateUnit: TimeUnit | null;
  /** The columns for want of which nothing can be said. */
  readonly missing: readonly string[];
  /** Name, version and years of the calendar that days were counted with. */
  readonly calendar: string;
  readonly certainty: Certainty;
}

/** What a clock found; what it leaves out is null. */
export interface Finding extends Statement {
  readonly state: DeadlineState;
  readonly startOn?: string | null;
  readonly dueOn?: string | null;
  readonly doneOn?: string | null;
  readonly late?: { readonly count: number; readonly unit: TimeUnit } | undefined;
  readonly missing?: readonly string[];
  /** Sentences on why the finding may not hold; any makes it PROVISIONAL. */
  readonly doubts?: readonly Statement[];
}

export function deadlineCheck(rule: DeadlineRule, version: RuleVersion, finding: Finding): DeadlineCheck {
  const doubts = [...(finding.doubts ?? []), ...(version.certainty === 'PROVISIONAL' ? [RULE_DOUBT] : [])];
  const isSure = finding.state !== 'UNKNOWN' && doubts.length === 0;
  return {
    rule: rule.id,
    duty: rule.duty,
    dutyZh: rule.dutyZh,
    basis: version.basis,
    force: rule.force,
    state: finding.state,
    startOn: finding.startOn ?? null,
    dueOn: finding.dueOn ?? null,
    doneOn: finding.doneOn ?? null,
    lateBy: finding.late?.count ?? null,
    lateUnit: finding.late?.unit ?? null,
    missing: finding.missing ?? [],
    calendar: calendarVersion,
    certainty: isSure ? 'CERTAIN' : 'PROVISIONAL',
    message: [finding, ...doubts].map(({ message }) => message).join(' '),
    messageZh: [finding, ...doubts].map(({ messageZh }) => messageZh).join(''),
  };
}

const RULE_DOUBT: Statement = { message: 'The rule itself is not verified yet.', messageZh: '该规则本身尚待核实。' };

const CALENDAR_DOUBT: Statement = {
  message: `Holidays are known for ${calendarYears.first} to ${calendarYears.last} only, so the day may move.`,
  messageZh: `节假日仅收录${calendarYears.first}年至${calendarYears.last}年，日期可能变动。`,
};

/** The doubt that comes of counting days whose holidays are not known. */
export function calendarDoubts(certainty: Certainty): readonly Statement[] {
  return certainty === 'PROVISIONAL' ? [CALENDAR_DOUBT] : [];
}

export const deadlineStates = codeList('DeadlineState', '期限状态', 'Where a duty with a time limit stands on a day.', {
  edition: '1',
  values: [
    ['NOT_STARTED', '尚未开始', 'Nothing on record has started the clock.'],
    ['RUNNING', '期限内', 'Not done, and the time is not over.'],
    ['DONE_ON_TIME', '按期完成', 'Done within the time, or kept up as long as it must be.'],
    ['DONE_LATE', '逾期完成', 'Done after the time was over, as far as the record shows.'],
    ['TOO_SHORT', '期间不足', 'Ended before the least time that it must last.'],
    ['OVERDUE', '逾期未完成', 'The time is over and nothing on record says that it was done.'],
    ['SUSPENDED', '期限中止', 'The clock stands still: others must act first.'],
    ['EXEMPT', '说明理由', 'A reason is stated that the rule allows for.'],
    ['UNKNOWN', '无法判断', 'Something that is needed to tell is missing or contradicts itself.'],
  ],
});

export const ruleForces = codeList('RuleForce', '规则效力', 'What a rule binds by.', {
  edition: '1',
  values: [
    ['LAW', '法律法规规章', 'A law, a regulation or a rule.'],
    ['POLICY', '政策文件', 'A document of policy.'],
    ['ADVISORY', '倡导性要求', 'Advice: what is behind it lags and is never overdue.'],
  ],
});
