import { GraphQLString } from 'graphql';
import { asValue, type ColumnKind, defineKind, plainColumn } from './column-kind.js';
import { instantFromDatabase } from './columns/instant.js';
import { textKind } from './columns/text.js';
import { isRecordId } from './identity.js';
import { ORDERED } from './operators.js';
import { CountScalar, DateTimeScalar, readInstant } from './scalars.js';

/** A column that the catalogue itself fills: no file brings it and no digest covers it. */
export interface SystemColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
}

const recordIdKind = defineKind({
  ...textKind,
  name: 'record id',
  database: plainColumn('uuid'),
  graphql: { type: 'scalar', scalar: GraphQLString },
  filter: { name: 'RecordIdFilter', operators: ['equals', 'in'] },
  jsonSchema: { type: 'string', format: 'uuid' },
  readOperand: (text) => (isRecordId(text) ? text : undefined),
});

const revisionKind = defineKind({
  ...textKind,
  name: 'revision',
  database: {
    parts: [{ suffix: '', type: 'bigint' }],
    toDatabase: (value) => [value],
    fromDatabase: ([raw]) => Number(asValue(raw)),
  },
  graphql: { type: 'scalar', scalar: CountScalar },
  filter: { name: 'CountFilter', operators: ORDERED.filter((operator) => operator !== 'isNull') },
  jsonSchema: { type: 'integer' },
  readOperand: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
});

const releaseTimeKind = defineKind({
  ...textKind,
  name: 'release time',
  database: {
    parts: [{ suffix: '', type: 'timestamptz(3)' }],
    toDatabase: (value) => [value],
    fromDatabase: ([raw]) => instantFromDatabase(raw),
  },
  graphql: { type: 'scalar', scalar: DateTimeScalar },
  filter: { name: 'DateTimeFilter', operators: ORDERED },
  jsonSchema: { type: 'string', format: 'date-time' },
  readOperand: readInstant,
});

export const SYSTEM_COLUMNS: readonly SystemColumn[] = [
  {
    name: 'recordId',
    kind: recordIdKind,
    title: '记录标识',
    description: 'UUIDv5 of dataset and natural key; survives corrections, re-imports and a rebuild.',
  },
  {
    name: 'naturalKey',
    kind: textKind,
    title: '自然键',
    description: 'The natural key as printed; parts are separated by a vertical bar.',
  },
  {
    name: 'sinceRevision',
    kind: revisionKind,
    title: '起始版本号',
    description: 'The publication that brought this version of the record.',
  },
  {
    name: 'publishedAt',
    kind: releaseTimeKind,
    title: '入库发布时间',
    description: 'When that publication was released here.',
  },
];
