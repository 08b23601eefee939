import { GraphQLID } from 'graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readGlobalId } from '../catalog/identity.js';
import type { Version } from '../query/history.js';
import type { RequestContext } from './context.js';
import { describe, namedClass } from './describe.js';
import { DisclosedRecordInterface } from './record-interfaces.js';
import { noteVersionType } from './version-fields.js';

const RecordVersion = namedClass('RecordVersion');

/** Resolver of what of a version is worked out, whatever dataset its record is of. */

noteVersionType(RecordVersion, {
  name: 'RecordVersion',
  description: describe(
    '任一数据集记录的一个历史版本',
    'One state of a record of any dataset, with the change that brought it.',
  ),
  record: () => DisclosedRecordInterface,
});

@Resolver()
export class RecordHistoryQueries {
  @Query(() => [RecordVersion], {
    description: describe(
      '按全局标识取记录的全部历史；已撤回的记录也可查，末条说明撤回理由',
      'All states of a record, oldest first, also of one that has left: then the last says when and why. Empty where there never was such a record.',
    ),
  })
  async recordHistory(
    @Arg('id', () => GraphQLID, { description: describe('全局标识', 'The `id` of a record.') }) id: string,
    @Ctx() { reader }: RequestContext,
  ): Promise<readonly Version[]> {
    const global = readGlobalId(id);
    const dataset = global === undefined ? undefined : reader.registry.find(global.datasetName);
    return global === undefined || dataset === undefined ? [] : reader.recordHistory(dataset, global.recordId);
  }
}
