import { createHash } from 'node:crypto';
import type { Operand } from '../catalog/column-kind.js';
import type { Dataset, OrderTerm } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import { LongchengError } from '../errors.js';

/** A place between two records of an ordered list: the sort values of the record before it; null where it has none. */
export type Position = readonly (Operand | null)[];

/** The cursor of a position. It says which list and order it belongs to, so that it can not be used in another. */
export function writeCursor(dataset: Dataset, order: readonly OrderTerm[], position: Position): string {
  return Buffer.from(JSON.stringify([1, signature(dataset, order), ...position]), 'utf8').toString('base64url');
}

/** The position of a record in an order. */
export function positionOf(
  order: readonly OrderTerm[],
  valueIn: (column: string) => Value | null | undefined,
): Position {
  return order.map(({ column }) => {
    const value = valueIn(column.name);
    const main = isValueObject(value) ? value.value : value;
    return typeof main === 'string' || typeof main === 'number' || typeof main === 'boolean' ? main : null;
  });
}

/**
 * The position that a cursor stands for. What a stranger hands back is checked like any other input.
 * @throws LongchengError BAD_CURSOR when it is damaged or belongs to another list or order.
 */
export function readCursor(dataset: Dataset, order: readonly OrderTerm[], argument: string, cursor: string): Position {
  const parts = parse(cursor);
  const fault = (why: string) =>
    new LongchengError(
      'BAD_CURSOR',
      `"${argument}" ${why}; take it from an answer to the same list in the same order.`,
      { argument },
    );
  if (parts === undefined || parts[0] !== 1 || parts.length !== order.length + 2)
    throw fault('is not a cursor of this list');
  if (parts[1] !== signature(dataset, order)) throw fault('belongs to a list with another order');
  return order.map(({ column }, index) => {
    const part = parts[index + 2];
    if (part === null && column.nullable) return null;
    const isScalar = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
    const operand = isScalar ? column.kind.readOperand(String(part)) : undefined;
    if (operand === undefined) throw fault('is damaged');
    return operand;
  });
}

function parse(cursor: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Which list and order a cursor belongs to, as it says itself. */
export function signature(dataset: Dataset, order: readonly OrderTerm[]): string {
  const text = order.map(({ column, direction, nulls }) => `${column.name} ${direction} ${nulls}`).join(',');
  return createHash('sha256').update(`${dataset.name}:${text}`).digest('base64url').slice(0, 8);
}
