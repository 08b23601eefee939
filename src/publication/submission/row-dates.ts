import type { Code, CodeList } from '../../catalog/code-list.js';
import type { Dataset } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { RowFinding } from './row-finding.js';

type Values = Readonly<Record<string, Value>>;

/**
 * Warnings for codes that were not in force on the record's own day: the day of the event that its first clock starts
 * from, else the day on which it was formed. A record without such a day gets none.
 */
export function codesOutOfDate(dataset: Dataset, row: number, values: Values): readonly RowFinding[] {
  const day = eventDay(dataset, values);
  if (day === undefined) return [];
  return dataset.columns.flatMap((column) => {
    const { graphql } = column.kind;
    const value = values[column.name];
    if (graphql.type !== 'code' || value === undefined) return [];
    return codesIn(graphql.list, value)
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

function eventDay(dataset: Dataset, values: Values): string | undefined {
  const starts = dataset.clocks.flatMap((clock) => (clock.form === 'within' ? [clock.start] : []));
  for (const name of [...starts, 'formedOn']) {
    const value = values[name];
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return value.slice(0, 10);
  }
  return undefined;
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
