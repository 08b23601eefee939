import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../catalog/scalars.js';
import { ruleForces } from '../rules/evaluate-clocks.js';
import { codeEnum } from './code-enums.js';
import { describe } from './describe.js';

const ruleForce = codeEnum(ruleForces);

@ObjectType('Publisher', { description: describe('发布者', 'Who publishes the catalogue and answers for it.') })
export class PublisherType {
  @Field(() => GraphQLString, { description: describe('名称', 'Its Chinese name.'), simple: true })
  name!: string;

  @Field(() => GraphQLString, { description: describe('英文名称', 'Its name in English.'), simple: true })
  nameEn!: string;

  @Field(() => GraphQLString, { description: describe('行政区划代码', 'Its division code (GB/T 2260).'), simple: true })
  division!: string;
}

@ObjectType('ClauseInfo', { description: describe('工作要点的一条', 'A clause of the work plan.') })
export class ClauseInfoType {
  @Field(() => GraphQLString, { description: describe('条款代码', 'Our code of it.'), simple: true })
  code!: string;

  @Field(() => GraphQLString, { description: describe('条款序号', 'Its place in the plan.'), simple: true })
  path!: string;

  @Field(() => GraphQLString, { description: describe('名称', 'Its subject.'), simple: true })
  title!: string;

  @Field(() => GraphQLString, { description: describe('英文说明', 'Its subject in English.'), simple: true })
  description!: string;
}

@ObjectType('DeadlineRuleInfo', {
  description: describe('一条时限规则，按现行规定', 'A rule that sets a deadline, as it stands now.'),
})
export class DeadlineRuleInfoType {
  @Field(() => GraphQLString, { description: describe('规则编号', 'Id of the rule.'), simple: true })
  rule!: string;

  @Field(() => GraphQLString, { description: describe('义务（英文）', 'The duty in English.'), simple: true })
  duty!: string;

  @Field(() => GraphQLString, { description: describe('义务（中文）', 'The duty in Chinese.'), simple: true })
  dutyZh!: string;

  @Field(() => ruleForce, { description: describe('效力', 'What it binds by.'), simple: true })
  force!: string;

  @Field(() => GraphQLString, {
    description: describe('依据', 'The law or document that it rests on.'),
    simple: true,
  })
  basis!: string;

  @Field(() => GraphQLString, { description: describe('时限（英文）', 'The limit in English.'), simple: true })
  limit!: string;

  @Field(() => GraphQLString, { description: describe('时限（中文）', 'The limit in Chinese.'), simple: true })
  limitZh!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('施行日期', 'First day of its force, where that is known.'),
    simple: true,
  })
  effectiveFrom?: string | null;
}
