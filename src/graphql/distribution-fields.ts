import { GraphQLString } from 'graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Dataset } from '../catalog/registry.js';
import { CountScalar } from '../catalog/scalars.js';
import type { Distribution } from '../reports/dataset-description.js';
import { type MeasuredFile, measuredFile } from '../reports/distributions.js';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';

@ObjectType('MeasuredFile', {
  description: describe('一个数据文件的大小与校验值', 'Exactly one file, with its size and digest.'),
})
export class MeasuredFileType {
  @Field(() => GraphQLString, { description: describe('永久地址', 'Where exactly this file is.'), simple: true })
  address!: string;

  @Field(() => CountScalar, {
    description: describe('版本号（数据集最近一次变化）', 'The revision in which its dataset last changed.'),
    simple: true,
  })
  revision!: number;

  @Field(() => CountScalar, { description: describe('行数', 'How many rows it has.'), simple: true })
  rows!: number;

  @Field(() => CountScalar, { description: describe('字节数', 'How many bytes it has.'), simple: true })
  bytes!: number;

  @Field(() => GraphQLString, { description: describe('SHA-256校验值', 'SHA-256 of its bytes.'), simple: true })
  sha256!: string;
}

@ObjectType('Distribution', { description: describe('一种文件', 'A file that holds a whole dataset.') })
export class DistributionType {
  @Field(() => GraphQLString, { description: describe('格式', 'csv, jsonl, xlsx or parquet.'), simple: true })
  format!: string;

  @Field(() => GraphQLString, { description: describe('媒体类型', 'Its media type.'), simple: true })
  mediaType!: string;

  @Field(() => GraphQLString, { description: describe('地址', 'Where it is on this server.'), simple: true })
  address!: string;

  @Field(() => GraphQLString, {
    description: describe('文件清单地址', 'Where its manifest is: rows, size and SHA-256 of the file as it is now.'),
    simple: true,
  })
  manifest!: string;
}

/** The source of a `Distribution`. */
export interface DistributionSource extends Distribution {
  readonly dataset: Dataset;
}

@Resolver(() => DistributionType)
export class DistributionResolver {
  @FieldResolver(() => MeasuredFileType, {
    nullable: true,
    description: describe(
      '当前文件的大小与校验值；尚未算出时为空，可由文件清单算出',
      'Size and digest of the file as it is now; null while they are not known, which the manifest works out.',
    ),
  })
  file(
    @Root() { dataset, ...distribution }: DistributionSource,
    @Ctx() { reader, measured }: RequestContext,
  ): Promise<MeasuredFile | null> {
    return measuredFile(reader, measured, dataset, distribution);
  }
}
