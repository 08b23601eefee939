import { asValue } from '../../catalog/column-kind.js';
import { instantFromDatabase } from '../../catalog/columns/instant.js';
import type { Value } from '../../catalog/value.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import type { Moment } from '../moment.js';
import { readAt } from '../read-at.js';
import { entryType } from '../sql.js';
import { type Figure, figureName } from './figure.js';
import type { GroupTerm } from './group-term.js';
import { isMomentFigure } from './having.js';
import type { StatisticsPlan } from './statistics-plan.js';
import { COUNT_ALIAS, figureAlias, keyAlias, statisticsStatement, TOTAL_ALIAS } from './statistics-statement.js';

/** One group of records. */
export interface Group {
  /**
   * The value that its records share in each column of `groupBy`, in that order: canonical, of a list one entry, of a
   * reference the record id, of a period its first day. Null: they hold nothing there.
   */
  readonly keys: readonly (Value | null)[];
  readonly count: number;
  /** By `figureName`. Counts are numbers, all else exact decimal texts, dates or instants; null where no record holds a value. */
  readonly figures: ReadonlyMap<string, number | string | null>;
}

/** What the records of a dataset come to at a moment. */
export interface Statistics {
  readonly plan: StatisticsPlan;
  readonly moment: Moment;
  readonly groups: readonly Group[];
  /** Whether there are groups beyond `first`. */
  readonly hasMore: boolean;
  /** How many groups there are in all; undefined unless asked for. */
  readonly totalGroups: number | undefined;
}

/** Work out statistics at a moment. */
export async function readStatistics(read: RunStatement, plan: StatisticsPlan, moment: Moment): Promise<Statistics> {
  const rawRows = await readAt(read, moment, (validity) => statisticsStatement(plan, validity));
  const found = rawRows.filter((raw) => raw[COUNT_ALIAS] !== null && raw[COUNT_ALIAS] !== undefined);
  return {
    plan,
    moment,
    groups: found.slice(0, plan.limit).map((raw) => readGroup(plan, raw)),
    hasMore: found.length > plan.limit,
    totalGroups: plan.withTotal ? Number(found[0]?.[TOTAL_ALIAS] ?? 0) : undefined,
  };
}

function readGroup(plan: StatisticsPlan, raw: RawRow): Group {
  return {
    keys: plan.groupBy.map((term, place) => readKey(term, raw[keyAlias(place)])),
    count: Number(raw[COUNT_ALIAS]),
    figures: new Map(
      plan.figures.map((figure, place) => [figureName(figure), readFigureValue(figure, raw[figureAlias(place)])]),
    ),
  };
}

function readKey({ form, column }: GroupTerm, raw: unknown): Value | null {
  if (raw === null || raw === undefined) return null;
  return form === 'value' ? column.kind.database.fromDatabase([raw]) : asValue(raw);
}

function readFigureValue(figure: Figure, raw: unknown): number | string | null {
  if (raw === null || raw === undefined) return null;
  if (figure.function === 'count' || figure.function === 'missing' || figure.function === 'distinctCount')
    return Number(raw);
  const text = String(asValue(raw));
  if (!isMomentFigure(figure)) return plainDecimal(text);
  return entryType(figure.column) === 'date' ? text : instantFromDatabase(text);
}

/** A decimal as PostgreSQL prints it, without the zeros at its end that say nothing. */
function plainDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
