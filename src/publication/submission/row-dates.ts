import type { Code, CodeList } from '../../catalog/code-list.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { RowFinding } from './row-finding.js';

type Values = Readonly<Record<string, Value>>;

/**
 * Warnings for codes that were not in force on the record's own day: the day of the event that its first clock starts
 * from, else the day on which it was formed. A record without such a day gets none.
 */
export function codesOutOfDate(dataset: Dataset, row: number, values: Values): readonly RowFinding[] {
  const bounded = boundedColumns(dataset);
  const day = bounded.length === 0 ? undefined : eventDay(dataset, values);
  if (day === undefined) return [];
  return bounded.flatMap(({ column, list }) => {
    const value = values[column.name];
    if (value === undefined) return [];
    return codesIn(list, value)
      .filter((code) => !isInForce(code, day))
      .map((code): RowFinding => {
        const span = `${code.validFrom ?? '…'} – ${code.validTo ?? '…'}`;
        return {
          row,
          column: column.name,
          code: 'CODE_NOT_IN_FORCE',
          severity: 'warning',
          message: `${code.code} ${code.title} is in force ${span}, and the record is of ${day}.`,
          messageZh: `"${code.title}"的有效期为${span}，记录日期为${day}`,
          value: code.code,
        };
      });
  });
}

interface BoundedColumn {
  readonly column: Column;
  readonly list: CodeList;
}

const boundedByDataset = new WeakMap<Dataset, readonly BoundedColumn[]>();

/** The columns whose code list has codes that came or went with time; most have none. */
function boundedColumns(dataset: Dataset): readonly BoundedColumn[] {
  const known = boundedByDataset.get(dataset);
  if (known !== undefined) return known;
  const bounded = dataset.columns.flatMap((column) => {
    const { graphql } = column.kind;
    return graphql.type === 'code' && graphql.list.codes.some((code) => code.validFrom ?? code.validTo)
      ? [{ column, list: graphql.list }]
      : [];
  });
  boundedByDataset.set(dataset, bounded);
  return bounded;
}

function eventDay(dataset: Dataset, values: Values): string | undefined {
  for (const name of eventColumns(dataset)) {
    const value = values[name];
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return value.slice(0, 10);
  }
  return undefined;
}

const eventsByDataset = new WeakMap<Dataset, readonly string[]>();

function eventColumns(dataset: Dataset): readonly string[] {
  const known = eventsByDataset.get(dataset);
  if (known !== undefined) return known;
  const starts = dataset.clocks.flatMap((clock) => (clock.form === 'within' ? [clock.start] : []));
  const columns = [...new Set([...starts, 'formedOn'])];
  eventsByDataset.set(dataset, columns);
  return columns;
}

function codesIn(list: CodeList, value: Value): readonly Code[] {
  return (Array.isArray(value) ? value : [value]).flatMap((code) => list.find(String(code)) ?? []);
}

function isInForce({ validFrom, validTo }: Code, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** An error where the display period of the record is over before it could be published. */
export function displayPeriodOver(
  { displayedUntil }: Dataset,
  row: number,
  values: Values,
  today: string,
): readonly RowFinding[] {
  const last = displayedUntil === undefined ? undefined : values[displayedUntil.name];
  if (displayedUntil === undefined || typeof last !== 'string' || last >= today) return [];
  return [
    {
      row,
      column: displayedUntil.name,
      code: 'DISPLAY_PERIOD_OVER',
      severity: 'error',
      message: `The display period ended on ${last}; a record whose period is over is not published.`,
      messageZh: `公示期已于${last}届满，不再公示`,
      value: last,
    },
  ];
}
