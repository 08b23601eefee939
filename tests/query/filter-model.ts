import { isValueObject, type Value } from '../../src/catalog/value.js';
import type { FilterInput } from '../../src/query/list-request.js';
import { compareValues, mainValue, type ReleasedToy, toyColumn } from './toy-model.js';
import { makerId } from './toys.js';

/** True, false, or null for what can not be known because a column holds nothing. */
type Truth = boolean | null;

/** Whether a toy passes a filter, worked out by hand. `makers` are the names of those that are published. */
export function passes(toy: ReleasedToy, filter: FilterInput, makers: readonly string[]): boolean {
  return judge(filter, makers, (name, conditions) => column(toy, name, conditions, makers)) === true;
}

type JudgeColumn = (name: string, conditions: FilterInput) => Truth;

function judge(filter: FilterInput, makers: readonly string[], judgeColumn: JudgeColumn): Truth {
  const nested = (value: unknown) => judge(asFilter(value), makers, judgeColumn);
  return every(
    Object.entries(filter).map(([name, value]) => {
      if (name === 'and' && Array.isArray(value)) return every(value.map(nested));
      if (name === 'or' && Array.isArray(value)) return some(value.map(nested));
      if (name === 'not') return nested(value) !== true;
      return judgeColumn(name, asFilter(value));
    }),
  );
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

function column(toy: ReleasedToy, name: string, conditions: FilterInput, makers: readonly string[]): Truth {
  const value = mainValue(toy, name);
  return every(
    Object.entries(conditions).map(([operator, operand]) => {
      if (operator === 'isNull') return (value === null) === operand;
      if (operator === 'where') return idsIn(value).some((id) => leadsTo(id, asFilter(operand), makers));
      return value === null ? null : compare(name, value, operator, operand);
    }),
  );
}

function leadsTo(id: string, filter: FilterInput, makers: readonly string[]): boolean {
  const name = makers.find((maker) => makerId(maker) === id);
  if (name === undefined) return false;
  const judgeName: JudgeColumn = (_, { contains, equals }) =>
    contains === undefined ? name === equals : name.includes(String(contains));
  return judge(filter, makers, judgeName) === true;
}

function compare(name: string, value: Value, operator: string, operand: unknown): boolean {
  const isReference = name === 'maker' || name === 'sellers';
  const known = (text: unknown) => (isReference ? makerId(String(text)) : scalar(text));
  const size = (other: unknown) => compareValues(toyColumn(name), value, known(other));
  const operands = Array.isArray(operand) ? operand : [operand];
  switch (operator) {
    case 'equals':
    case 'in':
      return operands.some((other) => size(other) === 0);
    case 'gt':
      return size(operand) > 0;
    case 'gte':
      return size(operand) >= 0;
    case 'lt':
      return size(operand) < 0;
    case 'lte':
      return size(operand) <= 0;
    case 'contains':
      return String(value).includes(String(operand));
    case 'startsWith':
      return String(value).startsWith(String(operand));
    case 'includes':
    case 'includesAny':
      return Array.isArray(value) && operands.some((other) => value.includes(known(other)));
    default:
      throw new Error(`The model does not know the operator ${operator}.`);
  }
}

function idsIn(value: Value | null): readonly string[] {
  if (value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function scalar(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error('An operand is a text, a number or a flag.');
}

function asFilter(value: unknown): FilterInput {
  if (!isValueObject(value)) throw new Error('A filter is an object.');
  return value;
}
