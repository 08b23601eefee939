import { z } from 'zod';

/** What a page of results asks for; all but the words may be left open. */
export interface SearchQuestion {
  readonly words: string;
  readonly dataset: string | undefined;
  readonly year: number | undefined;
  readonly after: string | undefined;
}

export const RESULTS_A_PAGE = 20;

/** A page of hits with how they are spread, as a GraphQL document. */
export function searchDocument({ words, dataset, year, after }: SearchQuestion): string {
  const list = [
    `query: ${JSON.stringify(words)}`,
    ...(dataset === undefined ? [] : [`datasets: [${JSON.stringify(dataset)}]`]),
    ...(year === undefined ? [] : [`years: [${year}]`]),
    `first: ${RESULTS_A_PAGE}`,
    ...(after === undefined ? [] : [`after: ${JSON.stringify(after)}`]),
  ];
  return `{
  search(${list.join(', ')}) {
    totalCount
    isTotalExact
    pageInfo { hasNextPage endCursor }
    facets { datasets { dataset { name } count } years { year count } }
    edges {
      node { __typename recordId label publishedOn }
      highlights { title parts { text isMatch } }
    }
  }
}`;
}

export const searchShape = z.object({
  search: z.object({
    totalCount: z.number(),
    isTotalExact: z.boolean(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    facets: z.object({
      datasets: z.array(z.object({ dataset: z.object({ name: z.string() }), count: z.number() })),
      years: z.array(z.object({ year: z.number(), count: z.number() })),
    }),
    edges: z.array(
      z.object({
        node: z.object({
          __typename: z.string(),
          recordId: z.string(),
          label: z.string(),
          publishedOn: z.string().nullable(),
        }),
        highlights: z.array(
          z.object({ title: z.string(), parts: z.array(z.object({ text: z.string(), isMatch: z.boolean() })) }),
        ),
      }),
    ),
  }),
});

export type Found = z.output<typeof searchShape>['search'];
export type Hit = Found['edges'][number];
