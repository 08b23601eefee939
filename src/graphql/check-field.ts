import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Row } from '../query/row.js';
import { checksOf } from '../reports/record-checks.js';
import { checkCertainties, checkOutcomes, checkSeverities } from '../rules/check-result.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';

const checkOutcome = codeEnum(checkOutcomes);
const checkSeverity = codeEnum(checkSeverities);
const checkCertainty = codeEnum(checkCertainties);

@ObjectType('CheckInput', { description: describe('校验所用的一个数值', 'One value that a check looked at.') })
export class CheckInputType {
  @Field(() => GraphQLString, { description: describe('名称', 'Name of the value.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('值', 'The value; absent when it is unknown.'),
    simple: true,
  })
  value?: string | null;
}

@ObjectType('CheckResult', {
  description: describe(
    '校验结果：数据照原样公布，问题标在旁边',
    'What a check found. The figures stay as published; the flag stands beside them.',
  ),
})
export class CheckResultType {
  @Field(() => GraphQLString, { description: describe('校验规则', 'Id of the validator.'), simple: true })
  validator!: string;

  @Field(() => checkOutcome, {
    description: describe('结论', 'Passed, failed, or unknown for want of a value.'),
    simple: true,
  })
  outcome!: string;

  @Field(() => checkSeverity, { description: describe('严重程度', 'What a failure means.'), simple: true })
  severity!: string;

  @Field(() => checkCertainty, {
    description: describe('确定性', 'Whether the rule itself is beyond doubt.'),
    simple: true,
  })
  certainty!: string;

  @Field(() => [GraphQLString], { description: describe('涉及的列', 'The columns it looked at.'), simple: true })
  columns!: string[];

  @Field(() => [CheckInputType], { description: describe('所用数值', 'The values it looked at.'), simple: true })
  inputs!: CheckInputType[];

  @Field(() => GraphQLString, { description: describe('英文说明', 'The finding in English.'), simple: true })
  message!: string;

  @Field(() => GraphQLString, { description: describe('中文说明', 'The finding in Chinese.'), simple: true })
  messageZh!: string;
}

/** Note the field that judges a record: by its column kinds, by its dataset's own checks. */
export function noteCheckField(record: abstract new () => object): void {
  const description = describe('校验结果', 'What the checks of the dataset found about the record.');
  addField<Row, undefined>(
    record,
    'checks',
    () => [CheckResultType],
    { description, complexity: 1 },
    (row, _, { reader }) => checksOf(reader, row),
  );
}
