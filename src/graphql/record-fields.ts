import type { EntryClass } from '../catalog/column-kind.js';
import { type Column, type Dataset, referenceTarget } from '../catalog/registry.js';
import { isValueObject, type ValueObject } from '../catalog/value.js';
import type { Relation } from '../query/relation.js';
import type { RequestReader } from '../query/request-reader.js';
import { momentOf, ORIGIN, type Origin, type Row } from '../query/row.js';
import { noteCheckField } from './check-field.js';
import type { Connection } from './connection-types.js';
import { noteDeadlineField } from './deadline-field.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';
import { noteHistoryField } from './history-field.js';
import { type ListArguments, listQuestion } from './list-arguments.js';
import { neededColumns, RECORDS_OF_CONNECTION } from './needed-columns.js';
import { AbsenceType, noteEntryType, RedactionType } from './record-types.js';
import type { DatasetParts, SchemaParts } from './schema-parts.js';

/** Note the fields of a dataset that take more than reading a row: references, lists, checks, history. */
export function noteRecordFields(own: DatasetParts, parts: SchemaParts): void {
  const { dataset } = own;
  const { recordClass } = dataset;
  for (const column of dataset.columns) {
    const { graphql, isList } = column.kind;
    if (graphql.type === 'embedded') noteEmbeddedField(recordClass, column, graphql.entry, parts);
    else if (graphql.type === 'reference' && isList)
      noteRelationField(recordClass, { form: 'forward', name: column.name, column }, parts);
    else if (graphql.type === 'reference') noteReferenceField(recordClass, column, graphql.target, parts);
  }
  for (const relation of dataset.inverses)
    noteRelationField(recordClass, { form: 'inverse', name: relation.name, relation }, parts);
  noteSayings(recordClass);
  noteCheckField(recordClass);
  noteDeadlineField(recordClass);
  noteHistoryField(own);
}

function noteReferenceField(
  record: abstract new () => object,
  column: Column,
  target: string,
  parts: SchemaParts,
): void {
  const dataset = parts.registry.get(target);
  // Nullable even where the column is not: the record may have been withdrawn since.
  addField<Row, undefined>(
    record,
    column.name,
    () => dataset.recordClass,
    { description: describe(column.title, column.description), nullable: true },
    (row, _, { reader }, info) => {
      const id = row[column.name];
      return typeof id === 'string' ? reader.record(dataset, id, momentOf(row), neededColumns(info, dataset)) : null;
    },
  );
}

function noteRelationField(record: abstract new () => object, relation: Relation, parts: SchemaParts): void {
  const target =
    relation.form === 'inverse'
      ? relation.relation.dependent
      : parts.registry.get(referenceTarget(relation.column) ?? '');
  const { connection, listArguments } = parts.of(target.name);
  addField<Row, ListArguments>(
    record,
    relation.name,
    () => connection,
    { description: relationDescription(relation, target), args: listArguments },
    async (parent, args, { reader }, info): Promise<Connection> => {
      const needs = neededColumns(info, target, RECORDS_OF_CONNECTION);
      const page = await reader.related(parent, relation, { ...listQuestion(args), needs });
      return { page, related: { relation, parent } };
    },
  );
}

function relationDescription(relation: Relation, target: Dataset): string {
  if (relation.form === 'forward') return describe(relation.column.title, relation.column.description);
  const by = relation.relation.by.map(({ name }) => name).join(', ');
  const titles = relation.relation.by.map(({ title }) => title).join('、');
  return describe(`以本记录为${titles}的${target.title}`, `The ${target.name} that refer to this record by ${by}.`);
}

function noteEmbeddedField(
  record: abstract new () => object,
  column: Column,
  entry: EntryClass,
  parts: SchemaParts,
): void {
  const isNew = !parts.entries.has(entry);
  const references = noteEntryType(entry, column.title, parts);
  addField<Row, undefined>(
    record,
    column.name,
    () => [entry],
    { description: describe(column.title, column.description), nullable: column.nullable },
    (row) => {
      const entries = row[column.name];
      if (!Array.isArray(entries)) return null;
      return entries.filter(isValueObject).map((item) => ({ ...item, [ORIGIN]: row[ORIGIN] }));
    },
  );
  if (!isNew) return;
  for (const { name, kind, title, description } of references) {
    if (kind.graphql.type !== 'reference') continue;
    const dataset = parts.registry.get(kind.graphql.target);
    const type = kind.isList ? () => [dataset.recordClass] : () => dataset.recordClass;
    addField<EntrySource, undefined>(
      entry,
      name,
      type,
      { description: describe(title, description), nullable: !kind.isList },
      (item, _, { reader }) =>
        kind.isList ? recordsOf(reader, dataset, item, name) : recordOf(reader, dataset, item, name),
    );
  }
}

/** An entry of an embedded list on its way into an answer: it remembers the moment of the record it is part of. */
type EntrySource = ValueObject & { readonly [ORIGIN]: Origin };

async function recordsOf(
  reader: RequestReader,
  dataset: Dataset,
  item: EntrySource,
  name: string,
): Promise<readonly Row[]> {
  const ids = item[name];
  if (!Array.isArray(ids)) return [];
  const records = await Promise.all(ids.map((id) => reader.record(dataset, String(id), item[ORIGIN].moment)));
  return records.filter((record) => record !== null);
}

function recordOf(
  reader: RequestReader,
  dataset: Dataset,
  item: EntrySource,
  name: string,
): Promise<Row | null> | null {
  const id = item[name];
  return typeof id === 'string' ? reader.record(dataset, id, item[ORIGIN].moment) : null;
}

function noteSayings(record: abstract new () => object): void {
  addField<Row, undefined>(
    record,
    'absences',
    () => [AbsenceType],
    { description: describe('空缺说明', 'The fields that hold nothing for a stated reason.') },
    ({ absences }) =>
      isValueObject(absences) ? Object.entries(absences).map(([field, reason]) => ({ field, reason })) : [],
  );
  addField<Row, undefined>(
    record,
    'redactions',
    () => [RedactionType],
    { description: describe('遮蔽说明', 'The fields that were masked before release.') },
    ({ redactions }) => (Array.isArray(redactions) ? redactions : []),
  );
}
