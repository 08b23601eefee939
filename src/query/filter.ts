import type { Operand } from '../catalog/column-kind.js';
import { OPERATORS, type OperatorName } from '../catalog/operators.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { FilterInput } from './list-request.js';
import { nearest } from './nearest.js';

/** A checked filter: a tree of conditions whose columns, operators and values are known to fit. */
export type Filter =
  | { readonly form: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly form: 'not'; readonly of: Filter }
  | {
      readonly form: 'compare';
      readonly column: Column;
      readonly operator: OperatorName;
      readonly operand: Operand | readonly Operand[];
    }
  | { readonly form: 'where'; readonly column: Column; readonly target: Dataset; readonly filter: Filter };

const MAXIMUM_DEPTH = 12;

/**
 * Check a filter against the dataset it is for.
 * @throws LongchengError BAD_FILTER that names the column, the operator and what is allowed.
 */
export function readFilter(registry: Registry, dataset: Dataset, input: FilterInput, depth = 0): Filter {
  if (depth > MAXIMUM_DEPTH)
    throw new LongchengError('BAD_FILTER', `The filter is nested deeper than ${MAXIMUM_DEPTH} levels; flatten it.`, {
      maximum: MAXIMUM_DEPTH,
    });
  const conditions = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => readMember(registry, dataset, name, value, depth));
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : { form: 'and', of: conditions };
}

function readMember(
  registry: Registry,
  dataset: Dataset,
  name: string,
  value: unknown,
  depth: number,
): readonly Filter[] {
  const nested = (item: unknown) => readFilter(registry, dataset, asFilterInput(name, item), depth + 1);
  if (name === 'and' || name === 'or') {
    if (!Array.isArray(value)) throw new LongchengError('BAD_FILTER', `"${name}" takes a list of filters.`);
    return [{ form: name, of: value.map(nested) }];
  }
  if (name === 'not') return [{ form: 'not', of: nested(value) }];
  const column = dataset.column(name);
  if (column?.kind.filter === undefined) throw unknownColumn(dataset, name);
  return Object.entries(asFilterInput(name, value))
    .filter(([, operand]) => operand !== undefined)
    .map(([operator, operand]) => readCondition(registry, dataset, column, operator, operand, depth));
}

function asFilterInput(name: string, value: unknown): FilterInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LongchengError(
      'BAD_FILTER',
      `"${name}" takes an object such as { equals: … }; to find records where it is empty use { isNull: true }.`,
      { column: name },
    );
  }
  return Object.fromEntries(Object.entries(value));
}

function unknownColumn(dataset: Dataset, name: string): LongchengError {
  const names = dataset.columns.filter(({ kind }) => kind.filter !== undefined).map((column) => column.name);
  const message =
    dataset.column(name) === undefined
      ? `${dataset.name} has no column "${name}"`
      : `"${name}" of ${dataset.name} can not be filtered by`;
  return new LongchengError('BAD_FILTER', `${message}; did you mean "${nearest(name, names)}"?`, {
    column: name,
    allowed: names,
  });
}

function readCondition(
  registry: Registry,
  dataset: Dataset,
  column: Column,
  operator: string,
  operand: unknown,
  depth: number,
): Filter {
  const allowed = column.kind.filter?.operators ?? [];
  const known = allowed.find((name) => name === operator);
  if (known === undefined) {
    throw new LongchengError(
      'BAD_FILTER',
      `"${column.name}" of ${dataset.name} has no filter "${operator}"; use ${oneOf(allowed)}.`,
      { column: column.name, operator, allowed },
    );
  }
  if (operand === null) {
    throw new LongchengError(
      'BAD_FILTER',
      `"${column.name}": "${known}" needs a value; to find records where it is empty use { isNull: true }.`,
      { column: column.name, operator },
    );
  }
  const target = referenceTarget(column);
  if (known === 'where' && target !== undefined) {
    const dependee = registry.get(target);
    return {
      form: 'where',
      column,
      target: dependee,
      filter: readFilter(registry, dependee, asFilterInput('where', operand), depth + 1),
    };
  }
  return { form: 'compare', column, operator: known, operand: readOperand(dataset, column, known, operand) };
}

function oneOf(names: readonly string[]): string {
  const others = names.slice(0, -1);
  return others.length === 0 ? names.join() : `${others.join(', ')} or ${names.at(-1)}`;
}

function readOperand(
  dataset: Dataset,
  column: Column,
  operator: OperatorName,
  operand: unknown,
): Operand | readonly Operand[] {
  switch (OPERATORS[operator].operand) {
    case 'flag':
      if (typeof operand !== 'boolean') throw badOperand(dataset, column, operator, operand);
      return operand;
    case 'values':
      if (!Array.isArray(operand)) throw badOperand(dataset, column, operator, operand);
      return operand.map((item) => readValue(dataset, column, operator, item));
    default:
      return readValue(dataset, column, operator, operand);
  }
}

function readValue(dataset: Dataset, column: Column, operator: OperatorName, operand: unknown): Operand {
  const isScalar = typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean';
  const value = isScalar ? column.kind.readOperand(String(operand)) : undefined;
  if (value === undefined) throw badOperand(dataset, column, operator, operand);
  return value;
}

function badOperand(dataset: Dataset, column: Column, operator: OperatorName, operand: unknown): LongchengError {
  const message = `"${column.name}" of ${dataset.name} (${column.kind.name}): "${operator}" can not take ${JSON.stringify(operand)}.`;
  // A cell of the column is read like the operand, and what is wrong with a cell says what to write instead.
  const reading = typeof operand === 'string' ? column.kind.readCell(operand) : undefined;
  const advice = reading !== undefined && 'problem' in reading ? ` ${reading.problem.message}` : '';
  return new LongchengError('BAD_FILTER', message + advice, { column: column.name, operator });
}
