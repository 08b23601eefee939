import { listEntries, tidy } from '../cell.js';
import { column, type ReferenceOptions } from '../column.js';
import { type ColumnKind, defineKind, plainColumn } from '../column-kind.js';
import { isRecordId, readGlobalId, recordIdOf } from '../identity.js';
import { writeList } from './text-list.js';

/** The id that a record keeps for ever: UUIDv5 of its dataset and natural key. */
export type RecordId = string;

// A filter names a record by global id, by record id, or by natural key.
function readReference(target: string, text: string): string | undefined {
  const tidied = tidy(text);
  if (isRecordId(tidied)) return tidied;
  const global = readGlobalId(tidied);
  if (global !== undefined) return global.datasetName === target ? global.recordId : undefined;
  return tidied === '' ? undefined : recordIdOf(target, tidied);
}

function referenceKind(target: string): ColumnKind {
  return defineKind({
    name: 'reference',
    isList: false,
    database: plainColumn('uuid'),
    graphql: { type: 'reference', target },
    filter: { name: 'ReferenceFilter', operators: ['equals', 'in', 'isNull', 'where'] },
    isSortable: false,
    jsonSchema: { type: 'string', format: 'uuid' },
    readCell: (text) => ({ value: tidy(text) }),
    readOperand: (text) => readReference(target, text),
    writeCell: String,
    sourceUnit: undefined,
    validator: undefined,
    search: 'reference',
  });
}

function referencesKind(target: string): ColumnKind {
  return defineKind({
    ...referenceKind(target),
    name: 'references',
    isList: true,
    database: plainColumn('uuid[]'),
    filter: { name: 'ReferencesFilter', operators: ['includes', 'includesAny', 'isNull', 'where'] },
    jsonSchema: { type: 'array', items: { type: 'string', format: 'uuid' } },
    readCell: (text) => ({ value: listEntries(text) }),
    readOperand: (text) => readReference(target, text),
    writeCell: writeList,
  });
}

/**
 * 引用. One record of the dataset named. A source file names it by natural key, by its label, or by record id.
 * The target is a name and not a class, so that dataset files never import each other in a circle.
 */
export function Reference(
  target: string,
  title: string,
  description: string,
  options: ReferenceOptions = {},
): PropertyDecorator {
  return column(referenceKind(target), title, description, options);
}

/** 引用(多个). Several records of the dataset named, in the order of the source. */
export function References(
  target: string,
  title: string,
  description: string,
  options: ReferenceOptions = {},
): PropertyDecorator {
  return column(referencesKind(target), title, description, options);
}
