import { EntitySchema } from '@mikro-orm/postgresql';
import type { Column, Dataset, Registry } from '../catalog/registry.js';

/** Schema of everything released. */
export const OPEN = 'open';

/** One database column of a dataset's table. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Columns that hold a version's place in time and what is said beside its values. */
export const VERSION_COLUMNS: readonly TableColumn[] = [
  { name: 'until_revision', type: 'bigint', nullable: true },
  { name: 'digest', type: 'text', nullable: false },
  { name: 'absences', type: 'jsonb', nullable: true },
  { name: 'redactions', type: 'jsonb', nullable: true },
];

/** The database columns of one column: the main part, then those that keep its source. */
export function tableColumnsOf(column: Column): readonly TableColumn[] {
  return column.kind.database.parts.map(({ suffix, type }) => ({
    name: column.databaseName + suffix,
    type,
    nullable: column.nullable,
  }));
}

/** All database columns of a dataset's table. */
export function tableColumns(dataset: Dataset): readonly TableColumn[] {
  return [...dataset.columns.flatMap(tableColumnsOf), ...VERSION_COLUMNS];
}

/** The tables of all datasets, as MikroORM plans migrations for them. */
export function datasetTables(registry: Registry): readonly EntitySchema[] {
  return registry.datasets.map(datasetTable);
}

// `C` collation: cursors, indexes and sorts must agree on every server, every replica and after every upgrade.
const COLLATED = new Set(['text']);

function datasetTable(dataset: Dataset): EntitySchema {
  const properties = Object.fromEntries(
    tableColumns(dataset).map(({ name, type, nullable }) => [
      name,
      {
        type: 'unknown',
        fieldName: name,
        columnType: type,
        nullable,
        primary: name === 'record_id' || name === 'since_revision',
        ...(COLLATED.has(type) ? { collation: 'C' } : {}),
      },
    ]),
  );
  return new EntitySchema<Record<string, unknown>>({
    name: dataset.typeName,
    tableName: dataset.tableName,
    schema: OPEN,
    comment: dataset.title,
    properties,
    indexes: currentIndexes(dataset),
    uniques: [],
  });
}

const IS_CURRENT = 'until_revision is null';

// Nearly every list reads present rows, so indexes cover only those; versions that have ended are found by when they did. Each index
// costs every row that is published as much as a tenth of writing the row itself, so none is there to be on the safe side.
function currentIndexes(dataset: Dataset) {
  const name = (suffix: string) => `${dataset.tableName}_${suffix}`;
  // What nobody asks to be sorted is sorted by the dataset's own order.
  const [first] = dataset.order;
  const columns = dataset.columns.filter(
    (column) =>
      (column.indexed || column === first?.column) && !['record_id', 'natural_key'].includes(column.databaseName),
  );
  return [
    {
      name: name('current'),
      expression: `create unique index "${name('current')}" on "${OPEN}"."${dataset.tableName}" ("record_id") where ${IS_CURRENT}`,
    },
    // What was present at a revision and has ended since.
    { name: name('ended'), properties: ['until_revision'], where: 'until_revision is not null' },
    { name: name('by_natural_key'), properties: ['natural_key', 'record_id'], where: IS_CURRENT },
    ...columns.map((column) => ({
      name: name(`by_${column.databaseName}`),
      where: isSelectedOnly(column) ? `${IS_CURRENT} and "${column.databaseName}" is not null` : IS_CURRENT,
      ...(column.kind.isList
        ? { properties: [column.databaseName], type: 'gin' }
        : { properties: [column.databaseName, 'record_id'] }),
    })),
  ];
}

// Lists are selected by a reference or a code, and not put into their order: rows that hold none need no place in it.
function isSelectedOnly({ nullable, kind }: Column): boolean {
  const isChoice = kind.graphql.type === 'reference' || kind.graphql.type === 'code' || kind.name === 'credit code';
  return nullable && !kind.isList && isChoice;
}
