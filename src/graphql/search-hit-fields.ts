import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Row } from '../query/row.js';
import { type Highlight, highlightsOf } from '../query/search/highlights.js';
import type { SearchPage } from '../query/search/search.js';
import { plainEnum } from './code-enums.js';
import { describe } from './describe.js';
import { DisclosedRecordInterface } from './record-interfaces.js';

const searchTier = plainEnum('SearchTier', describe('命中等级', 'How well a hit fits. Better tiers come first.'), [
  ['EXACT', '名称或编号正是所查', 'Its name or number is exactly what was asked for.'],
  ['CLOSE', '所查各词都在名称中，且名称不过长', 'All words stand in its name, which is at most three times as long.'],
  ['NAME', '所查各词都在名称或编号中', 'All words stand in its name or number.'],
  ['TEXT', '所查各词在其他内容中', 'All words stand in it or in the names of the agencies and codes it refers to.'],
]);

@ObjectType('HighlightPart', {
  description: describe('片段的一段', 'A piece of a passage: plain text, and whether the words asked for are in it.'),
})
export class HighlightPartType {
  @Field(() => GraphQLString, { description: describe('文字', 'The text, never markup.'), simple: true })
  text!: string;

  @Field(() => GraphQLBoolean, { description: describe('是否命中', 'Whether it is what was asked for.'), simple: true })
  isMatch!: boolean;
}

@ObjectType('Highlight', {
  description: describe('命中片段', 'A passage of a hit with what was asked for marked in it.'),
})
export class HighlightType {
  @Field(() => GraphQLString, { description: describe('字段', 'The field that it stands in.'), simple: true })
  field!: string;

  @Field(() => GraphQLString, { description: describe('字段名称', 'The Chinese title of the field.'), simple: true })
  title!: string;

  @Field(() => [HighlightPartType], {
    description: describe('各段，依次相连即为片段', 'Its pieces; one after the other they are the passage.'),
    simple: true,
  })
  parts!: HighlightPartType[];
}

@ObjectType('SearchEdge', { description: describe('一条命中', 'One hit of a search.') })
export class SearchEdgeType {
  @Field(() => GraphQLString, { description: describe('游标', 'The place of the hit.'), simple: true })
  cursor!: string;

  @Field(() => searchTier, { description: describe('命中等级', 'How well it fits.'), simple: true })
  tier!: string;

  @Field(() => DisclosedRecordInterface, { description: describe('记录', 'The record.'), simple: true })
  node!: Row;
}

/** What stands behind a hit in an answer: its passages are those of the search that found it. */
export interface SearchEdgeSource extends SearchEdgeType {
  readonly page: SearchPage;
}

@Resolver(() => SearchEdgeType)
export class SearchEdgeResolver {
  @FieldResolver(() => [HighlightType], {
    description: describe('命中片段，至多五处', 'Passages with what was asked for, at most five.'),
  })
  highlights(@Root() { page, node }: SearchEdgeSource): readonly Highlight[] {
    return highlightsOf(page.search, node);
  }
}
