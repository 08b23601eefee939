import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openEmbeddedDatabase } from '../../../src/database/embedded/embedded-database.js';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';
import { STATEMENT_SETTINGS } from './statement-times.js';

/**
 * A database of a tier: the one at an address as it is, or an embedded one that is filled first. That takes three minutes for
 * T1, and half an hour for T2.
 */
export async function prepareDatabase(
  scratch: string,
  tier: 'T1' | 'T2' = 'T1',
  given = process.env.DATABASE_URL,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  if (given) return { url: given, close: async () => undefined };
  // The user as whom PostgreSQL runs for root must be able to pass.
  await chmod(scratch, 0o755);
  const { url, stop } = await openEmbeddedDatabase({
    directory: join(scratch, `server-${tier}`),
    settings: STATEMENT_SETTINGS,
    onProgress: console.log,
  });
  const cli = join(PROJECT_FOLDER, 'dist', 'src', 'cli.js');
  await promisify(execFile)(process.execPath, [cli, 'seed', '--tier', tier], {
    env: { ...process.env, DATABASE_URL: url },
  });
  return { url, close: stop };
}
