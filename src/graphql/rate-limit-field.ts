import { GraphQLBoolean } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import { LARGEST_COST } from '../query/cost.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';

@ObjectType('RateLimit', {
  description: describe(
    '配额与本次查询的代价',
    'What the caller may still spend, and what this very question is estimated to take.',
  ),
})
export class RateLimitType {
  @Field(() => CountScalar, { description: describe('本次查询的代价', 'What the question costs, in units.') })
  cost!: number;

  @Field(() => CountScalar, { description: describe('单次查询的代价上限', 'The dearest question that is run.') })
  maximumCost!: number;

  @Field(() => CountScalar, {
    description: describe('预计返回的记录数', 'How many records it is estimated to answer with, at most.'),
  })
  records!: number;

  @Field(() => CountScalar, { description: describe('预计返回的字节数', 'How large its answer is estimated to be.') })
  bytes!: number;

  @Field(() => GraphQLBoolean, {
    description: describe(
      '其结果在下一版本之前能否缓存',
      'Whether an answer may be kept until the next revision or day; not one that shows what a caller has left.',
    ),
  })
  isCacheable!: boolean;

  @Field(() => CountScalar, {
    nullable: true,
    description: describe('一个时段的配额', 'Units that the caller may spend in a window; absent where nobody counts.'),
  })
  limit!: number | null;

  @Field(() => CountScalar, {
    nullable: true,
    description: describe('剩余配额', 'Units left after this question; absent where nobody counts.'),
  })
  remaining!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: describe('配额重置时间', 'When all is given back; absent where nobody counts.'),
  })
  resetAt!: string | null;
}

@Resolver()
export class RateLimitQueries {
  @Query(() => RateLimitType, {
    description: describe(
      '配额与代价;dryRun 为真时只估算、不执行其余字段',
      'What the caller has left and what the question costs. With `dryRun` nothing else of the document is run or answered.',
    ),
  })
  rateLimit(
    @Arg('dryRun', () => GraphQLBoolean, {
      defaultValue: false,
      description: describe('只估算，不执行', 'Only estimate: the other fields are left out of the answer.'),
    })
    dryRun: boolean,
    @Ctx() { estimate, spending }: RequestContext,
  ): RateLimitType {
    const { allowance } = spending;
    return {
      cost: estimate?.cost ?? 1,
      maximumCost: LARGEST_COST,
      records: estimate?.records ?? 0,
      bytes: estimate?.bytes ?? 0,
      isCacheable: dryRun,
      limit: allowance?.policy.limit ?? null,
      remaining: allowance?.remaining ?? null,
      resetAt: allowance === undefined ? null : new Date(allowance.resetAt).toISOString(),
    };
  }
}
