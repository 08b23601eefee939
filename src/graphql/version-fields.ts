import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import { fieldDifferences } from '../query/field-differences.js';
import type { Version } from '../query/history.js';
import { changeActor, changeKind } from './change-kind.js';
import { describe } from './describe.js';
import { FieldDifferenceType } from './field-difference-types.js';
import { addField } from './generated-fields.js';

/** Note an object type for the versions of records of one type. */
export function noteVersionType(
  type: new () => object,
  { name, description, record }: { readonly name: string; readonly description: string; readonly record: () => object },
): void {
  ObjectType(name, { description })(type);
  const note = (
    field: string,
    returns: Parameters<typeof Field>[0],
    nullable: boolean,
    chinese: string,
    english: string,
  ) => Field(returns, { nullable, description: describe(chinese, english), simple: true })(type.prototype, field);
  note('kind', () => changeKind, false, '变更类型', 'What brought this state.');
  note('reason', () => GraphQLString, true, '变更理由', 'Why: a reason for a correction, the ground of a withdrawal.');
  note('sinceRevision', () => CountScalar, false, '起始版本号', 'The publication that brought it.');
  note('untilRevision', () => CountScalar, true, '终止版本号', 'The publication that ended it; absent while it lasts.');
  note('releasedAt', () => DateTimeScalar, false, '发布时间', 'When it was released.');
  note(
    'digest',
    () => GraphQLString,
    false,
    '摘要',
    'SHA-256 of the canonical form of the version, or where the record left, of its last one; the publication chain covers it.',
  );
  note(
    'record',
    record,
    true,
    '当时的记录',
    'The record as it was, its relations of the same moment; absent while it is withdrawn, and for ever once it is erased.',
  );
  addField<Version, undefined>(
    type,
    'actor',
    () => changeActor,
    { description: describe('发布方式', 'Who released it.') },
    ({ releasedBy }) => releasedBy,
  );
  addField<Version, undefined>(
    type,
    'changes',
    () => [FieldDifferenceType],
    {
      description: describe(
        '与上一版本的字段差异',
        'The fields that are not what they were in the version before; none where there is nothing to compare.',
      ),
    },
    ({ previous, record: now }) => (previous === null || now === null ? [] : fieldDifferences(previous, now)),
  );
}
