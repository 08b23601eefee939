/**
 * The thread in which large files are read and checked, with connections of its own: reading 100,000 rows takes seconds
 * of a processor, in which the server goes on answering.
 */
import { createReadStream } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { connectDatabase } from '../database/open-database.js';
import { registry } from '../datasets/index.js';
import { LongchengError } from '../errors.js';
import { translateFault } from '../graphql/errors.js';
import type { SubmissionJob, SubmissionReply } from './submission-job.js';
import { submitFile } from './submit-file.js';

/** How far the thread stands back behind the one that answers the public, on a scale that ends at 19. */
const NICENESS = 10;

// Linux, and no other system, has a priority for each thread; there the number 0 means the thread that asks.
if (process.platform === 'linux') setPriority(0, NICENESS);

const database = connectDatabase(registry, String(workerData));

async function take({ number, actor, dataset, path, ...file }: SubmissionJob): Promise<SubmissionReply> {
  try {
    const submission = await submitFile(database, actor, {
      ...file,
      dataset: registry.get(dataset),
      body: createReadStream(path),
    });
    return { number, submission };
  } catch (error) {
    const cause = translateFault(error);
    if (cause instanceof LongchengError)
      return { number, code: cause.code, message: cause.message, details: cause.details };
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (job: SubmissionJob) => {
  take(job).then((reply) => parentPort?.postMessage(reply));
});
