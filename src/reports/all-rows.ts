import { LARGEST_PAGE } from '../query/list-plan.js';
import type { ListRequest } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';

/** All present records that a list would give, page by page. */
export async function allRows(reader: RequestReader, request: Omit<ListRequest, 'page'>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await reader.list({ ...request, page: { first: LARGEST_PAGE, after } });
    rows.push(...page.rows);
    if (!page.hasMore) return rows;
    after = reader.endCursor(page);
  }
}
