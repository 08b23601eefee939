import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import type { PoolClient, QueryConfig } from 'pg';
import { tracedStatement } from '../tracing.js';

/** A statement as PostgreSQL gets it: its text with `$1`, `$2` … and the values apart from it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export type RawRow = Readonly<Record<string, unknown>>;

/**
 * Whatever can run a statement: a pool, one connection inside a transaction, a test that counts. A pool stops a statement
 * when the signal says that nobody waits for it any more, and fails with the reason of the signal.
 */
export type RunStatement = (statement: Statement, signal?: AbortSignal) => Promise<readonly RawRow[]>;

// A statement keeps its plan on each connection under a name for as long as the connection lives, so names are few; and
// they go to texts that come again, lest questions that are asked once take them all.
const MAXIMUM_NAMES = 1_000;
const PATIENCE = 3;
const names = new Map<string, string>();
const seen = new LRUCache<string, number>({ max: 2_000 });

function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  const times = (seen.get(text) ?? 0) + 1;
  seen.set(text, times);
  if (times < PATIENCE || names.size >= MAXIMUM_NAMES) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  names.set(text, name);
  return name;
}

/** Stops what a backend of PostgreSQL is running. */
export type CancelBackend = (processId: number) => Promise<void>;

/** Runs statements on the pool of a MikroORM, those that come again prepared once for each connection. */
export function statementRunner(orm: MikroORM, cancel: CancelBackend = async () => undefined): RunStatement {
  const run = async ({ text, values }: Statement, signal: AbortSignal | undefined) => {
    signal?.throwIfAborted();
    const pool = await orm.em.getConnection().getNativeClient();
    const name = preparedName(text);
    const query = { text, values: [...values], ...(name === undefined ? {} : { name }) };
    if (signal === undefined) return (await pool.query(query)).rows;
    return runUntil(await pool.connect(), query, signal, cancel);
  };
  return (statement, signal) => tracedStatement(statement.text, () => run(statement, signal));
}

async function runUntil(
  client: PoolClient,
  query: QueryConfig,
  signal: AbortSignal,
  cancel: CancelBackend,
): Promise<readonly RawRow[]> {
  let cancelling: Promise<void> | undefined;
  const stop = () => {
    // The driver knows it and its types do not.
    if ('processID' in client && typeof client.processID === 'number') cancelling = cancel(client.processID);
  };
  let broken: Error | undefined;
  try {
    // Nobody may have waited already while a connection was found.
    signal.throwIfAborted();
    signal.addEventListener('abort', stop, { once: true });
    return (await client.query(query)).rows;
  } catch (error) {
    if (isTimeout(error)) broken = error;
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
    // Kept until then: the next who runs on this connection must not be stopped in its place.
    await cancelling?.catch(() => undefined);
    // A connection that did not answer in time may still be busy.
    client.release(broken);
  }
}

function isTimeout(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}
