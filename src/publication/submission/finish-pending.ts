import type { Dataset, Registry } from '../../catalog/registry.js';
import { isValueObject, type Value, type ValueObject } from '../../catalog/value.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import { recordDigest } from '../digest.js';
import { type Draft, readRedactions } from '../draft.js';
import { referenceSites, TargetIndex } from '../resolve-references.js';
import { loadReferences, namesIn, referenceColumns, replaceReferences } from '../resolve-rows.js';
import { versionColumns } from '../version-columns.js';
import { presentRecords } from './present-records.js';
import type { RowFinding } from './row-finding.js';
import { safeFinding } from './safe-value.js';

const ROWS_AT_ONCE = 1_000;

/**
 * Finish the rows of a submission whose references may lead to other rows of it: now all of them are known. A row that
 * rests on one which is stopped by an error is stopped too.
 */
export async function finishPending(
  registry: Registry,
  run: RunStatement,
  submission: string,
  dataset: Dataset,
): Promise<void> {
  for (let after = 0; ; ) {
    const raw = await run({
      text: `select "row", record_id, natural_key, version from "intake"."submission_row" where submission = $1 and status = 'pending' and "row" > $2 order by "row" limit ${ROWS_AT_ONCE}`,
      values: [submission, after],
    });
    if (raw.length === 0) break;
    await finishBatch(registry, run, submission, dataset, raw.map(readPending));
    after = Number(raw.at(-1)?.row);
  }
  await run({
    text: `update "intake"."submission_row" set status = 'sound' where submission = $1 and status = 'pending'`,
    values: [submission],
  });
  await stopDependents(run, submission, dataset);
}

interface PendingRow {
  readonly row: number;
  readonly draft: Draft;
}

function readPending({ row, record_id: recordId, natural_key: naturalKey, version }: RawRow): PendingRow {
  const { values, absences, redactions } = members(version);
  return {
    row: Number(row),
    draft: {
      recordId: String(recordId),
      naturalKey: String(naturalKey),
      values: withoutNulls(values),
      absences: Object.fromEntries(
        Object.entries(withoutNulls(absences)).map(([name, reason]) => [name, String(reason)]),
      ),
      redactions: readRedactions(redactions),
    },
  };
}

function members(version: unknown): ValueObject {
  const parsed: unknown = typeof version === 'string' ? JSON.parse(version) : version;
  return isValueObject(parsed) ? parsed : {};
}

function withoutNulls(value: Value | null | undefined): Record<string, Value> {
  const result: Record<string, Value> = {};
  if (isValueObject(value))
    for (const [name, member] of Object.entries(value)) if (member !== null) result[name] = member;
  return result;
}

async function finishBatch(
  registry: Registry,
  run: RunStatement,
  submission: string,
  dataset: Dataset,
  rows: readonly PendingRow[],
): Promise<void> {
  const { own } = referenceColumns(dataset);
  const index = new TargetIndex();
  const read = rows.map(({ row, draft }) => ({ row, values: { ...draft.values }, absences: {} }));
  await loadReferences(registry, run, read, own, index);
  await loadSubmitted(run, submission, dataset, namesIn(read, own).get(dataset.name) ?? new Set(), index);
  const drafts = new Map(rows.map(({ row, draft }) => [row, draft]));
  const present = await presentRecords(
    run,
    dataset,
    rows.map(({ draft }) => draft.recordId),
  );
  const finished = read.map(({ row, values, absences }) => {
    const draft = drafts.get(row);
    const problems = replaceReferences(registry, { row, values, absences }, own, index);
    if (draft === undefined || problems.length > 0)
      return {
        row,
        status: 'faulty',
        problems: problems.map((problem): RowFinding => safeFinding({ ...problem, severity: 'error', value: null })),
      };
    const resolved = { ...draft, values };
    const digest = recordDigest(dataset, resolved);
    const before = present.get(draft.recordId)?.digest;
    return {
      row,
      status: 'sound',
      effect: before === undefined ? 'new' : before === digest ? 'unchanged' : 'corrected',
      digest,
      version: versionColumns(dataset, resolved),
      depends_on: referenceSites(own, { ...values })
        .filter(({ target }) => target === dataset.name)
        .map(({ text }) => text),
    };
  });
  await run({
    text: `update "intake"."submission_row" s set status = r.status, effect = r.effect, digest = r.digest, version = r.version, depends_on = coalesce(r.depends_on, '{}'),
problems = case when r.problems is null then s.problems else coalesce(s.problems, '[]') || r.problems end
from json_to_recordset($2::json) as r("row" integer, status text, effect text, digest text, version json, depends_on uuid[], problems jsonb)
where s.submission = $1 and s."row" = r."row"`,
    values: [submission, JSON.stringify(finished)],
  });
}

async function loadSubmitted(
  run: RunStatement,
  submission: string,
  dataset: Dataset,
  names: ReadonlySet<string>,
  index: TargetIndex,
): Promise<void> {
  const rows = await run({
    text: `select record_id, natural_key, label from "intake"."submission_row" where submission = $1 and depends_on is not null and status in ('pending', 'sound')
and (natural_key = any($2::text[]) or label = any($2::text[]) or record_id::text = any($2::text[]))`,
    values: [submission, [...names]],
  });
  for (const row of rows)
    index.add(dataset.name, {
      recordId: String(row.record_id),
      naturalKey: String(row.natural_key),
      label: String(row.label ?? ''),
    });
}

/** Stop rows that refer to a record which is neither public nor among the sound rows, until no more follow. */
async function stopDependents(run: RunStatement, submission: string, dataset: Dataset): Promise<void> {
  const finding = {
    code: 'RESTS_ON_FAULTY_ROW',
    severity: 'error',
    message: 'The row refers to another row of the file that is stopped by an error; correct that one first.',
    messageZh: '所引用的另一行有错误，请先改正',
    value: null,
  };
  for (let stopped = 1; stopped > 0; ) {
    const rows = await run({
      text: `update "intake"."submission_row" s set status = 'faulty', problems = coalesce(s.problems, '[]') || jsonb_build_array($2::jsonb || jsonb_build_object('row', s."row"))
where s.submission = $1 and s.status = 'sound' and exists (select from unnest(s.depends_on) as d(record_id)
  where not exists (select from "open"."${dataset.tableName}" v where v.record_id = d.record_id and v.until_revision is null)
  and not exists (select from "intake"."submission_row" o where o.submission = $1 and o.record_id = d.record_id and o.status = 'sound')) returning s."row"`,
      values: [submission, JSON.stringify(finding)],
    });
    stopped = rows.length;
  }
}
