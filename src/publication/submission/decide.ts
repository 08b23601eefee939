import type { Dataset, Registry } from '../../catalog/registry.js';
import type { Database } from '../../database/open-database.js';
import type { RunStatement } from '../../database/statement.js';
import { inWriterTransaction } from '../../database/writer-transaction.js';
import { LongchengError } from '../../errors.js';
import { type Actor, demandAgencies, demandRole } from '../actor.js';
import { writeAudit } from '../audit.js';
import { type PublicationOutcome, publishWithin } from '../publish.js';
import { referenceColumns } from '../resolve-rows.js';
import { decidedSources } from './decided-sources.js';
import type { DecisionOutcome, DecisionRequest } from './decision.js';
import { lockSubmission, readSubmission } from './read-submission.js';
import { publishReleaseReviews } from './release-reviews.js';
import type { Submission } from './submission.js';
import { knownGround } from './withhold-grounds.js';

/**
 * Decide on a submission, and release what is approved: the decision, the release, its public review and its audit entry
 * happen together or not at all. Of two reviewers at once one wins and the other is told.
 * @throws LongchengError NOT_FOUND, FORBIDDEN, ALREADY_DECIDED, BAD_ARGUMENT
 */
export async function decide(
  database: Database,
  actor: Actor,
  submissionId: string,
  request: DecisionRequest,
  onProgress: (done: number) => void = () => undefined,
): Promise<DecisionOutcome> {
  demandRole(actor, ['reviewer', 'administrator'], 'decide on a submission');
  checkRequest(database.registry, request);
  return inWriterTransaction(database.writer, async (run) => {
    await lockSubmission(run, submissionId);
    const submission = await readSubmission(run, submissionId);
    await demandReviewer(run, actor, submission);
    const isWhole = request.rows === undefined && submission.undecided === submission.counts.sound;
    const decisionId = await noteDecision(run, actor, submission, request, isWhole);
    const rows = isWhole ? submission.undecided : await noteRows(run, submission, decisionId, request.rows);
    if (rows === 0 && submission.counts.counted === 0) throw aboutNoRow();
    const dataset = database.registry.get(submission.dataset);
    const released =
      request.decision === 'approve'
        ? await release(run, dataset, submission, decisionId, actor, request, onProgress)
        : undefined;
    const reviewed = await publishReleaseReviews(database.registry, run, submission, decisionId, request, actor);
    const revision = reviewed ?? released?.revision;
    await writeAudit(run, {
      keyId: actor.keyId,
      act: request.decision,
      subject: submissionId,
      details: { decision: decisionId, rows, content: submission.contentDigest, revision: revision ?? null },
    });
    return {
      submission: submissionId,
      decision: request.decision,
      rows,
      revision,
      published: released?.published ?? 0,
      corrected: released?.corrected ?? 0,
      unchanged: released?.unchanged ?? 0,
      undecided: submission.undecided - rows,
    };
  });
}

function checkRequest(registry: Registry, { decision, reason, ground }: DecisionRequest): void {
  if (decision === 'reject' && !reason?.trim())
    throw new LongchengError('BAD_ARGUMENT', 'A rejection needs a reason that the publisher can act on.', {
      argument: 'reason',
    });
  if (decision === 'withhold') knownGround(registry, ground);
  else if (ground !== undefined)
    throw new LongchengError('BAD_ARGUMENT', 'Only withholding takes a ground.', { argument: 'ground' });
}

async function demandReviewer(run: RunStatement, actor: Actor, submission: Submission): Promise<void> {
  demandAgencies(actor, await agenciesOf(run, submission), 'decide on a submission');
  if (submission.submittedBy === actor.keyId)
    throw new LongchengError(
      'FORBIDDEN',
      'Nobody reviews what the same key submitted; another reviewer must decide (先审查、后公开).',
      { submission: submission.id },
    );
  if (submission.status === 'decided')
    throw new LongchengError('ALREADY_DECIDED', 'Everything in this submission is decided; submit anew to change it.', {
      submission: submission.id,
    });
  if (submission.status !== 'in-review')
    throw new LongchengError('BAD_ARGUMENT', `The submission is ${submission.status}: it has no row to decide on.`, {
      submission: submission.id,
    });
}

async function agenciesOf(run: RunStatement, { id, agency: only }: Submission): Promise<readonly (string | null)[]> {
  if (only !== null) return [only];
  const agencies = await run({
    text: `select distinct agency from "intake"."submission_row" where submission = $1 and status = 'sound'`,
    values: [id],
  });
  return agencies.map(({ agency }) => (agency === null ? null : String(agency)));
}

