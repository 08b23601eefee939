import { GraphQLInt, GraphQLString } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { timeUnits } from '../catalog/columns/duration.js';
import { DateScalar } from '../catalog/scalars.js';
import { checkCertainties } from '../rules/check-result.js';
import { DEADLINE_RULES, type DeadlineRule, type RuleForce, type RuleVersion } from '../rules/deadline-rules.js';
import { ruleForces } from '../rules/evaluate-clocks.js';
import { ruleLimitWords } from '../rules/rule-limit-words.js';
import { codeEnum, plainEnum } from './code-enums.js';
import { describe } from './describe.js';

const ruleForce = codeEnum(ruleForces);
const certainty = codeEnum(checkCertainties);
const timeUnit = codeEnum(timeUnits);

const limitForm = plainEnum('RuleLimitForm', describe('期限的形式', 'What kind of limit a rule sets.'), [
  ['AT_MOST', '不超过', 'Done within so much time after the event.'],
  ['AT_LEAST', '不少于', 'Lasts at least so long.'],
  ['BY_DAY', '次年某日前', 'Done by a day of the year after.'],
  ['PROMISED', '承诺期限', 'Each record promises its own limit.'],
  ['UNNUMBERED', '未规定天数', 'Demanded from time to time, without a number.'],
]);

@ObjectType('DeadlineRuleVersion', {
  description: describe('规则在一段时间内的内容', 'A rule as it stood for a time.'),
})
export class DeadlineRuleVersionType {
  @Field(() => limitForm, { description: describe('期限形式', 'What kind of limit it sets.'), simple: true })
  form!: string;

  @Field(() => GraphQLString, {
    description: describe('时限（英文）', 'The limit in English: `at most 20 working days`.'),
    simple: true,
  })
  limit!: string;

  @Field(() => GraphQLString, { description: describe('时限（中文）', 'The limit in Chinese.'), simple: true })
  limitZh!: string;

  @Field(() => GraphQLInt, { nullable: true, description: describe('数量', 'How many of the unit.'), simple: true })
  count?: number | null;

  @Field(() => timeUnit, { nullable: true, description: describe('单位', 'Unit of time.'), simple: true })
  unit?: string | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('月日（BY_DAY）', 'Month and day, `01-31`, of a limit that is a day.'),
    simple: true,
  })
  monthDay?: string | null;

  @Field(() => GraphQLString, { description: describe('依据', 'Law or document that it rests on.'), simple: true })
  basis!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('施行日期', 'Its first day; absent where that is not known and it counts as old enough.'),
    simple: true,
  })
  effectiveFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: describe('失效日期', 'Its last day.'), simple: true })
  effectiveTo?: string | null;

  @Field(() => certainty, {
    description: describe('确定性', 'PROVISIONAL: not yet checked against its source.'),
    simple: true,
  })
  certainty!: string;
}

@ObjectType('DeadlineRule', {
  description: describe('期限规则', 'A duty with a time limit, by which records are judged.'),
})
export class DeadlineRuleType {
  @Field(() => GraphQLString, { description: describe('规则编号', 'Id of the rule; it stays for ever.'), simple: true })
  id!: string;

  @Field(() => GraphQLString, { description: describe('义务（英文）', 'The duty in English.'), simple: true })
  duty!: string;

  @Field(() => GraphQLString, { description: describe('义务（中文）', 'The duty in Chinese.'), simple: true })
  dutyZh!: string;

  @Field(() => ruleForce, { description: describe('效力', 'What the rule binds by.'), simple: true })
  force!: RuleForce;

  @Field(() => [DeadlineRuleVersionType], {
    description: describe('各时期的内容，新者在前', 'How it stood over time, the newest first.'),
    simple: true,
  })
  versions!: readonly DeadlineRuleVersionType[];
}

@Resolver()
export class DeadlineRuleQueries {
  @Query(() => [DeadlineRuleType], {
    description: describe(
      '全部期限规则：义务、时限、依据、效力与施行日期',
      'All rules by which time limits are judged: duty, limit, legal basis, force, and since when.',
    ),
  })
  deadlineRules(): readonly DeadlineRuleType[] {
    return DEADLINE_RULES.map(ruleAnswer);
  }
}

/** A rule as GraphQL has it. */
export function ruleAnswer({ id, duty, dutyZh, force, versions }: DeadlineRule): DeadlineRuleType {
  return { id, duty, dutyZh, force, versions: versions.map(versionAnswer) };
}

const FORMS = {
  'at-most': 'AT_MOST',
  'at-least': 'AT_LEAST',
  'by-day': 'BY_DAY',
  promised: 'PROMISED',
  unnumbered: 'UNNUMBERED',
} as const;

function versionAnswer({
  limit,
  basis,
  effectiveFrom,
  effectiveTo,
  certainty: sure,
}: RuleVersion): DeadlineRuleVersionType {
  const words = ruleLimitWords(limit);
  return {
    form: FORMS[limit.form],
    limit: words.message,
    limitZh: words.messageZh,
    count: 'count' in limit ? limit.count : null,
    unit: 'unit' in limit ? limit.unit : null,
    monthDay: 'monthDay' in limit ? limit.monthDay : null,
    basis,
    effectiveFrom: effectiveFrom ?? null,
    effectiveTo: effectiveTo ?? null,
    certainty: sure,
  };
}
