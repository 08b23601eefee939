import type { Column, Dataset } from '../../catalog/registry.js';
import { dayOfInstant } from '../../rules/shanghai-day.js';
import type { Row } from '../row.js';

/**
 * The day by which a record counts as newer or older: the date by which its dataset is listed, else the day on which it
 * was published at its source or was made, else that of its release here.
 */
export function dataDay(dataset: Dataset, row: Row): string {
  for (const column of dayColumns(dataset)) {
    const value = row[column.name];
    if (typeof value === 'string') return value.slice(0, 10);
  }
  return dayOfInstant(Date.parse(row.publishedAt));
}

function dayColumns(dataset: Dataset): readonly Column[] {
  const listed = dataset.order.map(({ column }) => column);
  const others = ['publishedOn', 'formedOn'].flatMap((name) => dataset.column(name) ?? []);
  return [...listed, ...others].filter(({ kind }) => kind.name === 'date');
}
