import type { ColumnKind, JsonSchema } from '../../catalog/column-kind.js';
import { OPERATORS, type OperatorName } from '../../catalog/operators.js';
import { type Column, type Dataset, referenceTarget } from '../../catalog/registry.js';
import { bilingual } from '../bilingual.js';
import { objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { codeSchema } from '../record-schema.js';
import type { OpenapiObject } from './parts.js';

/**
 * The filter parameters of a dataset: one for each column that can be filtered by. Each is a deep object of one level
 * (`filter[fine][gte]=100`), which is as far as OpenAPI defines them and generators of clients write them.
 */
export function filterParameters(dataset: Dataset, shelf: SchemaShelf): ReadonlyMap<string, OpenapiObject> {
  const filterable = dataset.columns.filter(({ kind }) => kind.filter !== undefined);
  return new Map(filterable.map((column) => [column.name, filterParameter(column, shelf)]));
}

function filterParameter(column: Column, shelf: SchemaShelf): OpenapiObject {
  return {
    name: `filter[${column.name}]`,
    in: 'query',
    description: bilingual(column.title, column.description),
    style: 'deepObject',
    explode: true,
    schema: conditionsSchema(column, shelf),
  };
}

/** The conditions on a column; columns whose kinds filter alike share theirs. */
function conditionsSchema(column: Column, shelf: SchemaShelf): JsonSchema {
  const { filter } = column.kind;
  return shelf.ref(filter?.name ?? '', () =>
    titled(
      {
        ...objectOf(
          Object.fromEntries(
            (filter?.operators ?? []).map((operator) => [operator, operandSchema(operator, column, shelf)]),
          ),
          [],
        ),
        additionalProperties: false,
      },
      '筛选条件',
      `Conditions on a column of kind ${column.kind.name}; a record must meet all of them.`,
    ),
  );
}

function operandSchema(operator: OperatorName, column: Column, shelf: SchemaShelf): JsonSchema {
  const { operand, description, descriptionZh } = OPERATORS[operator];
  const says = (schema: JsonSchema, more = '') => titled(schema, descriptionZh, `The column ${description}.${more}`);
  switch (operand) {
    case 'flag':
      return titled({ type: 'boolean' }, descriptionZh, `${description}.`);
    case 'values':
      return says({ type: 'string' }, ' Values separated by commas; `\\,` is a comma in a value.');
    case 'filter': {
      const target =
        referenceTarget(column) === undefined ? '' : ' Write filter[column][where][column of it][operator]=value.';
      return says({ type: 'object', additionalProperties: true }, target);
    }
    case 'value':
      return says(valueSchema(column.kind, shelf));
  }
}

/** One value that a filter compares with. Quantities also take a unit, so they are texts here. */
function valueSchema({ graphql, jsonSchema, isList }: ColumnKind, shelf: SchemaShelf): JsonSchema {
  if (graphql.type === 'code') return codeSchema(graphql.list, shelf);
  if (graphql.type === 'measure' || graphql.type === 'reference' || isList) return { type: 'string' };
  const { type } = jsonSchema;
  return type === 'integer' || type === 'boolean' ? { type } : { type: 'string' };
}
