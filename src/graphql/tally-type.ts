import { GraphQLFloat } from 'graphql';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CountScalar, DateScalar } from '../catalog/scalars.js';
import { lateShare, type Tally } from '../reports/tally.js';
import { describe } from './describe.js';

@ObjectType('Tally', {
  description: describe(
    '统计：记录数、期限与校验情况',
    'Counts over records: how many, how their clocks stand, how many contradict themselves.',
  ),
})
export class TallyType {
  @Field(() => CountScalar, { description: describe('记录数', 'How many records.'), simple: true })
  recordCount!: number;

  @Field(() => CountScalar, {
    description: describe('其中示例数据', 'How many of them are sample data.'),
    simple: true,
  })
  sampleCount!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe('最近发布日期', 'Newest date of publication on the source pages.'),
    simple: true,
  })
  latestPublishedOn?: string | null;

  @Field(() => CountScalar, {
    description: describe('按期', 'Clocks that were met, or excused by a stated reason.'),
    simple: true,
  })
  onTime!: number;

  @Field(() => CountScalar, {
    description: describe('逾期完成', 'Clocks that were met late, or ended too soon.'),
    simple: true,
  })
  late!: number;

  @Field(() => CountScalar, {
    description: describe('逾期未完成', 'Clocks that ran out with nothing done.'),
    simple: true,
  })
  overdue!: number;

  @Field(() => CountScalar, { description: describe('期限内', 'Clocks that still run.'), simple: true })
  running!: number;

  @Field(() => CountScalar, {
    description: describe('无法判断', 'Clocks of which nothing can be said, for want of a date.'),
    simple: true,
  })
  unknown!: number;

  @Field(() => CountScalar, {
    description: describe('校验未通过的记录', 'Records with at least one failed check.'),
    simple: true,
  })
  failing!: number;
}

@Resolver(() => TallyType)
export class TallyResolver {
  @FieldResolver(() => GraphQLFloat, {
    nullable: true,
    description: describe(
      '逾期占比（0至1）',
      'Of the clocks that have been decided, the share that was late, 0 to 1; absent when none has.',
    ),
  })
  lateShare(@Root() tally: Tally): number | null {
    return lateShare(tally);
  }
}
