import { isValueObject, type ValueObject } from '../catalog/value.js';
import type { RequestReader } from '../query/request-reader.js';
import { momentOf, type Row } from '../query/row.js';

/** The text (a code, a day, an id) that a column holds; null when it holds none. */
export function textIn(values: Row | ValueObject, column: string): string | null {
  const value = values[column];
  return typeof value === 'string' ? value : null;
}

/** The whole number that a column holds; null when it holds none. */
export function numberIn(values: Row | ValueObject, column: string): number | null {
  const value = values[column];
  return typeof value === 'number' ? value : null;
}

/** The entries of an embedded list. */
export function entriesIn(row: Row, column: string): readonly ValueObject[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter(isValueObject) : [];
}

/** The texts (codes, ids) of a list. */
export function textsIn(row: Row, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The record that a reference of a row, or of an entry of its lists, leads to; null when it is not there. */
export async function referredTo(
  reader: RequestReader,
  row: Row,
  datasetName: string,
  recordId: string | null,
): Promise<Row | null> {
  const dataset = reader.registry.find(datasetName);
  return dataset === undefined || recordId === null ? null : reader.record(dataset, recordId, momentOf(row));
}
