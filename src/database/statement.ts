import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';

/** A statement as PostgreSQL gets it: its text with `$1`, `$2` … and the values apart from it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export type RawRow = Readonly<Record<string, unknown>>;

/** Whatever can run a statement: a pool, one connection inside a transaction, a test that counts. */
export type RunStatement = (statement: Statement) => Promise<readonly RawRow[]>;

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

/** Runs statements on the pool of a MikroORM, those that come again prepared once for each connection. */
export function statementRunner(orm: MikroORM): RunStatement {
  return async ({ text, values }) => {
    const pool = await orm.em.getConnection().getNativeClient();
    const name = preparedName(text);
    const result = await pool.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return result.rows;
  };
}
