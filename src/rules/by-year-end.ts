import type { ByYearEnd } from '../catalog/clock.js';
import type { Dataset } from '../catalog/registry.js';
import { readAmount } from './amount.js';
import { workingDayFrom } from './calendar.js';
import type { RecordValues, Statement } from './check-result.js';
import { datedColumn, misdeclared, missingColumns } from './clock-reading.js';
import { type DeadlineCheck, deadlineCheck, type Finding } from './deadline-check.js';
import { deadlineRuleOf, versionInForce } from './deadline-rules.js';
import { limitWords } from './limit.js';
import { namedColumn } from './named-column.js';
import { lapse } from './term.js';
import type { Named } from './term-wording.js';

/** Where something about a year stands that must be published by a fixed day of the next. */
export function evaluateByYearEnd(
  dataset: Dataset,
  clock: ByYearEnd,
  record: RecordValues,
  today: string,
): DeadlineCheck | undefined {
  const rule = deadlineRuleOf(clock.rule);
  const done = datedColumn(dataset, clock.done, record);
  const year = yearIn(record, clock.year);
  if (year === undefined) return missingColumns(clock, [namedColumn(dataset, clock.year)], today);
  const startOn = `${year}-12-31`;
  const version = versionInForce(rule, startOn);
  if (version === undefined) return undefined;
  if (version.limit.form !== 'by-day') return misdeclared(clock, version.limit);
  const dueOn = `${year + 1}-${version.limit.monthDay}`;
  const dates = { startOn, dueOn, doneOn: done.day };
  const by = { year, dueOn, done };
  const isHere = clock.done === 'publishedOn';
  // Nobody can publish what a year brought before it is over; until then nothing runs.
  if (done.day === null && today <= startOn) return deadlineCheck(rule, version, { ...dates, ...notOver(by) });
  const { state, late } = lapse(rule.force, dueOn, done.day, today, 'DAY');
  if (state === 'OVERDUE' && isHere)
    return deadlineCheck(rule, version, { state: 'UNKNOWN', ...dates, missing: [done.name], ...unknownDay(by) });
  return deadlineCheck(rule, version, {
    state,
    ...dates,
    late,
    doubts: done.day === null ? [] : restDayDoubts(dueOn, done.day),
    ...wording(by, done.day, isHere, late === undefined ? undefined : limitWords(late)),
  });
}

interface Due {
  readonly year: number;
  readonly dueOn: string;
  readonly done: Named;
}

function yearIn(record: RecordValues, column: string): number | undefined {
  const year = readAmount(record[column])?.figure.toNumber();
  return year !== undefined && Number.isInteger(year) && year >= 1000 && year < 9999 ? year : undefined;
}

function notOver({ year, dueOn }: Due): Pick<Finding, 'state' | 'message' | 'messageZh'> {
  return {
    state: 'NOT_STARTED',
    message: `Has not started: ${year} is not over; it is due by ${dueOn}.`,
    messageZh: `尚未开始：${year}年度未终了，应于${dueOn}前完成。`,
  };
}

function unknownDay({ year, dueOn, done }: Due): Statement {
  return {
    message: `Can not be judged: ${done.name} is absent; for ${year} it was due by ${dueOn}.`,
    messageZh: `无法判断：缺少${done.title}；${year}年度应于${dueOn}前完成。`,
  };
}

function wording(
  { year, dueOn, done }: Due,
  doneOn: string | null,
  isHere: boolean,
  late: Statement | undefined,
): Statement {
  const due = `for ${year} it is due by ${dueOn}`;
  const dueZh = `${year}年度应于${dueOn}前完成`;
  if (doneOn === null)
    return late === undefined
      ? { message: `Not done yet; ${due}.`, messageZh: `尚未完成；${dueZh}。` }
      : {
          message: `No ${done.name} is on record; ${due}, ${late.message} ago.`,
          messageZh: `未见${done.title}；${dueZh}，逾期${late.messageZh}。`,
        };
  const when = isHere ? `Published on this page on ${doneOn}` : `${done.name} is ${doneOn}`;
  const whenZh = isHere ? `${doneOn}在本页发布` : `${done.title}为${doneOn}`;
  return late === undefined
    ? { message: `${when}; ${due}: on time.`, messageZh: `${whenZh}；${dueZh}，按期。` }
    : { message: `${when}; ${due}: ${late.message} late.`, messageZh: `${whenZh}；${dueZh}，逾期${late.messageZh}。` };
}

// Civil Code art. 203 moves the end of a period off a rest day; whether it moves a day that the law names is not settled.
function restDayDoubts(dueOn: string, doneOn: string): readonly Statement[] {
  const next = workingDayFrom(dueOn).on;
  if (doneOn <= dueOn || doneOn > next) return [];
  return [
    {
      message: `${dueOn} was a rest day and ${next} the next working day; whether that is late is not settled.`,
      messageZh: `${dueOn}为休息日，${next}为其后首个工作日，是否逾期尚有争议。`,
    },
  ];
}
