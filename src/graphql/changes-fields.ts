import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Dataset } from '../catalog/registry.js';
import { CountScalar, DateTimeScalar } from '../catalog/scalars.js';
import type { Change, ChangesPage } from '../query/changes.js';
import type { PageLimits } from '../query/changes-plan.js';
import type { AsOfInput } from '../query/list-request.js';
import type { Row } from '../query/row.js';
import { DatasetInfoType } from './catalog-fields.js';
import { changeActor, changeKind } from './change-kind.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { AsOfType } from './list-arguments.js';
import { DisclosedRecordInterface } from './record-interfaces.js';

const LIMITS: PageLimits = { standard: 50, largest: 100 };

@ObjectType('Change', {
  description: describe('一条变更：一次发布对一条记录做了什么', 'What one publication did to one record.'),
})
export class ChangeType {
  @Field(() => GraphQLString, { description: describe('游标', 'The place just after this change.'), simple: true })
  cursor!: string;

  @Field(() => CountScalar, { description: describe('版本号', 'The publication.'), simple: true })
  revision!: number;

  @Field(() => DateTimeScalar, { description: describe('发布时间', 'When it was released.'), simple: true })
  releasedAt!: string;

  @Field(() => DatasetInfoType, { description: describe('数据集', 'The dataset of the record.'), simple: true })
  dataset!: Dataset;

  @Field(() => GraphQLID, { description: describe('全局标识', 'The `id` of the record.'), simple: true })
  id!: string;

  @Field(() => GraphQLString, { description: describe('记录标识', 'The `recordId` of the record.'), simple: true })
  recordId!: string;

  @Field(() => changeKind, { description: describe('变更类型', 'What was done.'), simple: true })
  kind!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('变更理由', 'Why: a reason for a correction, the ground of a withdrawal.'),
    simple: true,
  })
  reason?: string | null;

  @Field(() => GraphQLString, {
    description: describe('摘要', 'SHA-256 of the version that the change brought, or of the one it ended.'),
    simple: true,
  })
  digest!: string;
}

@Resolver(() => ChangeType)
export class ChangeResolver {
  @FieldResolver(() => changeActor, { description: describe('发布方式', 'Who released it.') })
  actor(@Root() change: Change): string {
    return change.releasedBy;
  }

  @FieldResolver(() => DisclosedRecordInterface, {
    nullable: true,
    description: describe(
      '该版本的记录；撤回或内容已删除时为空',
      'The record as this change left it; absent where it left, or where its content has been erased since.',
    ),
  })
  record(@Root() change: Change, @Ctx() { reader }: RequestContext): Promise<Row | null> {
    return reader.changedRecord(change);
  }
}

@ObjectType('ChangeEdge', { description: describe('变更列表中的一条', 'One change in a list, with its cursor.') })
export class ChangeEdgeType {
  @Field(() => GraphQLString, { description: describe('游标', 'The place of the change.'), simple: true })
  cursor!: string;

  @Field(() => ChangeType, { description: describe('变更', 'The change.'), simple: true })
  node!: Change;
}

@ObjectType('ChangePageInfo', {
  description: describe('变更列表的分页信息', 'Where a page stands in the list of changes, which only goes forward.'),
})
export class ChangePageInfoType {
  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('首条游标', 'Cursor of the first change of the page.'),
    simple: true,
  })
  startCursor?: string | null;

  @Field(() => GraphQLString, {
    description: describe(
      '续读游标，空页也有',
      'Cursor to go on from, also on an empty page: keep it, and ask again later with `after`.',
    ),
    simple: true,
  })
  endCursor!: string;

  @Field(() => GraphQLBoolean, {
    description: describe('之后是否还有', 'Whether changes come after the page in this state.'),
    simple: true,
  })
  hasNextPage!: boolean;

  @Field(() => GraphQLBoolean, {
    description: describe('不支持向前翻页，恒为假', 'Always false, since the list is not walked backward.'),
    simple: true,
  })
  hasPreviousPage!: boolean;
}

@ObjectType('ChangeConnection', { description: describe('变更列表的一页', 'A page of changes, in commit order.') })
export class ChangeConnectionType {
  @Field(() => [ChangeType], { description: describe('本页变更', 'The changes of the page.'), simple: true })
  nodes!: readonly Change[];

  @Field(() => [ChangeEdgeType], {
    description: describe('本页变更及其游标', 'The changes of the page, each with its cursor.'),
    simple: true,
  })
  edges!: readonly ChangeEdgeType[];

  @Field(() => ChangePageInfoType, { description: describe('分页信息', 'Where the page stands.'), simple: true })
  pageInfo!: ChangePageInfoType;

  @Field(() => GraphQLBoolean, {
    description: describe('是否已追上最新版本', 'Whether nothing comes after the page in the state it shows.'),
    simple: true,
  })
  caughtUp!: boolean;

  @Field(() => CountScalar, { description: describe('数据版本号', 'The revision that the page shows.'), simple: true })
  revision!: number;
}

@ArgsType()
export class ChangesArguments {
  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('从此游标之后取', 'A cursor: changes after it. From the very first unless given.'),
  })
  after?: string;

  @Field(() => GraphQLInt, {
    nullable: true,
    description: describe(
      `取若干条,0 至 ${LIMITS.largest},默认 ${LIMITS.standard}`,
      `How many changes, 0 to ${LIMITS.largest}; ${LIMITS.standard} unless asked otherwise.`,
    ),
  })
  first?: number;

  @Field(() => [GraphQLString], {
    nullable: true,
    description: describe('只取这些数据集', 'Names of the datasets to follow; all unless given.'),
  })
  dataset?: string[];

  @Field(() => AsOfType, {
    nullable: true,
    description: describe('从此时点之后取', 'A moment of the past: changes after it. Either this or `after`.'),
  })
  since?: AsOfInput;
}

@Resolver()
export class ChangesQueries {
  @Query(() => ChangeConnectionType, {
    description: describe(
      '变更流：全部发布、更正、撤回与删除，按提交先后，每条恰好一次',
      'Everything that was published, corrected, withdrawn or erased, in commit order: going on from `endCursor` gives every change exactly once, so that a copy can be kept by it alone.',
    ),
  })
  async changes(
    @Args(() => ChangesArguments) { after, first, dataset, since }: ChangesArguments,
    @Ctx() { reader }: RequestContext,
  ): Promise<ChangeConnectionType> {
    const request = {
      after: after ?? undefined,
      first: first ?? undefined,
      dataset: dataset ?? undefined,
      since: since === undefined || since === null ? undefined : await reader.momentAt(since),
    };
    return connectionOf(await reader.changes(request, LIMITS));
  }
}

function connectionOf({ changes, caughtUp, next, moment }: ChangesPage): ChangeConnectionType {
  return {
    nodes: changes,
    edges: changes.map((node) => ({ cursor: node.cursor, node })),
    pageInfo: {
      startCursor: changes[0]?.cursor ?? null,
      endCursor: next,
      hasNextPage: !caughtUp,
      hasPreviousPage: false,
    },
    caughtUp,
    revision: moment.revision,
  };
}
