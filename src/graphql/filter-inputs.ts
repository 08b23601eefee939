import { GraphQLBoolean } from 'graphql';
import { Field, InputType } from 'type-graphql';
import type { ColumnKind } from '../catalog/column-kind.js';
import { OPERATORS } from '../catalog/operators.js';
import { type Column, referenceTarget } from '../catalog/registry.js';
import { operandType } from './column-types.js';
import { describe, namedClass } from './describe.js';
import type { DatasetParts, FieldType, SchemaParts } from './schema-parts.js';

/** Note the filter input of a dataset: one member for each column that can be filtered by, and `and`, `or`, `not`. */
export function noteFilterInput({ dataset, filter }: DatasetParts, parts: SchemaParts): void {
  InputType(`${dataset.typeName}Filter`, {
    description: describe(
      `${dataset.title}的筛选条件；各条件须同时满足`,
      `Conditions on ${dataset.name}; a record must meet all of them.`,
    ),
  })(filter);
  const nested: readonly (readonly [string, () => FieldType | readonly FieldType[], string])[] = [
    ['and', () => [filter], describe('全部满足', 'All of these.')],
    ['or', () => [filter], describe('满足其一', 'At least one of these.')],
    ['not', () => filter, describe('不满足', 'Not this. What is unknown counts as not matching.')],
  ];
  for (const [name, type, description] of nested) Field(type, { nullable: true, description })(filter.prototype, name);
  for (const column of dataset.columns) {
    if (column.kind.filter === undefined) continue;
    const input = columnFilter(column, parts);
    Field(() => input, { nullable: true, description: describe(column.title, column.description) })(
      filter.prototype,
      column.name,
    );
  }
}

function columnFilter(column: Column, parts: SchemaParts): new () => object {
  const target = referenceTarget(column);
  const prefix = target === undefined ? '' : parts.registry.get(target).typeName;
  const name = `${prefix}${column.kind.filter?.name ?? ''}`;
  const known = parts.filters.get(name);
  if (known !== undefined) return known;
  const input = namedClass(name);
  parts.filters.set(name, input);
  noteKindFilter(name, input, column.kind, target === undefined ? undefined : parts.of(target).filter);
  return input;
}

function noteKindFilter(
  name: string,
  input: new () => object,
  kind: ColumnKind,
  targetFilter: (new () => object) | undefined,
): void {
  InputType(name, {
    description: describe(
      `对${kind.name}类列的条件；各条件须同时满足`,
      `Conditions on a column of kind ${kind.name}; it must meet all of them.`,
    ),
  })(input);
  for (const operator of kind.filter?.operators ?? []) {
    const { operand, description, descriptionZh } = OPERATORS[operator];
    const type = operand === 'flag' ? GraphQLBoolean : operand === 'filter' ? targetFilter : operandType(kind);
    if (type === undefined) continue;
    const returns = operand === 'values' ? () => [type] : () => type;
    Field(returns, { nullable: true, description: describe(descriptionZh, `The column ${description}.`) })(
      input.prototype,
      operator,
    );
  }
}
