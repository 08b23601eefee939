import pg from 'pg';
import type { CancelBackend } from './statement.js';

/** A connection of its own to stop statements by, which must work just when all others are busy. */
export function openCanceller(readerUrl: string): {
  readonly cancel: CancelBackend;
  readonly close: () => Promise<void>;
} {
  const pool = new pg.Pool({
    connectionString: readerUrl,
    max: 1,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  // Idle connections break when the server restarts; the next use makes a new one.
  pool.on('error', () => undefined);
  return {
    // Whoever is the reader may stop what the reader runs.
    cancel: async (processId) => {
      await pool.query('select pg_cancel_backend($1)', [processId]);
    },
    close: () => pool.end(),
  };
}
