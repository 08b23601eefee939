import type { Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import type { PublicationSource } from '../publication-source.js';
import { cellColumns } from '../version-cells.js';

const ROWS_PER_SOURCE = 25_000;

/** The rows of a decision as they are to be released. */
export async function decidedSources(
  run: RunStatement,
  dataset: Dataset,
  submission: string,
  decision: number,
): Promise<readonly PublicationSource[]> {
  const stated = await columnsOfCells(run, submission);
  const columns = stated === undefined ? undefined : cellColumns(dataset, stated);
  const content = columns?.map(({ expression }, place) => `${expression} as v${place}`).join(', ') ?? 'r.version';
  const [first, last] = await boundsOf(run, submission, decision);
  const sources: PublicationSource[] = [];
  for (let from = first; from <= last; from += ROWS_PER_SOURCE)
    sources.push({
      text: `select r."row" as position, r.record_id, r.digest, ${content} from "intake"."decided_row" r
where r.submission = $1 and r.decision = $2 and r."row" >= $3 and r."row" < $4 and r.version is not null`,
      values: [submission, decision, from, from + ROWS_PER_SOURCE],
      ...(columns === undefined ? {} : { columns: columns.map(({ name }) => name) }),
    });
  return sources;
}

/** What the cells of a submission's rows are for; undefined where its rows are JSON. */
export async function columnsOfCells(run: RunStatement, submission: string): Promise<readonly string[] | undefined> {
  const [found] = await run({ text: 'select columns from "intake"."submission" where id = $1', values: [submission] });
  return Array.isArray(found?.columns) ? found.columns.map(String) : undefined;
}

/** The first and the last row of a decision; of one on the whole submission, which has no row of its own, those of that. */
async function boundsOf(run: RunStatement, submission: string, decision: number): Promise<readonly [number, number]> {
  const [bounds] = await run({
    text: `select coalesce(d.first, s.first, 1) as first, coalesce(d.last, s.last, 0) as last
from (select min("row") as first, max("row") as last from "intake"."decision_row" where submission = $1 and decision = $2) d,
(select min("row") as first, max("row") as last from "intake"."submission_row" where submission = $1) s`,
    values: [submission, decision],
  });
  return [Number(bounds?.first), Number(bounds?.last)];
}
