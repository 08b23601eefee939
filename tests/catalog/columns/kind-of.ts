import assert from 'node:assert/strict';
import type { CellProblem } from '../../../src/catalog/cell.js';
import { declaredColumns } from '../../../src/catalog/column.js';
import type { ColumnKind } from '../../../src/catalog/column-kind.js';
import type { Value } from '../../../src/catalog/value.js';

/** The kind that a column decorator declares. */
export function kindOf(decorator: PropertyDecorator): ColumnKind {
  class Holder {}
  decorator(Holder.prototype, 'column');
  const [declaration] = declaredColumns(Holder);
  assert.ok(declaration);
  return declaration.kind;
}

/** What a good cell is read as. */
export function readValue(kind: ColumnKind, cell: string): Value {
  const reading = kind.readCell(cell);
  assert.ok('value' in reading, `${kind.name} refused "${cell}"`);
  return reading.value;
}

/** What is wrong with a bad cell. */
export function readProblem(kind: ColumnKind, cell: string): CellProblem {
  const reading = kind.readCell(cell);
  assert.ok('problem' in reading, `${kind.name} accepted "${cell}"`);
  return reading.problem;
}

/** Asserts that a cell is refused with this code, in a sentence of each language that shows the cell. */
export function assertRefused(kind: ColumnKind, cell: string, code: CellProblem['code']): void {
  const problem = readProblem(kind, cell);
  assert.equal(problem.code, code, cell);
  assert.ok(problem.message.includes(cell), problem.message);
  assert.match(problem.messageZh, /\p{Script=Han}/u);
}
