import type { ColumnKind, JsonSchema } from '../../catalog/column-kind.js';
import { OPERATORS, type OperatorName } from '../../catalog/operators.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../../catalog/registry.js';
import { bilingual } from '../bilingual.js';
import { objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { codeSchema } from '../record-schema.js';
import type { OpenapiObject } from './parts.js';

/** The filter parameters of all datasets, as components of the document. */
export interface FilterComponents {
  readonly components: Readonly<Record<string, OpenapiObject>>;
  /** The names of the components that are the filter parameters of a dataset. */
  readonly of: (dataset: Dataset) => readonly string[];
}

/**
 * The filter parameters: one for each column that can be filtered by; those of the columns that every record has are
 * shared. Each is a deep object of one level (`filter[fine][gte]=100`), which is as far as OpenAPI defines them and
 * generators of clients write them.
 */
export function filterComponents(registry: Registry, shelf: SchemaShelf): FilterComponents {
  const components: Record<string, OpenapiObject> = {};
  const names = new Map<string, readonly string[]>();
  const all = registry.datasets.map((dataset) => ({ dataset, own: filterParameters(dataset, shelf) }));
  const common = new Set([...(all[0]?.own ?? [])].filter(isOfAll).map(([column]) => column));
  function isOfAll([column, parameter]: readonly [string, OpenapiObject]): boolean {
    return all.every(({ own }) => JSON.stringify(own.get(column)) === JSON.stringify(parameter));
  }
  for (const { dataset, own } of all) {
    const named = [...own].map(([column, parameter]) => {
      const name = common.has(column) ? `filter-${column}` : `filter-${dataset.name}-${column}`;
      components[name] = parameter;
      return name;
    });
    names.set(dataset.name, named);
  }
  return { components, of: ({ name }) => names.get(name) ?? [] };
}

function filterParameters(dataset: Dataset, shelf: SchemaShelf): ReadonlyMap<string, OpenapiObject> {
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
