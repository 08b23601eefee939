import type { Column, Dataset } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { figuresOf, groupingOf } from '../../query/statistics/column-roles.js';

export const DATE_PARTS = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

export const CHART_KINDS = ['bar', 'line', 'pie'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const FUNCTIONS = ['sum', 'average', 'minimum', 'maximum'] as const;

/** What a chart counts or adds up. */
export type Measure = 'count' | { readonly column: Column; readonly function: (typeof FUNCTIONS)[number] };

/** What the chart of a dataset page shows. */
export interface ChartChoice {
  readonly group: Column | undefined;
  /** How far dates are coarsened, where they are the group. */
  readonly part: DatePart | undefined;
  readonly measure: Measure;
  readonly kind: ChartKind;
}

/** The columns that a dataset can be grouped by, those that make sense first. */
export function groupColumns(dataset: Dataset): readonly Column[] {
  const rank = ({ name, kind }: Column) => {
    if (name === 'agency') return 0;
    if (kind.graphql.type === 'code') return 1;
    if (kind.graphql.type === 'reference') return 2;
    return kind.name === 'date' ? 3 : 4;
  };
  const keys = new Set(dataset.key.flatMap((key) => (key.length === 1 ? key : [])));
  return dataset.columns
    .filter((column) => groupingOf(column) !== undefined && !keys.has(column) && column !== dataset.label)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The columns that can be added up. */
export function measureColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter((column) => figuresOf(column) === 'number' && column.name !== 'sinceRevision');
}

/**
 * Read the choice from the address; what is not said is chosen.
 * @throws LongchengError BAD_ARGUMENT for what can not be drawn.
 */
export function readChartChoice(dataset: Dataset, parameters: URLSearchParams): ChartChoice {
  const groups = groupColumns(dataset);
  const asked = parameters.get('group');
  const group = asked === null ? groups[0] : groups.find(({ name }) => name === asked);
  if (asked !== null && group === undefined)
    throw unknown(
      'group',
      asked,
      groups.map(({ name }) => name),
    );
  const isPeriod = group !== undefined && groupingOf(group) === 'period';
  const part = isPeriod ? oneOf('part', parameters.get('part') ?? 'MONTH', DATE_PARTS) : undefined;
  const kind = oneOf('kind', parameters.get('kind') ?? (isPeriod ? 'line' : 'bar'), CHART_KINDS);
  return { group, part, measure: readMeasure(dataset, parameters.get('measure') ?? 'count'), kind };
}

/** `count`, or a function and a column: `sum.fine`. */
function readMeasure(dataset: Dataset, text: string): Measure {
  if (text === 'count') return 'count';
  const [name = '', columnName = ''] = text.split('.');
  const column = measureColumns(dataset).find((one) => one.name === columnName);
  if (column === undefined)
    throw unknown('measure', text, ['count', ...measureColumns(dataset).map((one) => `sum.${one.name}`)]);
  return { column, function: oneOf('measure', name, FUNCTIONS) };
}

/** How the address writes a measure. */
export function measureText(measure: Measure): string {
  return measure === 'count' ? measure : `${measure.function}.${measure.column.name}`;
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw unknown(name, text, allowed);
  return found;
}

function unknown(name: string, text: string, allowed: readonly string[]): LongchengError {
  return new LongchengError('BAD_ARGUMENT', `"${name}" is "${text.slice(0, 60)}"; use ${allowed.join(', ')}.`, {
    argument: name,
    allowed,
  });
}
