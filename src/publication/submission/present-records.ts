import type { Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { presentOf } from '../version-statements.js';

/** What is public of records now, by record id: their digest and agency while present, and whether they were erased. */
export type Present = ReadonlyMap<
  string,
  { readonly digest: string | undefined; readonly agency: string | undefined; readonly isErased: boolean }
>;

export async function presentRecords(
  run: RunStatement,
  dataset: Dataset,
  recordIds: readonly string[],
): Promise<Present> {
  const agency = dataset.column('agency') === undefined ? 'null' : 'p.agency';
  const rows = await run({
    // Most records are new, and nothing is said of those.
    text: `select * from (select r.record_id, v.digest, v.agency, exists (select from "open"."change" c where c.dataset = $2 and c.kind = 'erased' and c.record_id = r.record_id) as is_erased
from unnest($1::uuid[]) as r(record_id)
left join lateral (${presentOf(dataset, `p.digest, ${agency} as agency`, 'r.record_id')}) v on true) known where digest is not null or is_erased`,
    values: [recordIds, dataset.name],
  });
  return new Map(
    rows.map((row) => [
      String(row.record_id),
      {
        digest: textOf(row.digest),
        agency: textOf(row.agency),
        isErased: row.is_erased === true,
      },
    ]),
  );
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}
