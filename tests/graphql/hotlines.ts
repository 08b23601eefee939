import assert from 'node:assert/strict';
import type { Database } from '../../src/database/open-database.js';
import type { Draft } from '../../src/publication/draft.js';
import { publish } from '../../src/publication/publish.js';
import { readDrafts } from '../../src/publication/read-drafts.js';

/** Publish hotlines, each by its number and name. */
export async function publishHotlines(
  database: Database,
  names: Readonly<Record<string, string>>,
  correctionReason = 'Corrected.',
): Promise<readonly Draft[]> {
  const dataset = database.registry.get('hotlines');
  const rows = Object.entries(names).map(([number, name]) => ({ number, name, mode: 'PLATFORM', sample: 'true' }));
  const { drafts, problems } = await readDrafts(database.registry, database.read, dataset, rows);
  assert.deepEqual(problems, []);
  await publish(database, { dataset, agency: null, drafts, correctionReason });
  return drafts;
}

/** Withdraw the hotline of a number and give its record id. */
export async function withdrawHotline(database: Database, number: string, reason: string): Promise<string> {
  const dataset = database.registry.get('hotlines');
  const rows = [{ number, name: number, mode: 'PLATFORM', sample: 'true' }];
  const { drafts } = await readDrafts(database.registry, database.read, dataset, rows);
  const { recordId } = drafts[0] ?? assert.fail(`There is no hotline ${number}.`);
  await publish(database, { dataset, agency: null, drafts: [], withdrawals: [{ recordId, reason }] });
  return recordId;
}
