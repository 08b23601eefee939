import { GraphQLID } from 'graphql';
import { Arg, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { readGlobalId, recordIdOf } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { AsOfInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';
import type { Connection } from './connection-types.js';
import type { RequestContext } from './context.js';
import { describe, namedClass } from './describe.js';
import { addQuery } from './generated-fields.js';
import { AsOfType, type ListArguments, listQuestion } from './list-arguments.js';
import { neededColumns, RECORDS_OF_CONNECTION } from './needed-columns.js';
import { NodeInterface } from './record-interfaces.js';
import type { DatasetParts, SchemaParts } from './schema-parts.js';

/** What the lookup of a record is called with. */
export interface RecordArguments {
  readonly by: { readonly id?: string; readonly key?: string };
  readonly asOf?: AsOfInput;
}

/** Note the two root fields of a dataset: the list, and the record by id or natural key. */
export function noteRootFields(
  { dataset, by, connection, listArguments }: DatasetParts,
  { queries }: SchemaParts,
): void {
  addQuery<ListArguments>(
    queries,
    dataset.pluralName,
    () => connection,
    { description: describe(`${dataset.title}列表`, `A list: ${dataset.description}`), args: listArguments },
    async (args, { reader }, info): Promise<Connection> => {
      const { asOf, ...question } = listQuestion(args);
      const needs = neededColumns(info, dataset, RECORDS_OF_CONNECTION);
      return { page: await reader.list({ dataset, ...question, needs }, asOf), related: undefined };
    },
  );
  const recordArguments = namedClass(`${dataset.typeName}Arguments`);
  ArgsType()(recordArguments);
  Field(() => by, { description: describe('指定哪一条', 'Which one.') })(recordArguments.prototype, 'by');
  Field(() => AsOfType, {
    nullable: true,
    description: describe('历史时点', 'A moment of the past; the present unless given.'),
  })(recordArguments.prototype, 'asOf');
  addQuery<RecordArguments>(
    queries,
    dataset.singularName,
    () => dataset.recordClass,
    {
      description: describe(
        `按标识或自然键取一条${dataset.title}`,
        `One record of ${dataset.name} by id or natural key; null when there is none.`,
      ),
      nullable: true,
      args: recordArguments,
    },
    async ({ by: lookup, asOf }, { reader }, info) => {
      const recordId = lookupId(dataset, lookup);
      const moment = await reader.momentAt(asOf ?? undefined);
      return reader.record(dataset, recordId, moment, neededColumns(info, dataset));
    },
  );
}

/**
 * The record id that a lookup means.
 * @throws LongchengError BAD_ARGUMENT for an id of something else.
 */
export function lookupId(dataset: Dataset, { id, key }: RecordArguments['by']): string {
  if (key !== undefined && key !== null) return recordIdOf(dataset.name, key);
  const recordId = dataset.column('recordId')?.kind.readOperand(id ?? '');
  if (typeof recordId === 'string') return recordId;
  const global = readGlobalId(id ?? '');
  if (global?.datasetName === dataset.name) return global.recordId;
  throw new LongchengError(
    'BAD_ARGUMENT',
    `"by.id" is no id of ${dataset.name}; take it from a record's \`id\` or \`recordId\`.`,
    { argument: 'by.id' },
  );
}

const LARGEST_NODES = 100;

@Resolver()
export class NodeQueries {
  @Query(() => NodeInterface, {
    nullable: true,
    description: describe('按全局标识取一条记录', 'Any record by its `id`; null when there is none.'),
  })
  node(
    @Arg('id', () => GraphQLID, { description: describe('全局标识', 'The `id` of a record.') }) id: string,
    @Ctx() { reader }: RequestContext,
  ): Promise<Row | null> {
    return findNode(reader, id);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: describe(
      '按全局标识取多条记录',
      'Several records by their `id`s, in that order; null where there is none.',
    ),
  })
  nodes(
    @Arg('ids', () => [GraphQLID], {
      description: describe(`全局标识，至多 ${LARGEST_NODES} 个`, `The \`id\`s, at most ${LARGEST_NODES}.`),
    })
    ids: string[],
    @Ctx() { reader }: RequestContext,
  ): Promise<readonly (Row | null)[]> {
    if (ids.length > LARGEST_NODES) {
      throw new LongchengError('PAGE_TOO_LARGE', `"ids" has ${ids.length} entries; use at most ${LARGEST_NODES}.`, {
        argument: 'ids',
        maximum: LARGEST_NODES,
      });
    }
    return Promise.all(ids.map((id) => findNode(reader, id)));
  }
}

async function findNode(reader: RequestReader, id: string): Promise<Row | null> {
  const global = readGlobalId(id);
  const dataset = global === undefined ? undefined : reader.registry.find(global.datasetName);
  return global === undefined || dataset === undefined ? null : reader.record(dataset, global.recordId, reader.present);
}
