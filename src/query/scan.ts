import { sql } from 'kysely';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { selectionFor } from './needs.js';
import { readAt } from './read-at.js';
import { type Row, readRow } from './row.js';
import { selectionOf, tableOf, writeStatement } from './sql.js';
import { isValid, type Validity } from './validity.js';

const CHUNK = 1_000;

// Before every record id.
const START = '00000000-0000-0000-0000-000000000000';

/** The next records of a dataset after a record id, in the order of ids. */
export function scanStatement(dataset: Dataset, after: string, validity: Validity): Statement {
  const next = sql`select ${selectionOf('t', selectionFor(dataset, undefined))} from ${tableOf(dataset)} as ${sql.id('t')} where ${sql.ref('t.record_id')} > ${after}::uuid and ${isValid('t', validity)} order by ${sql.ref('t.record_id')} limit ${CHUNK}`;
  return writeStatement(
    sql`select s.snapshot, next.* from ${SNAPSHOT} as s left join (${next}) as next on true order by next.record_id`,
  );
}

/** All records of a dataset at a moment, in batches: what a report over the whole of it reads. */
export async function* scanRecords(
  read: RunStatement,
  dataset: Dataset,
  moment: Moment,
): AsyncGenerator<readonly Row[]> {
  for (let after = START; ; ) {
    const start = after;
    const rawRows = await readAt(read, moment, (validity) => scanStatement(dataset, start, validity));
    const rows = rawRows.filter((raw) => typeof raw.record_id === 'string').map((raw) => readRow(dataset, moment, raw));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return;
    after = last.recordId;
  }
}
