import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from './context.js';
import { describe } from './describe.js';
import { SearchArguments, searchRequest } from './search-arguments.js';
import { type SearchConnectionSource, SearchConnectionType } from './search-connection.js';

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnectionType, {
    description: describe(
      '在全部数据集（或其中若干个）中检索',
      'Records of all datasets, or of some, by words in them and in the names of the agencies and codes they refer to.',
    ),
  })
  async search(
    @Args(() => SearchArguments) question: SearchArguments,
    @Ctx() { reader }: RequestContext,
  ): Promise<SearchConnectionSource> {
    const page = await reader.search(searchRequest(question));
    const [first, last] = [page.hits[0], page.hits.at(-1)];
    return {
      page,
      pageInfo: {
        startCursor: first?.cursor ?? null,
        endCursor: last?.cursor ?? null,
        hasNextPage: page.hasMore,
        hasPreviousPage: false,
      },
      revision: page.search.moment.revision,
    };
  }
}
