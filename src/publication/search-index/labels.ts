import type { Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { datasetOf, type Row } from '../../query/row.js';
import { agenciesOf } from '../../query/search/agency-names.js';
import { searchedColumns } from '../../query/search/searched-columns.js';
import type { LabelOf } from './entry.js';

// Some tens of megabytes; beyond, what was learned is forgotten and learned again.
const MOST_KNOWN = 300_000;

/** What people call the records that others refer to, as their newest versions have it. */
export class Labels {
  private readonly known = new Map<string, string>();

  constructor(private readonly run: RunStatement) {}

  readonly of: LabelOf = (dataset, recordId) => this.known.get(`${dataset.name} ${recordId}`);

  /** Learn the labels of all that rows refer to, agencies apart: one statement for each dataset referred to. */
  async learn(rows: readonly Row[]): Promise<void> {
    if (this.known.size > MOST_KNOWN) this.known.clear();
    const wanted = new Map<Dataset, Set<string>>();
    for (const row of rows) {
      const dataset = datasetOf(row);
      for (const column of searchedColumns(dataset)) {
        const target = dataset.referredBy(column);
        const value = row[column.name];
        if (target === undefined || target === agenciesOf(dataset) || value === null || value === undefined) continue;
        const ids = wanted.get(target) ?? new Set();
        wanted.set(target, ids);
        for (const id of Array.isArray(value) ? value : [value])
          if (!this.known.has(`${target.name} ${String(id)}`)) ids.add(String(id));
      }
    }
    for (const [target, ids] of wanted) if (ids.size > 0) await this.read(target, [...ids]);
  }

  private async read({ name, tableName, label }: Dataset, ids: readonly string[]): Promise<void> {
    const rows = await this.run({
      text: `select i.id, v.label from unnest($1::uuid[]) as i(id) cross join lateral (select t."${label.databaseName}"::text as label from "open"."${tableName}" t where t.record_id = i.id order by t.since_revision desc limit 1) v`,
      values: [ids],
    });
    for (const row of rows) this.known.set(`${name} ${String(row.id)}`, String(row.label));
  }
}
