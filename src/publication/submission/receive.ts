import { randomUUID } from 'node:crypto';
import type { Column, Dataset } from '../../catalog/registry.js';
import type { Database } from '../../database/open-database.js';
import type { RunStatement } from '../../database/statement.js';
import { type CopyRows, inWriterTransaction } from '../../database/writer-transaction.js';
import { LongchengError } from '../../errors.js';
import { shanghaiToday } from '../../rules/shanghai-day.js';
import { type Actor, demandRole } from '../actor.js';
import { writeAudit } from '../audit.js';
import { matchHeadings } from '../read-cells.js';
import type { SourceRow } from '../source-row.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { finishPending } from './finish-pending.js';
import { IntakeRows, SecretsFound } from './intake-rows.js';
import { KnownCells } from './known-cells.js';
import { readSubmission } from './read-submission.js';
import type { RowFinding } from './row-finding.js';
import { safeFinding } from './safe-value.js';
import { NO_ROWS, type Submission, type SubmissionCounts } from './submission.js';
import { summarise } from './summarise.js';

/** What a publisher hands in. */
export interface SubmissionRequest {
  readonly dataset: Dataset;
  readonly rows: AsyncIterable<readonly SourceRow[]>;
  /** SHA-256 of the file as it came, in hexadecimal. */
  readonly bodyDigest: string;
  /** The same key again is the same submission, however often the network makes it come. */
  readonly idempotencyKey?: string | undefined;
  /** Why records that are already public change. */
  readonly correctionReason?: string | undefined;
  /** Check everything, keep nothing. */
  readonly isDryRun?: boolean;
  readonly onProgress?: (rows: number) => void;
}

// Ends a transaction so that nothing of it is kept, and carries what was found out of it.
class DryRunEnd extends Error {
  constructor(readonly submission: Submission) {
    super('A dry run keeps nothing.');
  }
}

/**
 * Take in a submission: check every row, and store it for review. All of it is stored in one transaction, or nothing:
 * after a crash the same upload with the same idempotency key begins again, and a finished one is found again.
 * @throws LongchengError FORBIDDEN, IDEMPOTENCY_CONFLICT, or what the reader of the file throws.
 */
export async function receiveSubmission(
  database: Database,
  actor: Actor,
  request: SubmissionRequest,
): Promise<Submission> {
  demandRole(actor, ['publisher', 'administrator'], 'submit');
  try {
    return await inWriterTransaction(database.writer, (run, copy) => receive(database, run, copy, actor, request));
  } catch (error) {
    if (error instanceof DryRunEnd) return error.submission;
    if (error instanceof SecretsFound && request.isDryRun !== true)
      return inWriterTransaction(database.writer, (run) => quarantine(run, actor, request, error.marks));
    throw error instanceof SecretsFound ? secretsRefused(error.marks) : error;
  }
}

async function receive(
  database: Database,
  run: RunStatement,
  copy: CopyRows,
  actor: Actor,
  request: SubmissionRequest,
): Promise<Submission> {
  const earlier = await sameUpload(run, actor, request);
  if (earlier !== undefined) return earlier;
  const id = randomUUID();
  const { dataset } = request;
  const { registry, read } = database;
  const intake = new IntakeRows({ registry, read, copy, submission: id, dataset, actor });
  const headingFindings = await storeRows(intake, request);
  if (intake.refersToItself) await finishPending(registry, run, id, dataset);
  const summary = await summarise(run, id);
  await insertSubmission(run, id, actor, request, {
    ...summary,
    status: summary.counts.sound + summary.counts.counted > 0 ? 'checked' : 'faulty',
    problems: headingFindings,
    columns: intake.columns,
  });
  await writeAudit(run, {
    keyId: actor.keyId,
    act: 'submitted',
    subject: id,
    details: {
      dataset: dataset.name,
      body: request.bodyDigest,
      content: summary.contentDigest,
      rows: summary.counts.rows,
    },
  });
  const submission = await readSubmission(run, id);
  if (request.isDryRun === true) throw new DryRunEnd(submission);
  return submission;
}

/** Check and store all rows. */
async function storeRows(
  intake: IntakeRows,
  { dataset, rows, onProgress }: SubmissionRequest,
): Promise<readonly RowFinding[]> {
  const today = shanghaiToday();
  const headings = new HeadingRow(dataset);
  let done = 0;
  for await (const batch of rows) {
    await intake.store(batch.map((row) => headings.check(row, today)));
    done += batch.length;
    onProgress?.(done);
  }
  await intake.finish();
  return headings.findings;
}

/** The headings of a file; JSON Lines may bring new ones with any row. */
class HeadingRow {
  readonly findings: RowFinding[] = [];
  private readonly known = new Set<string>();
  private last: readonly string[] = [];
  private columns: ReadonlyMap<string, Column> = new Map();
  private readonly ignored = new Set<string>();
  private readonly unknown = new Set<string>();
  private readonly cells = new KnownCells();

