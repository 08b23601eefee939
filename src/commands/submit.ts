import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { submissionJson } from '../intake/submission-json.js';
import { submitFile } from '../intake/submit-file.js';
import { Progress, sinkOf } from '../progress.js';
import type { Submission } from '../publication/submission/submission.js';
import { actorOfCommand } from './key.js';
import type { CommandOptions } from './options.js';

/** `longcheng submit <dataset> <file>`: hand a file in for review. Exit code 1 when no row is sound. */
export async function submit(
  database: Database,
  [name, path]: readonly string[],
  options: CommandOptions,
): Promise<void> {
  if (name === undefined || path === undefined)
    throw new LongchengError('BAD_ARGUMENT', 'Say what to submit: longcheng submit <dataset> <file>.');
  const dataset = database.registry.get(name);
  const actor = await actorOfCommand(database, options.key);
  const size = await sizeOf(path);
  const digest = await digestOf(path);
  const body = createReadStream(path);
  const progress = new Progress(sinkOf(process.stderr));
  const submission = await submitFile(database, actor, {
    dataset,
    body,
    digest,
    idempotencyKey: options['idempotency-key'],
    reason: options.reason,
    isDryRun: options['dry-run'] === true,
    onProgress: progress.follow(`Checking ${path}`, () => ({ share: size === 0 ? undefined : body.bytesRead / size })),
  }).finally(() => progress.end());
  if (options.json === true) console.log(JSON.stringify(submissionJson(submission)));
  else print(submission, options['dry-run'] === true);
  if (submission.status === 'faulty' || submission.status === 'quarantined') process.exitCode = 1;
}

function print({ id, status, counts, problems }: Submission, isDryRun: boolean): void {
  console.log(isDryRun ? 'Dry run: nothing was kept.' : `Submission ${id}: ${status}`);
  console.log(
    `${counts.rows} rows: ${counts.sound} sound (${counts.new} new, ${counts.corrected} corrected, ${counts.unchanged} unchanged), ${counts.faulty} with errors, ${counts.counted} counted only`,
  );
  for (const { row, column, severity, code, message } of problems)
    console.log(`  row ${row}${column === undefined ? '' : `, ${column}`}: ${severity} ${code}: ${message}`);
  const more = counts.errors + counts.warnings - problems.length;
  if (more > 0) console.log(`  … and more; see the list of problems with longcheng review ${id} --problems`);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new LongchengError('BAD_FILE', `${path} can not be read.`, { path }, error);
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
