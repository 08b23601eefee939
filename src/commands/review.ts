import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import { readDecision } from '../intake/bodies.js';
import { problemsCsv } from '../intake/problems-csv.js';
import { submissionJson } from '../intake/submission-json.js';
import { Progress, sinkOf } from '../progress.js';
import type { Actor } from '../publication/actor.js';
import { decide } from '../publication/submission/decide.js';
import {
  maySee,
  problemsOf,
  readSubmission,
  submissionsInReview,
  unknownSubmission,
} from '../publication/submission/read-submission.js';
import { actorOfCommand } from './key.js';
import type { CommandOptions } from './options.js';

/**
 * `longcheng review`: what waits; `longcheng review <submission>`: one of them (`--problems`: all its problems as CSV);
 * `longcheng review <submission> approve|reject|withhold`: decide.
 */
export async function review(
  database: Database,
  [id, decision]: readonly string[],
  options: CommandOptions,
): Promise<void> {
  const actor = await actorOfCommand(database, options.key);
  if (id === undefined) return listWaiting(database, actor, options);
  if (decision === undefined) return show(database, actor, id, options);
  const progress = new Progress(sinkOf(process.stderr));
  const outcome = await decide(
    database,
    actor,
    id,
    readDecision({
      decision,
      reason: options.reason,
      ground: options.ground,
      ...(options.rows === undefined ? {} : { rows: rowNumbers(options.rows) }),
    }),
    progress.follow('Publishing'),
  ).finally(() => progress.end());
  if (options.json === true) console.log(JSON.stringify({ ...outcome, revision: outcome.revision ?? null }));
  else
    console.log(
      `${outcome.rows} rows: ${decision}. ${outcome.published} published, ${outcome.corrected} corrected, ${outcome.unchanged} unchanged; ${outcome.undecided} still wait.${outcome.revision === undefined ? '' : ` Revision ${outcome.revision}.`}`,
    );
}

async function listWaiting(database: Database, actor: Actor, { json }: CommandOptions): Promise<void> {
  const waiting = await inWriterTransaction(database.writer, (run) => submissionsInReview(run, actor));
  if (json === true) console.log(JSON.stringify(waiting.map(submissionJson)));
  else if (waiting.length === 0) console.log('Nothing waits for review.');
  else
    for (const { id, number, dataset, undecided, receivedAt } of waiting)
      console.log(`${id}  No. ${number}  ${dataset}  ${undecided} rows  ${receivedAt}`);
}

async function show(database: Database, actor: Actor, id: string, { json, problems }: CommandOptions): Promise<void> {
  const submission = await inWriterTransaction(database.writer, (run) => readSubmission(run, id));
  if (!maySee(actor, submission)) throw unknownSubmission(id);
  if (problems === true)
    await inWriterTransaction(database.writer, async (run) => {
      for await (const part of problemsCsv(problemsOf(run, id))) process.stdout.write(part);
    });
  else console.log(JSON.stringify(submissionJson(submission), undefined, json === true ? undefined : 2));
}

/** `3,7-9` → 3, 7, 8, 9. */
export function rowNumbers(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || last < first || last - first > 100_000)
      throw new LongchengError('BAD_ARGUMENT', `"${part}" is no row number or range; write --rows 3,7-9.`, {
        argument: 'rows',
      });
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
