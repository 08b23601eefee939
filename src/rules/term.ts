import { addWorkingDays, type CountedDay, workingDayFrom, workingDaysBetween } from './calendar.js';
import { leastCertain } from './check-result.js';
import { addDays, addMonths, daysBetween } from './day.js';
import { calendarDoubts, type DeadlineCheck, type DeadlineState, deadlineCheck } from './deadline-check.js';
import type { RuleForce } from './deadline-rules.js';
import type { Limit } from './limit.js';
import { contradictionWording, type Term, termWording, unknownPublicationWording } from './term-wording.js';

/** Where a term stands on a day of Shanghai; not for limits in hours. */
export function judgeTerm(term: Term, today: string): DeadlineCheck {
  const { rule, version, startOn, doneOn, limit } = term;
  const dates = { startOn, doneOn };
  if (doneOn !== null && doneOn < startOn)
    return deadlineCheck(rule, version, { state: 'UNKNOWN', ...dates, ...contradictionWording(term, doneOn) });
  const due = dueDay(startOn, limit);
  const dueOn = due.on;
  const { state, late } = lapse(rule.force, dueOn, doneOn, today, limit.unit);
  const counted = limit.unit === 'WORKING_DAY' && late !== undefined ? workingDaysBetween(dueOn, doneOn ?? today) : due;
  const doubts = calendarDoubts(leastCertain(due.certainty, counted.certainty));
  // The record lies before the reader, so it is published: only the day is not known, and OVERDUE would be false.
  if (state === 'OVERDUE' && term.isPublication)
    return deadlineCheck(rule, version, {
      state: 'UNKNOWN',
      ...dates,
      dueOn,
      missing: [term.done.name],
      doubts,
      ...unknownPublicationWording(term, dueOn),
    });
  const wording = termWording(term, { state, dueOn, late });
  return deadlineCheck(rule, version, { state, ...dates, dueOn, late, doubts, ...wording });
}

/** The last day of a limit. The day of the event is not counted, and a rest day at the end moves to a working day. */
export function dueDay(startOn: string, { count, unit }: Limit): CountedDay {
  switch (unit) {
    case 'WORKING_DAY':
      return addWorkingDays(startOn, count);
    case 'MONTH':
      return workingDayFrom(addMonths(startOn, count));
    case 'YEAR':
      return workingDayFrom(addMonths(startOn, count * 12));
    case 'DAY':
      return workingDayFrom(addDays(startOn, count));
    case 'HOUR':
      throw new TypeError('A limit in hours ends at a point in time, not on a day.');
  }
}

/** Whether something that is due on a day was done, late or not yet, and by how much it is late. */
export function lapse(
  force: RuleForce,
  dueOn: string,
  doneOn: string | null,
  today: string,
  unit: Limit['unit'],
): { readonly state: DeadlineState; readonly late: Limit | undefined } {
  const judgedOn = doneOn ?? today;
  const isLate = judgedOn > dueOn;
  const late = isLate ? lateness(dueOn, judgedOn, unit) : undefined;
  if (doneOn !== null) return { state: isLate ? 'DONE_LATE' : 'DONE_ON_TIME', late };
  // What is only advised lags and is never overdue.
  return { state: isLate && force !== 'ADVISORY' ? 'OVERDUE' : 'RUNNING', late };
}

function lateness(dueOn: string, day: string, unit: Limit['unit']): Limit {
  const workingDays = unit === 'WORKING_DAY' ? workingDaysBetween(dueOn, day).count : 0;
  // On the Saturday after a Friday no working day has passed, and it is late all the same: by a day.
  return workingDays > 0
    ? { count: workingDays, unit: 'WORKING_DAY' }
    : { count: daysBetween(dueOn, day), unit: 'DAY' };
}
