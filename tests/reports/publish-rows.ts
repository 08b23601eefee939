import assert from 'node:assert/strict';
import type { Database } from '../../src/database/open-database.js';
import { publish } from '../../src/publication/publish.js';
import type { Cells } from '../../src/publication/read-cells.js';
import { readDrafts } from '../../src/publication/read-drafts.js';

/** Publish rows of cells, as a file would bring them. */
export async function publishRows(database: Database, datasetName: string, rows: readonly Cells[]): Promise<void> {
  const dataset = database.registry.get(datasetName);
  const sample = rows.map((row) => ({ sample: 'true', ...row }));
  const { drafts, problems } = await readDrafts(database.registry, database.read, dataset, sample);
  assert.deepEqual(problems, []);
  await publish(database, { dataset, agency: null, drafts, correctionReason: 'Another case of the test.' });
}

/** An agency that needs no more than a name. */
export function agency(name: string, cells: Cells = {}): Cells {
  return { name, kind: 'GOVERNMENT_DEPARTMENT', division: '211303', status: 'ACTIVE', ...cells };
}
