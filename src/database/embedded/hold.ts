import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { errorCode } from './folder.js';

/**
 * Number of the advisory lock that says who uses the server; any number that no one else takes in database `postgres`.
 * Every process holds it shared; the one that gets it alone was the last and stops the server.
 */
const LOCK = 7_305_808_869;

/** Milliseconds between two tries to get the lock back. */
const RETRY = 500;

/** This process's hold on the server: while it lasts, no other process that leaves stops it. */
export class Hold {
  readonly #url: string;
  #client: Client;
  #released = false;

  private constructor(url: string, client: Client) {
    this.#url = url;
    this.#client = client;
    this.#watch();
  }

  /**
   * Take hold of the server; undefined while it starts or stops.
   * @param url of the owner on database `postgres`.
   */
  static async take(url: string): Promise<Hold | undefined> {
    const client = await lockedClient(url, 'pg_try_advisory_lock_shared');
    return client === undefined ? undefined : new Hold(url, client);
  }

  /** Let go. Afterwards the server may be stopped at any moment. */
  async release(): Promise<void> {
    this.#released = true;
    // An answer to this means that the lock is free, which the end of a connection does not.
    await this.#client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK]).catch(() => undefined);
    await this.#client.end().catch(() => undefined);
  }

  /** When one session is killed, e.g. for want of memory, PostgreSQL ends all: get the lock back once it has recovered. */
  #watch(): void {
    this.#client.once('end', () => void this.#retake());
  }

  async #retake(): Promise<void> {
    while (!this.#released) {
      await delay(RETRY, undefined, { ref: false });
      const client = await lockedClient(this.#url, 'pg_try_advisory_lock_shared').catch(() => undefined);
      if (client === undefined) continue;
      this.#client = client;
      return this.#released ? this.release() : this.#watch();
    }
  }
}

/** Run an action while no process holds the server; returns whether that was so. */
export async function whenUnheld(url: string, action: () => Promise<void>): Promise<boolean> {
  const client = await lockedClient(url, 'pg_try_advisory_lock');
  if (client === undefined) return false;
  await action();
  await client.end().catch(() => undefined);
  return true;
}

/** Create the database where it is missing. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = newClient(url);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK + 1]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

type LockFunction = 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared';

/** A connection that holds the lock; undefined where the lock is not to be had or the server is not (or no longer) up. */
async function lockedClient(url: string, lock: LockFunction): Promise<Client | undefined> {
  const client = newClient(url);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(`SELECT ${lock}($1) AS held`, [LOCK]);
    if (rows[0]?.held) return client;
    await client.end();
  } catch (error) {
    await client.end().catch(() => undefined);
    if (errorCode(error)?.startsWith('28')) throw error;
  }
  return undefined;
}

function newClient(url: string): Client {
  const client = new Client({ connectionString: url, ssl: false, application_name: 'longcheng', options: '' });
  // Without a listener the end of the server would end this process; the next query tells soon enough.
  client.on('error', () => undefined);
  return client;
}
