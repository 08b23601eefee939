import { GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { describe } from './describe.js';

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
