import type { InverseRelation } from '../catalog/registry.js';
import { LARGEST_PAGE } from '../query/list-plan.js';
import type { FilterInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf, type Row } from '../query/row.js';

/** The way from a record to those that refer to it; undefined where the catalogue has no such dataset. */
export function inverseOf(row: Row, name: string): InverseRelation | undefined {
  return datasetOf(row).inverses.find((relation) => relation.name === name);
}

/** All records that refer to a row by a relation, page by page; few rows have more than one page of them. */
export async function allRelated(
  reader: RequestReader,
  parent: Row,
  relation: InverseRelation,
  filter?: FilterInput,
): Promise<readonly Row[]> {
  const link = { form: 'inverse', name: relation.name, relation } as const;
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await reader.related(parent, link, { filter, page: { first: LARGEST_PAGE, after } });
    rows.push(...page.rows);
    if (!page.hasMore) return rows;
    after = reader.endCursor(page);
  }
}

/** The same where the catalogue may lack the relation: then there are none. */
export async function relatedRows(
  reader: RequestReader,
  parent: Row,
  name: string,
  filter?: FilterInput,
): Promise<readonly Row[]> {
  const relation = inverseOf(parent, name);
  return relation === undefined ? [] : allRelated(reader, parent, relation, filter);
}