async function noteDecision(
  run: RunStatement,
  actor: Actor,
  { id }: Submission,
  { decision, reason, ground }: DecisionRequest,
  isWhole: boolean,
): Promise<number> {
  const stated = decision === 'withhold' ? (ground ?? null) : null;
  const [row] = await run({
    text: 'insert into "intake"."decision" (submission, decision, decided_by, reason, ground, is_whole) values ($1, $2, $3, $4, $5, $6) returning id',
    values: [id, decision, actor.keyId, reason ?? null, stated, isWhole],
  });
  return Number(row?.id);
}

/** Note which rows a decision is about, where not about all; a row is decided once. */
async function noteRows(
  run: RunStatement,
  { id }: Submission,
  decision: number,
  rows: readonly number[] | undefined,
): Promise<number> {
  if (rows !== undefined) await demandUndecided(run, id, rows);
  const [noted] = await run({
    text: `with noted as (insert into "intake"."decision_row" (submission, "row", decision)
select r.submission, r."row", $2::bigint from "intake"."submission_row" r where r.submission = $1 and r.status = 'sound' and ($3::integer[] is null or r."row" = any($3))
and not exists (select from "intake"."decision_row" d where d.submission = r.submission and d."row" = r."row") returning 1) select count(*)::integer as count from noted`,
    values: [id, decision, rows ?? null],
  });
  return Number(noted?.count);
}

function aboutNoRow(): LongchengError {
  return new LongchengError('BAD_ARGUMENT', 'The decision is about no row; name rows that wait for one.', {
    argument: 'rows',
  });
}

async function demandUndecided(run: RunStatement, id: string, rows: readonly number[]): Promise<void> {
  const known = await run({
    text: `select r."row", r.status, exists (select from "intake"."decided_row" d where d.submission = r.submission and d."row" = r."row") as is_decided from "intake"."submission_row" r
where r.submission = $1 and r."row" = any($2::integer[])`,
    values: [id, [...rows]],
  });
  const sound = new Set(known.filter(({ status }) => status === 'sound').map(({ row }) => Number(row)));
  const unfit = rows.find((row) => !sound.has(row));
  if (unfit !== undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      `Row ${unfit} is not a row that can be decided on: it has errors, or is not there.`,
      {
        argument: 'rows',
        row: unfit,
      },
    );
  const decided = known.find((row) => row.is_decided === true);
  if (decided !== undefined)
    throw new LongchengError(
      'ALREADY_DECIDED',
      `Row ${Number(decided.row)} is decided already; submit it anew to change that.`,
      {
        row: Number(decided.row),
      },
    );
}

async function release(
  run: RunStatement,
  dataset: Dataset,
  submission: Submission,
  decision: number,
  actor: Actor,
  { reason }: DecisionRequest,
  onProgress: (done: number) => void,
): Promise<PublicationOutcome> {
  if (referenceColumns(dataset).own.length > 0) await demandWhatTheyRestOn(run, dataset, submission, decision);
  const correctionReason = submission.correctionReason ?? reason;
  const outcome = await publishWithin(
    run,
    {
      dataset,
      agency: submission.agency,
      sources: await decidedSources(run, dataset, submission.id, decision),
      correctionReason,
      releasedBy: actor.role === 'administrator' ? 'ADMINISTRATOR' : 'REVIEWER',
    },
    onProgress,
  );
  if (outcome.corrected > 0 && !correctionReason?.trim())
    throw new LongchengError(
      'BAD_ARGUMENT',
      `${outcome.corrected} records that are public would change, and a correction needs a reason; give one with the decision or the submission.`,
      { argument: 'reason', corrected: outcome.corrected },
    );
  return outcome;
}

// Approved alone, a row that refers to another row of its file would lead nowhere.
async function demandWhatTheyRestOn(
  run: RunStatement,
  dataset: Dataset,
  { id }: Submission,
  decision: number,
): Promise<void> {
  const [lost] = await run({
    text: `select r."row" from "intake"."decided_row" r cross join lateral unnest(r.depends_on) as d(record_id)
where r.submission = $1 and r.decision = $2 and r.depends_on is not null and not exists (select from "open"."${dataset.tableName}" v where v.record_id = d.record_id and v.until_revision is null)
and not exists (select from "intake"."decided_row" o where o.submission = $1 and o.decision = $2 and o.record_id = d.record_id)
order by r."row" limit 1`,
    values: [id, decision],
  });
  if (lost === undefined) return;
  throw new LongchengError(
    'BAD_ARGUMENT',
    `Row ${Number(lost.row)} refers to another row of the submission that is not public; approve both together.`,
    { argument: 'rows', row: Number(lost.row) },
  );
}
