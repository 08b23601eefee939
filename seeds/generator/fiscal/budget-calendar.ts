import { addDays, weekdayFrom } from '../calendar.js';

export type BudgetStage = 'BUDGET' | 'ADJUSTMENT' | 'EXECUTION' | 'FINAL';

/** The day on which the congress or its standing committee approved, by budget year. */
const APPROVALS: Readonly<Record<BudgetStage, Readonly<Record<number, string>>>> = {
  BUDGET: { 2018: '2018-01-10', 2019: '2019-01-09', 2020: '2020-01-08', 2021: '2021-01-20' },
  ADJUSTMENT: { 2019: '2019-08-28' },
  EXECUTION: { 2019: '2019-08-28' },
  FINAL: { 2018: '2019-08-28', 2019: '2020-08-26', 2020: '2021-08-25' },
};

export interface BudgetDays {
  readonly approvedOn: string;
  /** The finance department's reply to a department: 20 days at most after approval. */
  readonly repliedOn: string;
  /** The department's reply to its units: 15 days at most after the finance department's. */
  readonly unitRepliedOn: string;
}

export function budgetDays(stage: BudgetStage, year: number): BudgetDays {
  const approvedOn = APPROVALS[stage][year];
  if (approvedOn === undefined) throw new RangeError(`Nothing of stage ${stage} was approved for ${year}.`);
  const repliedOn = weekdayFrom(addDays(approvedOn, stage === 'BUDGET' ? 7 : 13));
  return { approvedOn, repliedOn, unitRepliedOn: weekdayFrom(addDays(repliedOn, 4)) };
}

/** A few days after the day on which the clock starts, well within the 20. */
export function publishedAfter(startOn: string, days: number): string {
  return weekdayFrom(addDays(startOn, days));
}
