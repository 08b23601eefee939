import { absenceReasons } from '../catalog/absence.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { entryColumns, type FlatColumn, flatColumns } from '../catalog/flat-columns.js';
import type { Column, Dataset } from '../catalog/registry.js';

/** A field of a Frictionless Table Schema: https://datapackage.org/standard/table-schema/ */
export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array';
  readonly format?: 'uri' | 'uuid';
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly TableField[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What a CSV of ours has where there is no value: nothing, or the reason that the source states. */
export const MISSING_VALUES: readonly string[] = ['', ...absenceReasons.codes.map(({ code }) => `#${code}`)];

/** The Frictionless Table Schema (v2) of a dataset's CSV, with the headings that are names. */
export function tableSchema(dataset: Dataset, columns: readonly FlatColumn[] = flatColumns(dataset)): TableSchema {
  return schemaOf(columns, columns.some(({ name }) => name === 'recordId') ? ['recordId'] : ['id'], dataset.name, []);
}

/** The same of the flat table of an embedded list: its entries lead to the records of the dataset. */
export function entryTableSchema(dataset: Dataset, column: Column): TableSchema {
  const parent: ForeignKey = { fields: ['recordId'], reference: { resource: dataset.name, fields: ['recordId'] } };
  return schemaOf(entryColumns(column), ['recordId', 'position'], `${dataset.name}.${column.name}`, [parent]);
}

function schemaOf(
  columns: readonly FlatColumn[],
  primaryKey: readonly string[],
  resource: string,
  foreignKeys: readonly ForeignKey[],
): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: MISSING_VALUES,
    primaryKey,
    foreignKeys: [...foreignKeys, ...columns.flatMap((column) => referenceOf(column, resource))],
  };
}

// A resource that refers to itself is named by nothing (https://datapackage.org/standard/table-schema/#foreignKeys).
function referenceOf({ name, content }: FlatColumn, resource: string): readonly ForeignKey[] {
  if (content.form !== 'value' || content.held.kind.isList) return [];
  const { graphql } = content.held.kind;
  if (graphql.type !== 'reference') return [];
  const target = graphql.target === resource ? '' : graphql.target;
  return [{ fields: [name], reference: { resource: target, fields: ['recordId'] } }];
}

function fieldOf(column: FlatColumn): TableField {
  const { name, title, description, nullable } = column;
  return { name, title, description, ...typeOf(column), ...(nullable ? {} : { constraints: { required: true } }) };
}

function typeOf({ content }: FlatColumn): Pick<TableField, 'type' | 'format' | 'categories'> {
  switch (content.form) {
    case 'id':
    case 'label':
      return { type: 'string' };
    case 'parent':
      return { type: 'string', format: 'uuid' };
    case 'position':
      return { type: 'integer' };
    case 'absences':
    case 'redactions':
      return { type: 'array' };
    case 'figure':
      return content.figure.name === 'unit' ? { type: 'string' } : figureType(content.held.kind);
    case 'value':
      return valueType(content.held.kind);
  }
}

function figureType({ name }: ColumnKind): Pick<TableField, 'type'> {
  return { type: [money, area, ratio].some(({ kindName }) => kindName === name) ? 'number' : 'integer' };
}

// By name of the kind; every other kind is text. Lists in one cell are text too: see docs/files.md on how they are written.
const TYPES: Readonly<Record<string, Pick<TableField, 'type' | 'format'>>> = {
  'record id': { type: 'string', format: 'uuid' },
  reference: { type: 'string', format: 'uuid' },
  revision: { type: 'integer' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  flag: { type: 'boolean' },
  date: { type: 'date' },
  time: { type: 'datetime' },
  'release time': { type: 'datetime' },
  url: { type: 'string', format: 'uri' },
  'embedded list': { type: 'array' },
};

function valueType(kind: ColumnKind): Pick<TableField, 'type' | 'format' | 'categories'> {
  if (kind.graphql.type !== 'code' || kind.isList) return TYPES[kind.name] ?? { type: 'string' };
  const categories = kind.graphql.list.codes.map(({ code, title }) => ({ value: code, label: title }));
  return { type: 'string', categories };
}
