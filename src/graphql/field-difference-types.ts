import { GraphQLScalarType, GraphQLString } from 'graphql';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { absenceReasons } from '../catalog/absence.js';
import type { Value } from '../catalog/value.js';
import type { FieldDifference } from '../query/field-differences.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';
import { RedactionType } from './record-types.js';

const absenceReason = codeEnum(absenceReasons);

/**
 * A value of whatever column, in canonical JSON: one field type for values that are texts, numbers, measures or lists,
 * lossless, and the same that REST shows. A union of all column types could not be read without naming each.
 */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: describe(
    '任意 JSON 值（规范形式，与 REST 相同）',
    'Any JSON value, in the canonical form that REST shows too: exact numbers as strings, references as record ids.',
  ),
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
});

@ObjectType('FieldDifference', {
  description: describe(
    '一个字段前后的差异',
    'A field that is not what it was in the version before: in what it holds, why it holds nothing, or how it is masked.',
  ),
})
export class FieldDifferenceType {
  @Field(() => GraphQLString, { description: describe('字段', 'The field.'), simple: true })
  field!: string;

  @Field(() => GraphQLString, { description: describe('字段中文名称', 'Its Chinese title.'), simple: true })
  title!: string;
}

@Resolver(() => FieldDifferenceType)
export class FieldDifferenceResolver {
  @FieldResolver(() => JsonScalar, { nullable: true, description: describe('原值', 'What it held before.') })
  before(@Root() difference: FieldDifference): Value | null {
    return difference.before.value;
  }

  @FieldResolver(() => JsonScalar, { nullable: true, description: describe('新值', 'What it holds since.') })
  after(@Root() difference: FieldDifference): Value | null {
    return difference.after.value;
  }

  @FieldResolver(() => absenceReason, {
    nullable: true,
    description: describe('原空缺原因', 'Why it held nothing before, where a reason was stated.'),
  })
  absenceBefore(@Root() difference: FieldDifference): string | null {
    return difference.before.absence;
  }

  @FieldResolver(() => absenceReason, {
    nullable: true,
    description: describe('新空缺原因', 'Why it holds nothing since, where a reason is stated.'),
  })
  absenceAfter(@Root() difference: FieldDifference): string | null {
    return difference.after.absence;
  }

  @FieldResolver(() => RedactionType, {
    nullable: true,
    description: describe('原遮蔽', 'How it was masked before, where it was.'),
  })
  redactionBefore(@Root() difference: FieldDifference): object | null {
    return difference.before.redaction;
  }

  @FieldResolver(() => RedactionType, {
    nullable: true,
    description: describe('新遮蔽', 'How it is masked since, where it is.'),
  })
  redactionAfter(@Root() difference: FieldDifference): object | null {
    return difference.after.redaction;
  }
}
