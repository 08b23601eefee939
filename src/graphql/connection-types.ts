import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { CountScalar } from '../catalog/scalars.js';
import { cursorOf, type Page } from '../query/page.js';
import type { Relation } from '../query/relation.js';
import type { Row } from '../query/row.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';
import type { DatasetParts } from './schema-parts.js';

/** What stands behind a connection in an answer; its dearer parts are only worked out when they are asked for. */
export interface Connection {
  readonly page: Page;
  /** Where the list hangs on a record, and on which. */
  readonly related: { readonly relation: Relation; readonly parent: Row } | undefined;
}

@ObjectType('PageInfo', {
  description: describe('分页信息', 'Where a page stands in its list (Relay cursor connections).'),
})
export class PageInfoType {
  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('首条游标', 'Cursor of the first record of the page.'),
    simple: true,
  })
  startCursor?: string | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: describe('末条游标', 'Cursor of the last record of the page.'),
    simple: true,
  })
  endCursor?: string | null;
}

/** The source of a `PageInfo`: its flags may take a look at the database, so they wait until they are asked for. */
interface PageInfoSource {
  readonly connection: Connection;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

@Resolver(() => PageInfoType)
export class PageInfoResolver {
  @FieldResolver(() => GraphQLBoolean, {
    description: describe('之后是否还有', 'Whether records come after the page.'),
  })
  hasNextPage(@Root() { connection }: PageInfoSource, @Ctx() { reader }: RequestContext): boolean | Promise<boolean> {
    return connection.page.plan.direction === 'forward'
      ? connection.page.hasMore
      : reader.hasBehind(connection.page, connection.related);
  }

  @FieldResolver(() => GraphQLBoolean, {
    description: describe('之前是否还有', 'Whether records come before the page.'),
  })
  hasPreviousPage(
    @Root() { connection }: PageInfoSource,
    @Ctx() { reader }: RequestContext,
  ): boolean | Promise<boolean> {
    return connection.page.plan.direction === 'backward'
      ? connection.page.hasMore
      : reader.hasBehind(connection.page, connection.related);
  }
}

/** Note connection and edge of a dataset and give the resolver class of what they work out. */
export function noteConnection({ dataset, connection, edge }: DatasetParts): void {
  const { recordClass, typeName, title } = dataset;
  ObjectType(`${typeName}Edge`, {
    description: describe(`列表中的一条${title}`, `One of ${dataset.name} in a list, with its cursor.`),
  })(edge);
  Field(() => GraphQLString, { description: describe('游标', 'The place of the record in the list.'), simple: true })(
    edge.prototype,
    'cursor',
  );
  Field(() => recordClass, { description: describe('记录', 'The record.'), simple: true })(edge.prototype, 'node');
  ObjectType(`${typeName}Connection`, {
    description: describe(`${title}列表的一页`, `A page of a list of ${dataset.name}.`),
  })(connection);

  const add = (
    name: string,
    type: Parameters<typeof FieldResolver>[0],
    description: string,
    resolve: (source: Connection, context: RequestContext) => unknown,
  ) =>
    addField<Connection, undefined>(connection, name, type, { description }, (source, _, context) =>
      resolve(source, context),
    );
  add(
    'nodes',
    () => [recordClass],
    describe('本页记录', 'The records of the page.'),
    ({ page }) => page.rows,
  );
  add(
    'edges',
    () => [edge],
    describe('本页记录及其游标', 'The records of the page, each with its cursor.'),
    ({ page }) => page.rows.map((row) => ({ cursor: cursorOf(page.plan, row), node: row })),
  );
  add('pageInfo', () => PageInfoType, describe('分页信息', 'Where the page stands in the list.'), pageInfo);
  add(
    'totalCount',
    () => CountScalar,
    describe('总条数；仅在请求时计算', 'How many records the whole list has; counted only when asked for.'),
    ({ page, related }, { reader }) =>
      related === undefined
        ? reader.count(page.plan, page.moment)
        : reader.relatedCount(related.parent, related.relation, page),
  );
  add(
    'revision',
    () => CountScalar,
    describe('数据版本号', 'The revision that the page shows; pass it as `asOf` to page on in the same state.'),
    ({ page }) => page.moment.revision,
  );
}

function pageInfo(connection: Connection): PageInfoSource {
  const { plan, rows } = connection.page;
  const first = rows[0];
  const last = rows.at(-1);
  return {
    connection,
    startCursor: first === undefined ? null : cursorOf(plan, first),
    endCursor: last === undefined ? null : cursorOf(plan, last),
  };
}
