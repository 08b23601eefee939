import { setImmediate } from 'node:timers/promises';
import type { Dataset } from '../../catalog/registry.js';
import { tableColumns } from '../../database/dataset-tables.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import { readRow } from '../../query/row.js';
import type { Segmenter } from '../../query/search/segmenter.js';
import { type SearchEntry, searchEntry } from './entry.js';
import { Labels } from './labels.js';

const ROWS_AT_ONCE = 1_000;

// Some five milliseconds.
const ROWS_IN_A_ROW = 50;

/** What one run of writing entries needs, and what it counts: entries by month. */
export interface EntryWriter {
  readonly run: RunStatement;
  readonly segmenter: Segmenter;
  readonly labels: Labels;
  readonly months: Map<string, number>;
}

export function entryWriter(run: RunStatement, segmenter: Segmenter): EntryWriter {
  return { run, segmenter, labels: new Labels(run), months: new Map() };
}

/**
 * Write the entries of all versions of a dataset. They are read by a cursor, so that one pass is enough and memory holds
 * a thousand of them.
 */
export async function writeAll(
  writer: EntryWriter,
  dataset: Dataset,
  onProgress: (written: number) => void,
): Promise<void> {
  const { run } = writer;
  await run({
    text: `declare search_versions no scroll cursor for select ${selection(dataset, 'v')} from "open"."${dataset.tableName}" v`,
    values: [],
  });
  for (;;) {
    const rows = await run({ text: `fetch ${ROWS_AT_ONCE} from search_versions`, values: [] });
    await writeRows(writer, dataset, rows);
    onProgress(rows.length);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await run({ text: 'close search_versions', values: [] });
}

/** Write the entries of the versions that a range of a revision's changes brought, as far as they are still there. */
export async function writeChanged(
  writer: EntryWriter,
  dataset: Dataset,
  { revision, from, to }: { readonly revision: number; readonly from: number; readonly to: number },
): Promise<void> {
  const rows = await writer.run({
    text: `select ${selection(dataset, 'v')} from "open"."change" c cross join lateral
  (select * from "open"."${dataset.tableName}" t where t.record_id = c.record_id and t.since_revision = c.revision limit 1) v
where c.revision = $1 and c.sequence between $2 and $3 and c.kind in ('published', 'corrected')`,
    values: [revision, from, to],
  });
  await writeRows(writer, dataset, rows);
}

function selection(dataset: Dataset, alias: string): string {
  const names = tableColumns(dataset).filter(({ name }) => name !== 'digest');
  return names.map(({ name }) => `${alias}."${name}"`).join(', ');
}

async function writeRows(writer: EntryWriter, dataset: Dataset, raws: readonly RawRow[]): Promise<void> {
  if (raws.length === 0) return;
  const rows = raws.map((raw) => readRow(dataset, { revision: Number(raw.since_revision), isPresent: false }, raw));
  await writer.labels.learn(rows);
  const entries: SearchEntry[] = [];
  for (const [place, row] of rows.entries()) {
    // A server that enters what is new answers questions at the same time.
    if (place % ROWS_IN_A_ROW === 0) await setImmediate();
    entries.push(searchEntry(row, writer.labels.of, writer.segmenter));
  }
  await insertEntries(writer, dataset, entries);
}

async function insertEntries(
  { run, months }: EntryWriter,
  dataset: Dataset,
  entries: readonly SearchEntry[],
): Promise<void> {
  for (const { day } of entries) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
  await run({
    text: `insert into "open"."search_entry" (dataset, record_id, since_revision, until_revision, agency, day, lexemes)
select $1, e.record_id, e.since_revision, e.until_revision, e.agency, e.day, array_to_tsvector(e.lexemes)
from json_to_recordset($2::json) as e(record_id uuid, since_revision bigint, until_revision bigint, agency uuid, day date, lexemes text[])`,
    values: [dataset.name, JSON.stringify(entries)],
  });
}

/** Add what was counted to how many entries each month has. */
export async function noteMonths({ run, months }: EntryWriter): Promise<void> {
  await run({
    text: `insert into "open"."search_month" (month, entries) select m.key, m.value::bigint from json_each_text($1::json) as m
on conflict (month) do update set entries = "search_month".entries + excluded.entries`,
    values: [JSON.stringify(Object.fromEntries(months))],
  });
}
