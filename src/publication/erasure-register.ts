import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecordId } from '../catalog/identity.js';
import { isValueObject } from '../catalog/value.js';
import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { eraseWithin, erasureGrounds } from './erase.js';

/**
 * What was erased is remembered outside the database too, one line of JSON each: a backup from before the erasure still
 * has the content, and whoever restores it must not publish it again.
 */
function registerIn(dataDirectory: string): string {
  return join(dataDirectory, 'erasures.jsonl');
}

/** Remember an erasure. It holds ids and the ground, never content. */
export async function rememberErasure(
  dataDirectory: string,
  dataset: string,
  recordIds: readonly string[],
  ground: string,
): Promise<void> {
  if (recordIds.length === 0) return;
  await mkdir(dataDirectory, { recursive: true });
  const at = new Date().toISOString();
  const lines = recordIds.map((recordId) => JSON.stringify({ dataset, recordId, ground, at }));
  // Begins with an end: a full disk or a crash may have left half a line, which must not take the next with it.
  await appendFile(registerIn(dataDirectory), `\n${lines.join('\n')}\n`, { mode: 0o600, flush: true });
}

/** Erase again whatever the register has and the database, perhaps restored, does not know as erased. */
export async function reapplyErasures(database: Database, dataDirectory: string): Promise<number> {
  const byDataset = Map.groupBy(await readRegister(dataDirectory), ({ dataset, ground }) => `${dataset} ${ground}`);
  let count = 0;
  for (const erasures of byDataset.values()) {
    const [first] = erasures;
    const dataset = first === undefined ? undefined : database.registry.find(first.dataset);
    if (first === undefined || dataset === undefined) continue;
    const { erased } = await inWriterTransaction(database.writer, (run) =>
      eraseWithin(run, {
        dataset,
        recordIds: erasures.map(({ recordId }) => recordId),
        ground: first.ground,
        releasedBy: 'ADMINISTRATOR',
      }),
    );
    count += erased.length;
  }
  return count;
}

interface RegisteredErasure {
  readonly dataset: string;
  readonly recordId: string;
  readonly ground: string;
}

async function readRegister(dataDirectory: string): Promise<readonly RegisteredErasure[]> {
  const text = await readFile(registerIn(dataDirectory), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const entry = readLine(line);
      if (!isValueObject(entry)) return [];
      const erasure = {
        dataset: String(entry.dataset),
        recordId: String(entry.recordId),
        ground: String(entry.ground),
      };
      return isRecordId(erasure.recordId) && erasureGrounds.find(erasure.ground) !== undefined ? [erasure] : [];
    });
}

// Half a line is of an erasure that failed with it and was never said to be done.
function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
