import type { FastifyInstance } from 'fastify';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf } from '../query/row.js';
import { highlightsOf } from '../query/search/highlights.js';
import type { SearchPage } from '../query/search/search.js';
import { planSearch } from '../query/search/search-plan.js';
import type { SearchTally } from '../query/search/tally.js';
import { API } from './addresses.js';
import { answer, type RestDoor, readRequest } from './answer.js';
import { pageAddress } from './links.js';
import type { QueryString } from './query-string.js';
import { searchCost } from './question-cost.js';
import { recordJson, referenceJson } from './record-json.js';
import { readSearchQuestion, type SearchQuestion } from './search-question.js';
import { sharedAnswer } from './shared-answer.js';

export const SEARCH_ADDRESS = `${API}/search`;

/** `GET /api/v1/search?query=`: records of all datasets, or of some, by the words in them. */
export function addSearchRoute(app: FastifyInstance, door: RestDoor): void {
  app.get(SEARCH_ADDRESS, sharedAnswer(), (request, reply) => {
    const asked = readRequest(request);
    const question = readSearchQuestion(asked.query);
    // Planned before the answer is begun, so that no 304 is given to a question that makes no sense.
    const plan = planSearch(door.registry, question.request);
    const cost = searchCost(plan, question.wantsTotal || question.wantsFacets);
    return answer(door, reply, { ...asked, costAt: () => cost }, async (reader) => {
      const found = await reader.search(question.request);
      const body = await searchJson(reader, found, question, asked.query);
      const { next } = body.page;
      return { body, revision: body.revision, links: next === null ? [] : [{ href: next, rel: 'next' } as const] };
    });
  });
}

async function searchJson(
  reader: RequestReader,
  found: SearchPage,
  { wantsTotal, wantsFacets }: SearchQuestion,
  query: QueryString,
) {
  const { search, hits, hasMore } = found;
  const { revision } = search.moment;
  const tally = wantsTotal || wantsFacets ? await reader.searchTally(found) : undefined;
  const endCursor = hits.at(-1)?.cursor ?? null;
  // The next page is addressed in the state of this one, so that no hit is met twice.
  const next =
    hasMore && endCursor !== null
      ? pageAddress(SEARCH_ADDRESS, query, { first: search.plan.limit, after: endCursor, asOf: revision })
      : null;
  return {
    data: hits.map(({ row, tier, cursor }) => ({
      dataset: datasetOf(row).name,
      tier,
      cursor,
      highlights: highlightsOf(search, row),
      record: recordJson(row),
    })),
    words: search.words.terms.map(({ written }) => written),
    page: { next, hasNextPage: hasMore, endCursor },
    ...(tally !== undefined && wantsTotal ? { totalCount: tally.count, isTotalExact: tally.isExact } : {}),
    ...(tally !== undefined && wantsFacets ? { facets: facetsJson(tally) } : {}),
    revision,
  };
}

function facetsJson({ count, isExact, datasets, agencies, years }: SearchTally) {
  return {
    counted: count,
    isExact,
    datasets: datasets.map((facet) => ({ dataset: facet.value, count: facet.count })),
    agencies: agencies.map((facet) => ({
      agency: referenceJson('agencies', facet.value, undefined),
      count: facet.count,
    })),
    years: years.map((facet) => ({ year: Number(facet.value), count: facet.count })),
  };
}
