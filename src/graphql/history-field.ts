import { GraphQLString } from 'graphql';
import { Field, ObjectType, Resolver } from 'type-graphql';
import { codeList } from '../catalog/code-list.js';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import type { Row } from '../query/row.js';
import { codeEnum } from './code-enums.js';
import { describe, namedClass } from './describe.js';
import { addField } from './generated-resolver.js';
import type { DatasetParts } from './schema-parts.js';

const changeKind = codeEnum(
  codeList('ChangeKind', '变更类型', 'What a publication did to a record.', {
    edition: '1',
    values: [
      ['published', '发布', 'The record was released, for the first time or again.'],
      ['corrected', '更正', 'A new version replaced the one before.'],
      ['withdrawn', '撤回', 'The record left the present; its past stays readable.'],
    ],
  }),
);

/** Note the version type of a dataset and the field that lists a record's versions. */
export function noteHistoryField(resolver: new () => object, { dataset, version }: DatasetParts): new () => object {
  ObjectType(`${dataset.typeName}Version`, {
    description: describe(
      `${dataset.title}的一个历史版本`,
      `One state of a record of ${dataset.name}, with the change that brought it.`,
    ),
  })(version);
  const note = (name: string, type: Parameters<typeof Field>[0], nullable: boolean, chinese: string, english: string) =>
    Field(type, { nullable, description: describe(chinese, english), simple: true })(version.prototype, name);
  note('kind', () => changeKind, false, '变更类型', 'What brought this state.');
  note('reason', () => GraphQLString, true, '变更理由', 'Why, where a reason was given.');
  note('sinceRevision', () => CountScalar, false, '起始版本号', 'The publication that brought it.');
  note(
    'untilRevision',
    () => CountScalar,
    true,
    '终止版本号',
    'The publication that ended it; absent while it is present.',
  );
  note('releasedAt', () => DateTimeScalar, false, '发布时间', 'When it was released.');
  note('digest', () => GraphQLString, false, '摘要', 'SHA-256 of its canonical form; the publication chain covers it.');
  note(
    'record',
    () => dataset.recordClass,
    false,
    '当时的记录',
    'The record as it was; its relations are of the same moment.',
  );
  const versionResolver = namedClass(`${dataset.typeName}VersionResolver`);
  Resolver(() => version)(versionResolver);
  addField<Row, undefined>(
    resolver,
    'history',
    () => [version],
    {
      description: describe(
        '历史版本，从旧到新',
        'All states of the record up to the moment asked about, oldest first.',
      ),
    },
    (row, _, { reader }) => reader.history(row),
  );
  return versionResolver;
}
