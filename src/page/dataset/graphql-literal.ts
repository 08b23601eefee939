import { constantCase } from '../../catalog/naming.js';
import { OPERATORS } from '../../catalog/operators.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../../catalog/registry.js';
import { isValueObject } from '../../catalog/value.js';
import type { AsOfInput, FilterInput, OrderInput } from '../../query/list-request.js';

/**
 * A filter as a GraphQL document writes it. `{ fine: { gte: '1万元' } }` is `{ fine: { gte: "10000" } }`: operands
 * are written as their column reads them, codes without quotes.
 */
export function filterLiteral(registry: Registry, dataset: Dataset, filter: FilterInput): string {
  const members = Object.entries(filter).map(([name, value]) => {
    if (Array.isArray(value)) return `${name}: [${value.map((one) => nested(registry, dataset, one)).join(', ')}]`;
    const column = dataset.column(name);
    return `${name}: ${column === undefined ? nested(registry, dataset, value) : conditionsLiteral(registry, column, value)}`;
  });
  return braces(members);
}

function nested(registry: Registry, dataset: Dataset, value: unknown): string {
  return filterLiteral(registry, dataset, isRecord(value) ? value : {});
}

function conditionsLiteral(registry: Registry, column: Column, conditions: unknown): string {
  if (!isRecord(conditions)) return '{}';
  const target = referenceTarget(column);
  const members = Object.entries(conditions).map(([operator, operand]) => {
    if (operator === 'where' && target !== undefined)
      return `where: ${nested(registry, registry.get(target), operand)}`;
    if (Array.isArray(operand))
      return `${operator}: [${operand.map((one) => operandLiteral(column, operator, one)).join(', ')}]`;
    return `${operator}: ${operandLiteral(column, operator, operand)}`;
  });
  return braces(members);
}

function operandLiteral({ kind }: Column, operator: string, operand: unknown): string {
  const form = isOperator(operator) ? OPERATORS[operator].operand : 'value';
  if (form === 'flag') return JSON.stringify(operand);
  const text = String(operand);
  if (kind.graphql.type === 'code') return kind.graphql.list.find(text)?.code ?? JSON.stringify(text);
  if (kind.graphql.type === 'reference') return JSON.stringify(text);
  return JSON.stringify(kind.readOperand(text) ?? text);
}

function isOperator(name: string): name is keyof typeof OPERATORS {
  return Object.hasOwn(OPERATORS, name);
}

function isRecord(value: unknown): value is FilterInput {
  return isValueObject(value);
}

/** Sort criteria as a GraphQL document writes them: `[{ field: FINE, direction: DESC }]`. */
export function orderLiteral(order: readonly OrderInput[]): string {
  const terms = order.map(({ column, direction, nulls }) =>
    braces([
      `field: ${constantCase(column)}`,
      ...(direction === undefined ? [] : [`direction: ${direction}`]),
      ...(nulls === undefined ? [] : [`nulls: ${nulls}`]),
    ]),
  );
  return `[${terms.join(', ')}]`;
}

/** A moment as a GraphQL document writes it. */
export function asOfLiteral({ revision, time }: AsOfInput): string {
  return revision === undefined ? braces([`time: ${JSON.stringify(time)}`]) : braces([`revision: ${revision}`]);
}

function braces(members: readonly string[]): string {
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
