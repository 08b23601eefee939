import type { Dataset } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import type { Draft } from '../draft.js';
import type { RowFinding } from './row-finding.js';

/** A row as intake stores it. */
export interface StoredRow {
  readonly row: number;
  /** `pending`: sound but for references to rows of the same submission. */
  readonly status: 'pending' | 'sound' | 'faulty' | 'counted';
  readonly findings: readonly RowFinding[];
  readonly effect?: 'new' | 'corrected' | 'unchanged';
  readonly draft?: Draft;
  readonly agency?: string | null;
  readonly digest?: string;
  /** The columns of the dataset's table; of a pending row its draft. */
  readonly version?: Readonly<Record<string, unknown>>;
}

/** Store rows; one whose record stands in the submission already becomes faulty. Gives them as they were stored. */
export async function insertRows(
  run: RunStatement,
  submission: string,
  dataset: Dataset,
  rows: readonly StoredRow[],
): Promise<readonly StoredRow[]> {
  const inserted = await insert(run, submission, dataset, rows);
  const isThere = new Set(inserted.map((row) => Number(row.row)));
  const repeated = rows.filter(({ row }) => !isThere.has(row)).map(asRepeated);
  if (repeated.length > 0) await insert(run, submission, dataset, repeated);
  return repeated.length === 0 ? rows : [...rows.filter(({ row }) => isThere.has(row)), ...repeated];
}

function asRepeated({ row, findings }: StoredRow): StoredRow {
  const finding: RowFinding = {
    row,
    column: undefined,
    code: 'REPEATED_RECORD',
    severity: 'error',
    message: 'An earlier row of the file is the same record; leave one of them out.',
    messageZh: '与文件中前面某一行为同一记录，请删除其一',
    value: null,
  };
  return { row, status: 'faulty', findings: [...findings, finding] };
}

function insert(
  run: RunStatement,
  submission: string,
  dataset: Dataset,
  rows: readonly StoredRow[],
): Promise<readonly RawRow[]> {
  const payload = rows.map(({ row, status, findings, effect, draft, agency, digest, version }) => ({
    row,
    status,
    effect,
    record_id: draft?.recordId,
    agency,
    natural_key: draft?.naturalKey,
    is_redacted: draft !== undefined && draft.redactions.length > 0 ? true : undefined,
    ...(status === 'pending' ? { label: labelOf(dataset, draft?.values), depends_on: [] } : {}),
    digest,
    version,
    problems: findings.length === 0 ? undefined : findings,
  }));
  return run({
    text: `insert into "intake"."submission_row" (submission, "row", status, effect, record_id, agency, natural_key, label, depends_on, digest, version, is_redacted, problems)
select $1::uuid, "row", status, effect, record_id, agency, natural_key, label, depends_on, digest, version, is_redacted, problems
from json_to_recordset($2::json) as r("row" integer, status text, effect text, record_id uuid, agency uuid, natural_key text, label text, depends_on uuid[], digest text, version json, is_redacted boolean, problems jsonb)
on conflict (submission, record_id) where status in ('pending', 'sound') do nothing returning "row"`,
    values: [submission, JSON.stringify(payload)],
  });
}

function labelOf(dataset: Dataset, values: Readonly<Record<string, Value>> | undefined): string {
  return String(values?.[dataset.label.name] ?? '');
}
