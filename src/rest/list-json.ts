import type { Page } from '../query/page.js';
import { cursorOf } from '../query/page.js';
import type { RequestReader } from '../query/request-reader.js';
import { type Link, pageAddress } from './links.js';
import type { ListQuestion } from './list-question.js';
import type { QueryString } from './query-string.js';
import { type JsonObject, recordJson } from './record-json.js';

/** Where a page stands in its list. */
export interface PageJson {
  readonly next: string | null;
  readonly previous: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface ListJson {
  readonly data: readonly JsonObject[];
  readonly page: PageJson;
  readonly totalCount?: number;
  readonly revision: number;
}

/** A page of a list in JSON. The neighbouring pages are addressed in the state of this one, so that none is torn. */
export async function listJson(
  reader: RequestReader,
  page: Page,
  { fields, wantsTotal }: ListQuestion,
  place: { readonly path: string; readonly query: QueryString },
): Promise<ListJson> {
  const [pageJson, totalCount] = await Promise.all([
    neighbours(reader, page, place),
    wantsTotal ? reader.count(page.plan, page.moment) : undefined,
  ]);
  return {
    data: page.rows.map((row) => recordJson(row, fields)),
    page: pageJson,
    ...(totalCount === undefined ? {} : { totalCount }),
    revision: page.moment.revision,
  };
}

async function neighbours(
  reader: RequestReader,
  page: Page,
  { path, query }: { readonly path: string; readonly query: QueryString },
): Promise<PageJson> {
  const { plan, rows, hasMore, moment } = page;
  const hasBehind = await reader.hasBehind(page);
  const [first, last] = [rows[0], rows.at(-1)];
  const startCursor = first === undefined ? null : cursorOf(plan, first);
  const endCursor = last === undefined ? null : cursorOf(plan, last);
  const hasNextPage = plan.direction === 'forward' ? hasMore : hasBehind;
  const hasPreviousPage = plan.direction === 'forward' ? hasBehind : hasMore;
  const asOf = moment.revision;
  return {
    next:
      hasNextPage && endCursor !== null
        ? pageAddress(path, query, { first: plan.limit, after: endCursor, asOf })
        : null,
    previous:
      hasPreviousPage && startCursor !== null
        ? pageAddress(path, query, { last: plan.limit, before: startCursor, asOf })
        : null,
    hasNextPage,
    hasPreviousPage,
    startCursor,
    endCursor,
  };
}

/** The links of a page to its neighbours. */
export function pageLinks({ next, previous }: PageJson): readonly Link[] {
  return [
    ...(next === null ? [] : [{ href: next, rel: 'next' } as const]),
    ...(previous === null ? [] : [{ href: previous, rel: 'prev' } as const]),
  ];
}
