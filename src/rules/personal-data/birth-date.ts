import { patternFinds } from './pattern-finds.js';
import type { Find, Reading } from './reading.js';

const DATE = '(?:18|19|20)\\d{2}\\s?[年./-]\\s?\\d{1,2}(?:\\s?[月./-]\\s?\\d{1,2}日?|月)?';
const AFTER_WORD = new RegExp(`(?:出生(?:日期|年月日?|时间)?|生日|生于)\\s?[:为是于]?\\s?${DATE}`, 'g');
// 的: rules on who may enrol, not a person.
const BEFORE_WORD = new RegExp(`(?<![至到—~-]\\s?)${DATE}(?:出生(?!的|之|以|至|到)|生(?=[,，。;；、)\\s]|$))`, 'g');
// 招生日程 is a timetable of enrolment.
export const BIRTH_TITLE = /出生|(?<!招)生日/;
const ANY_DATE = /(?:18|19|20)\d{2}(?:\s?[年./-]\s?\d{1,2}|(?:0[1-9]|1[0-2]))(?:\s?[月./-]?\s?\d{1,2}日?|月)?/g;

/** 出生日期: a date beside a word for birth, or any date in a column of that name. */
export function findBirthDates({ text, context }: Reading): readonly Find[] {
  if (BIRTH_TITLE.test(context.title ?? '')) return patternFinds(text.digits, ANY_DATE, () => 'CERTAIN');
  if (!text.digits.includes('生')) return [];
  return [
    ...patternFinds(text.digits, AFTER_WORD, () => 'CERTAIN'),
    ...patternFinds(text.digits, BEFORE_WORD, () => 'LIKELY'),
  ];
}
