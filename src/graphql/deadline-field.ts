import { GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { timeUnits } from '../catalog/columns/duration.js';
import { DateScalar } from '../catalog/scalars.js';
import type { Row } from '../query/row.js';
import { deadlinesOf } from '../reports/record-deadlines.js';
import { checkCertainties } from '../rules/check-result.js';
import { deadlineStates, ruleForces } from '../rules/evaluate-clocks.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';

const deadlineState = codeEnum(deadlineStates);
const ruleForce = codeEnum(ruleForces);
const timeUnit = codeEnum(timeUnits);
const certainty = codeEnum(checkCertainties);

@ObjectType('DeadlineCheck', {
  description: describe(
    '期限核对：规则、起算、届满、完成与依据',
    'Where a legal time limit stands: rule, start, due day, what was done, and the ground.',
  ),
})
export class DeadlineCheckType {
  @Field(() => GraphQLString, { description: describe('规则编号', 'Id of the rule.'), simple: true })
  rule!: string;

  @Field(() => GraphQLString, { description: describe('义务（英文）', 'The duty in English.'), simple: true })
  duty!: string;

  @Field(() => GraphQLString, { description: describe('义务（中文）', 'The duty in Chinese.'), simple: true })
  dutyZh!: string;

  @Field(() => GraphQLString, {
    description: describe('依据', 'The law or document that the duty rests on, as in force on the day of the event.'),
    simple: true,
  })
  basis!: string;

  @Field(() => ruleForce, { description: describe('效力', 'What the rule binds by.'), simple: true })
  force!: string;

  @Field(() => deadlineState, {
    description: describe('状态', 'Where the duty stands on the day of the answer.'),
    simple: true,
  })
  state!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('起算日', 'Day of the event; counting begins on the next.'),
    simple: true,
  })
  startOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: describe('届满日', 'Last day of the limit.'), simple: true })
  dueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('完成日', 'Day on which it was done, as far as the record shows.'),
    simple: true,
  })
  doneOn?: string | null;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: describe('逾期数', 'By how much it is late, or was too short.'),
    simple: true,
  })
  lateBy?: number | null;

  @Field(() => timeUnit, { nullable: true, description: describe('逾期单位', 'The unit of it.'), simple: true })
  lateUnit?: string | null;

  @Field(() => [GraphQLString], {
    description: describe('缺少的列', 'Columns for want of which nothing can be said.'),
    simple: true,
  })
  missing!: string[];

  @Field(() => GraphQLString, {
    description: describe('所用日历', 'Name, version and years of the calendar that days were counted with.'),
    simple: true,
  })
  calendar!: string;

  @Field(() => certainty, {
    description: describe('确定性', 'Whether rule and calendar are beyond doubt.'),
    simple: true,
  })
  certainty!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'The finding in English.'), simple: true })
  message!: string;

  @Field(() => GraphQLString, { description: describe('中文说明', 'The finding in Chinese.'), simple: true })
  messageZh!: string;
}

/** Note the field that says where the legal clocks of a record stand today. */
export function noteDeadlineField(record: abstract new () => object): void {
  const description = describe(
    '期限核对',
    'Where the legal clocks of the record stand on the day of the answer (Shanghai).',
  );
  addField<Row, undefined>(
    record,
    'deadlines',
    () => [DeadlineCheckType],
    { description },
    (row, _, { reader }) => deadlinesOf(row, reader.today),
  );
}
