import type { Dataset } from '../../catalog/registry.js';
import type { FilterInput } from '../list-request.js';

/** How far a date is coarsened to be grouped by. Weeks are those of ISO 8601, from Monday. */
export type DatePart = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY';

/** What can be worked out about the records of a group. All but `count` are about one column. */
export type FunctionName = 'count' | 'sum' | 'average' | 'minimum' | 'maximum' | 'distinctCount' | 'missing';

/** How a figure of a group is compared. */
export type ComparisonName = 'equals' | 'gt' | 'gte' | 'lt' | 'lte';

/** One column to group by. `part` only makes sense for dates and instants; unless given it is the day (in Shanghai). */
export interface GroupInput {
  readonly column: string;
  readonly part?: DatePart | undefined;
}

/** One figure of each group: `{ function: 'sum', column: 'fine' }`. */
export interface FigureInput {
  readonly function: FunctionName;
  readonly column?: string | undefined;
}

/** One condition on a figure of a group: `{ function: 'sum', column: 'fine', operator: 'gte', operand: '10000' }`. */
export interface HavingInput extends FigureInput {
  readonly operator: ComparisonName;
  /** In the canonical unit (yuan, m², 1) unless it names another: `12万元`. */
  readonly operand: unknown;
}

/** One sort criterion: by a figure, or without `function` by the key of a column that is grouped by. */
export interface GroupOrderInput {
  readonly function?: FunctionName | undefined;
  readonly column?: string | undefined;
  readonly direction?: 'ASC' | 'DESC' | undefined;
  readonly nulls?: 'FIRST' | 'LAST' | undefined;
}

/**
 * A question for statistics, as any door asks it. "The three agencies that fined most in 2019" is
 * ```ts
 * {
 *   dataset: penalties,
 *   filter: { decidedOn: { gte: '2019-01-01', lt: '2020-01-01' } },
 *   groupBy: [{ column: 'agency' }],
 *   figures: [{ function: 'sum', column: 'fine' }],
 *   orderBy: [{ function: 'sum', column: 'fine', direction: 'DESC' }],
 *   first: 3,
 * }
 * ```
 * Columns go by their names; everything is checked when it is planned.
 */
export interface StatisticsRequest {
  readonly dataset: Dataset;
  /** Which records; all unless given. As on lists. */
  readonly filter?: FilterInput | undefined;
  /** What makes a group. Unless given, all records are one group, also when there are none. */
  readonly groupBy?: readonly GroupInput[] | undefined;
  /** What is worked out for each group. The number of its records always is. */
  readonly figures?: readonly FigureInput[] | undefined;
  /** Which groups; they must meet all conditions. */
  readonly having?: readonly HavingInput[] | undefined;
  /** By keys in the order of `groupBy` unless given; these always break ties. */
  readonly orderBy?: readonly GroupOrderInput[] | undefined;
  /** How many groups, 0 to 1,000; 100 unless given. The answer says whether there are more. */
  readonly first?: number | undefined;
  /** Whether to count all groups that there are, also those beyond `first`. */
  readonly withTotal?: boolean | undefined;
}
