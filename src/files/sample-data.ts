import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicationOrder } from '../catalog/publication-order.js';
import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import type { Draft } from '../publication/draft.js';
import { type PublicationOutcome, publish } from '../publication/publish.js';
import { readDrafts } from '../publication/read-drafts.js';
import { refreshIndex } from '../publication/search-index/reindex.js';
import { readCsv } from './csv-reader.js';

/**
 * Publish the sample data: each `<folder>/<dataset>.csv`, those first that others refer to, through the same code that
 * publishes everything else. Running it again changes nothing. `releasedAt` (ISO 8601) stands in place of the clock.
 * @throws LongchengError BAD_RECORD with the first rows that can not be read.
 */
export async function publishSampleData(
  database: Database,
  folder: string,
  onProgress: (line: string) => void,
  releasedAt?: string,
): Promise<void> {
  for (const dataset of publicationOrder(database.registry)) {
    const { published, corrected, unchanged } = await publishSample(database, dataset, folder, releasedAt);
    onProgress(
      `${dataset.title} ${dataset.name}: ${published} published, ${corrected} corrected, ${unchanged} unchanged`,
    );
  }
  // The agencies that came with it are words of ours from now on.
  await refreshIndex(database);
}

async function publishSample(
  database: Database,
  dataset: Dataset,
  folder: string,
  releasedAt: string | undefined,
): Promise<PublicationOutcome> {
  const drafts = await readSample(database, dataset, folder);
  return publish(database, {
    dataset,
    agency: null,
    drafts,
    correctionReason: 'The sample data was changed.',
    ...(releasedAt === undefined ? {} : { releasedAt }),
  });
}

/**
 * The sample records of a dataset as drafts; what they refer to must be released.
 * @throws LongchengError BAD_RECORD with the first rows that can not be read.
 */
export async function readSample(database: Database, dataset: Dataset, folder: string): Promise<readonly Draft[]> {
  const path = join(folder, `${dataset.name}.csv`);
  const rows = readCsv(await readText(path));
  const { drafts, problems } = await readDrafts(database.registry, database.read, dataset, rows);
  if (problems.length === 0) return drafts;
  const first = problems
    .slice(0, 5)
    .map(({ row, column, message }) => `row ${row}${column === undefined ? '' : `, ${column}`}: ${message}`);
  throw new LongchengError('BAD_RECORD', `${path} has ${problems.length} problems: ${first.join(' ')}`, {
    problems: problems.length,
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new LongchengError('BAD_RECORD', `The sample data ${path} can not be read.`, { path }, error);
  }
}
