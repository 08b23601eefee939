import { instantFromDatabase } from '../../catalog/columns/instant.js';
import { isValueObject } from '../../catalog/value.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import { LongchengError } from '../../errors.js';
import { type Actor, actsFor } from '../actor.js';
import type { RowFinding } from './row-finding.js';
import { NO_ROWS, type Submission, type SubmissionCounts, type SubmissionStatus } from './submission.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How many problems an answer shows; the list of problems has all. */
const PROBLEMS_SHOWN = 100;

const COLUMNS = `s.id, s.number, s.dataset, s.agency, s.submitted_by, s.status, s.received_at, s.correction_reason, s.counts, s.content_digest, s.problems,
(select count(*)::integer from "intake"."decision_row" d where d.submission = s.id) as decided,
exists (select from "intake"."decision" d where d.submission = s.id) as has_decision,
exists (select from "intake"."decision" d where d.submission = s.id and d.is_whole) as is_decided_whole`;

/** @throws LongchengError NOT_FOUND */
export async function readSubmission(run: RunStatement, id: string): Promise<Submission> {
  if (!UUID.test(id)) throw unknownSubmission(id);
  const [row] = await run({
    text: `select ${COLUMNS} from "intake"."submission" s where s.id = $1`,
    values: [id],
  });
  if (row === undefined) throw unknownSubmission(id);
  const problems: RowFinding[] = [];
  for await (const batch of problemsOf(run, id)) {
    problems.push(...batch);
    if (problems.length >= PROBLEMS_SHOWN) break;
  }
  return asSubmission(row, problems.slice(0, PROBLEMS_SHOWN));
}

/**
 * Keep a submission from being decided on by anybody else until the transaction ends.
 * @throws LongchengError NOT_FOUND
 */
export async function lockSubmission(run: RunStatement, id: string): Promise<void> {
  if (!UUID.test(id)) throw unknownSubmission(id);
  const found = await run({ text: 'select 1 from "intake"."submission" where id = $1 for update', values: [id] });
  if (found.length === 0) throw unknownSubmission(id);
}

export function unknownSubmission(id: string): LongchengError {
  return new LongchengError('NOT_FOUND', `There is no submission "${id}" that this key may see.`, { id });
}

/** The submissions that wait for a decision and that this actor may look into, oldest first. */
export async function submissionsInReview(run: RunStatement, actor: Actor): Promise<readonly Submission[]> {
  const rows = await run({
    text: `select ${COLUMNS} from "intake"."submission" s where s.status = 'checked' order by s.number limit 1000`,
    values: [],
  });
  return rows
    .map((row) => asSubmission(row, []))
    .filter((submission) => submission.status === 'in-review' && maySee(actor, submission));
}

/** Whether an actor may look into a submission: its own, or one of an agency that it reviews for. */
export function maySee(actor: Actor, submission: Submission): boolean {
  if (submission.submittedBy === actor.keyId) return true;
  return actor.role !== 'publisher' && actsFor(actor, submission.agency);
}

const ROWS_AT_ONCE = 2_000;

/** Every problem of a submission: of its headings, then of its rows in their order. */
export async function* problemsOf(run: RunStatement, id: string): AsyncGenerator<readonly RowFinding[]> {
  const [submission] = await run({
    text: 'select problems from "intake"."submission" where id = $1',
    values: [id],
  });
  yield findingsIn(submission?.problems);
  for (let after = 0; ; ) {
    const rows = await run({
      text: `select "row", problems from "intake"."submission_row" where submission = $1 and problems is not null and "row" > $2 order by "row" limit ${ROWS_AT_ONCE}`,
      values: [id, after],
    });
    if (rows.length === 0) return;
    yield rows.flatMap(({ problems }) => findingsIn(problems));
    after = Number(rows.at(-1)?.row);
  }
}

function asSubmission(row: RawRow, problems: readonly RowFinding[]): Submission {
  const counts = readCounts(row.counts);
  const undecided = row.status === 'checked' && row.is_decided_whole !== true ? counts.sound - Number(row.decided) : 0;
  return {
    id: String(row.id),
    number: Number(row.number),
    dataset: String(row.dataset),
    agency: textOrNull(row.agency),
    submittedBy: String(row.submitted_by),
    status: statusOf(row, undecided),
    receivedAt: instantFromDatabase(row.received_at),
    correctionReason: textOrNull(row.correction_reason),
    counts,
    undecided,
    contentDigest: String(row.content_digest),
    problems,
  };
}

function statusOf({ status, has_decision: hasDecision }: RawRow, undecided: number): SubmissionStatus {
  if (status === 'faulty' || status === 'quarantined') return status;
  return undecided === 0 && hasDecision === true ? 'decided' : 'in-review';
}

function readCounts(raw: unknown): SubmissionCounts {
  const counts = isValueObject(raw) ? raw : {};
  const count = (name: keyof SubmissionCounts) => Number(counts[name] ?? NO_ROWS[name]);
  return {
    rows: count('rows'),
    sound: count('sound'),
    faulty: count('faulty'),
    counted: count('counted'),
    new: count('new'),
    corrected: count('corrected'),
    unchanged: count('unchanged'),
    errors: count('errors'),
    warnings: count('warnings'),
  };
}

function findingsIn(raw: unknown): readonly RowFinding[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter(isValueObject).map((finding) => ({
    row: Number(finding.row),
    column: textOrNull(finding.column) ?? undefined,
    code: String(finding.code),
    severity: finding.severity === 'error' || finding.severity === 'warning' ? finding.severity : 'information',
    message: String(finding.message),
    messageZh: String(finding.messageZh),
    value: textOrNull(finding.value),
  }));
}

export function textOrNull(raw: unknown): string | null {
  return raw === null || raw === undefined ? null : String(raw);
}
