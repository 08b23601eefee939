import type { Statement } from './check-result.js';

export type TimeUnit = 'HOUR' | 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR';

/** A number of hours, days, working days, months or years; they are never converted into each other. */
export interface Limit {
  readonly count: number;
  readonly unit: TimeUnit;
}

const WORDS: Readonly<Record<TimeUnit, readonly [one: string, many: string, zh: string]>> = {
  HOUR: ['hour', 'hours', '小时'],
  DAY: ['day', 'days', '日'],
  WORKING_DAY: ['working day', 'working days', '个工作日'],
  MONTH: ['month', 'months', '个月'],
  YEAR: ['year', 'years', '年'],
};

/** `20 working days`, `20个工作日`. */
export function limitWords({ count, unit }: Limit): Statement {
  const [one, many, zh] = WORDS[unit];
  return { message: `${count} ${count === 1 ? one : many}`, messageZh: `${count}${zh}` };
}

export function isTimeUnit(text: string): text is TimeUnit {
  return Object.hasOwn(WORDS, text);
}