  constructor(private readonly dataset: Dataset) {}

  check(row: SourceRow, today: string): CheckedRow {
    const headings = Object.keys(row.cells);
    // Of a table every row has the same.
    const isLikeLast = headings.length === this.last.length && headings.every((name, at) => name === this.last[at]);
    if (!isLikeLast) this.learn(headings);
    this.last = headings;
    const checked = checkRow(this.dataset, this.columns, row, today, this.cells);
    const isStopped = this.unknown.size > 0 && headings.some((heading) => this.unknown.has(heading));
    return isStopped ? { ...checked, isStopped } : checked;
  }

  private learn(headings: readonly string[]): void {
    const fresh = headings.filter((heading) => !this.known.has(heading));
    if (fresh.length === 0) return;
    for (const heading of fresh) this.known.add(heading);
    const { columns, problems, ignored } = matchHeadings(this.dataset, [...this.known]);
    this.columns = columns;
    for (const problem of problems) {
      const { column = '' } = problem;
      if (this.unknown.has(column)) continue;
      this.unknown.add(column);
      this.findings.push(safeFinding({ ...problem, severity: 'error', value: column }));
    }
    for (const heading of ignored)
      if (!this.ignored.has(heading)) {
        this.ignored.add(heading);
        this.findings.push(ignoredHeading(heading));
      }
  }
}

function ignoredHeading(heading: string): RowFinding {
  return {
    row: 1,
    column: heading,
    code: 'COLUMN_IGNORED',
    severity: 'information',
    message: `"${heading}" is filled by the catalogue itself; what the file says is ignored.`,
    messageZh: `"${heading}"由系统填写，文件中的内容不予采用`,
    value: null,
  };
}

async function sameUpload(
  run: RunStatement,
  actor: Actor,
  { idempotencyKey, bodyDigest, dataset }: SubmissionRequest,
): Promise<Submission | undefined> {
  // A large file may take longer than a lock is usually worth waiting for.
  await run({ text: "set local lock_timeout = '10min'", values: [] });
  if (idempotencyKey === undefined) return undefined;
  await run({
    text: 'select pg_advisory_xact_lock(hashtextextended($1, 211306))',
    values: [`${actor.keyId} ${idempotencyKey}`],
  });
  const [row] = await run({
    text: 'select id, dataset, body_digest from "intake"."submission" where submitted_by = $1 and idempotency_key = $2',
    values: [actor.keyId, idempotencyKey],
  });
  if (row === undefined) return undefined;
  if (row.body_digest !== bodyDigest || row.dataset !== dataset.name)
    throw new LongchengError(
      'IDEMPOTENCY_CONFLICT',
      'This Idempotency-Key was used for another file; take a new key for a new upload.',
      { submission: String(row.id) },
    );
  return readSubmission(run, String(row.id));
}

async function quarantine(
  run: RunStatement,
  actor: Actor,
  request: SubmissionRequest,
  marks: readonly RowFinding[],
): Promise<Submission> {
  const id = randomUUID();
  await insertSubmission(run, id, actor, request, {
    counts: { ...NO_ROWS, errors: marks.length },
    contentDigest: '',
    agency: null,
    status: 'quarantined',
    problems: marks,
    columns: null,
  });
  await writeAudit(run, {
    keyId: actor.keyId,
    act: 'quarantined',
    subject: id,
    details: { dataset: request.dataset.name, body: request.bodyDigest, marks: marks.length },
  });
  return readSubmission(run, id);
}

function secretsRefused(marks: readonly RowFinding[]): LongchengError {
  return new LongchengError(
    'BAD_RECORD',
    `The file holds markings of secrecy, the first in row ${marks[0]?.row}; submitted, it would be quarantined.`,
    { rows: marks.map(({ row }) => row) },
  );
}

async function insertSubmission(
  run: RunStatement,
  id: string,
  actor: Actor,
  { dataset, bodyDigest, idempotencyKey, correctionReason }: SubmissionRequest,
  found: {
    readonly counts: SubmissionCounts;
    readonly contentDigest: string;
    readonly agency: string | null;
    readonly status: 'checked' | 'faulty' | 'quarantined';
    readonly problems: readonly RowFinding[];
    /** What the cells of its rows are for; null where it has none. */
    readonly columns: readonly string[] | null;
  },
): Promise<void> {
  await run({
    text: `insert into "intake"."submission" (id, dataset, agency, submitted_by, idempotency_key, body_digest, correction_reason, status, received_at, counts, content_digest, problems, columns)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12::jsonb, $13::text[])`,
    values: [
      id,
      dataset.name,
      found.agency,
      actor.keyId,
      idempotencyKey ?? null,
      bodyDigest,
      correctionReason ?? null,
      found.status,
      new Date().toISOString(),
      JSON.stringify(found.counts),
      found.contentDigest,
      JSON.stringify(found.problems),
      found.columns,
    ],
  });
}
