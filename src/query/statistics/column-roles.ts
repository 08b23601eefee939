import type { Column } from '../../catalog/registry.js';
import type { FunctionName } from './statistics-request.js';

/**
 * How a column makes groups. `value`: by what it holds. `entry`: a list, a record counts once in the group of each of its
 * entries. `period`: a date or an instant, by the year, quarter, month, week or day that it lies in.
 */
export type GroupingRole = 'value' | 'entry' | 'period';

/** What a column can be worked out of: numbers add up, points in time only have a first and a last. */
export type FigureRole = 'number' | 'moment';

// Each record would be a group of its own.
const IDENTITIES = new Set(['recordId', 'naturalKey']);

/** How a column makes groups; undefined for exact numbers, prose, addresses and embedded lists. */
export function groupingOf(column: Column): GroupingRole | undefined {
  const { graphql, isList, isSortable } = column.kind;
  if (graphql.type === 'code' || graphql.type === 'reference') return isList ? 'entry' : 'value';
  if (graphql.type !== 'scalar' || IDENTITIES.has(column.name)) return undefined;
  if (isList) return 'entry';
  if (isMoment(column)) return 'period';
  return isSortable && !isNumeric(column) ? 'value' : undefined;
}

/** What a column can be worked out of; undefined where neither sums nor extremes make sense. */
export function figuresOf(column: Column): FigureRole | undefined {
  const { graphql } = column.kind;
  if (graphql.type === 'measure') return isNumeric(column) ? 'number' : undefined;
  if (graphql.type !== 'scalar') return undefined;
  if (isMoment(column)) return 'moment';
  return isNumeric(column) || mainType(column) === 'integer' ? 'number' : undefined;
}

/** What can be worked out of a column in a group, `count` apart, which is about no column. */
export function functionsOf(column: Column): readonly FunctionName[] {
  const role = figuresOf(column);
  if (role === 'number') return ['sum', 'average', 'minimum', 'maximum', 'distinctCount', 'missing'];
  if (role === 'moment') return ['minimum', 'maximum', 'distinctCount', 'missing'];
  const grouping = groupingOf(column);
  if (grouping === undefined) return [];
  return grouping === 'entry' ? ['missing'] : ['distinctCount', 'missing'];
}

function isMoment(column: Column): boolean {
  return /^(date|timestamptz)\b/.test(mainType(column));
}

// Of a duration the main part is an integer, but 20 days and 20 working days do not add up.
function isNumeric(column: Column): boolean {
  return mainType(column).startsWith('numeric');
}

function mainType({ kind }: Column): string {
  return kind.isList ? '' : (kind.database.parts[0]?.type ?? '');
}
