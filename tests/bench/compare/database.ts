import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openEmbeddedDatabase } from '../../../src/database/embedded/embedded-database.js';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';

/** A database of tier T1: that of DATABASE_URL as it is, or an embedded one that is filled first, which takes two minutes. */
export async function prepareDatabase(
  scratch: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, close: async () => undefined };
  // The user as whom PostgreSQL runs for root must be able to pass.
  await chmod(scratch, 0o755);
  const { url, stop } = await openEmbeddedDatabase({ directory: join(scratch, 'server'), onProgress: console.log });
  const cli = join(PROJECT_FOLDER, 'dist', 'src', 'cli.js');
  await promisify(execFile)(process.execPath, [cli, 'seed', '--tier', 'T1'], {
    env: { ...process.env, DATABASE_URL: url },
  });
  return { url, close: stop };
}
