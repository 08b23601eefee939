import type { InverseRelation } from '../catalog/registry.js';
import { LARGEST_PAGE } from '../query/list-plan.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf, type Row } from '../query/row.js';
import type { CheckResult } from '../rules/check-result.js';
import { evaluateChecks, relationsNeeded } from '../rules/evaluate-checks.js';

/** What the checks of its dataset find about a record, with the records that refer to it where a check counts those. */
export async function checksOf(reader: RequestReader, row: Row): Promise<readonly CheckResult[]> {
  const dataset = datasetOf(row);
  const needed = relationsNeeded(dataset);
  const relations = dataset.inverses.filter(({ name }) => needed.includes(name));
  const related = await Promise.all(
    relations.map(async (relation) => [relation.name, await allRelated(reader, row, relation)] as const),
  );
  return evaluateChecks(dataset, row, new Map(related));
}

// Page by page; few records have more than one page of them.
async function allRelated(reader: RequestReader, parent: Row, relation: InverseRelation): Promise<readonly Row[]> {
  const link = { form: 'inverse', name: relation.name, relation } as const;
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await reader.related(parent, link, { page: { first: LARGEST_PAGE, after } });
    rows.push(...page.rows);
    if (!page.hasMore) return rows;
    after = reader.endCursor(page);
  }
}
