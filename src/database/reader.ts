import type { MikroORM } from '@mikro-orm/postgresql';
import type { Registry } from '../catalog/registry.js';
import { createOrm } from './orm.js';
import { READER, roleUrl } from './roles.js';
import { type RunStatement, statementRunner } from './statement.js';

/** Milliseconds that one statement of the public may take. */
const STATEMENT_TIMEOUT = 5_000;
// Later than PostgreSQL's own, and only for when the link to it is dead.
const CLIENT_TIMEOUT = STATEMENT_TIMEOUT + 1_000;

/** A pool that reads as `longcheng_reader`, which has no right on anything that is not released. */
export function openReader(
  registry: Registry,
  ownerUrl: string,
): { readonly orm: MikroORM; readonly read: RunStatement } {
  const orm = createOrm(registry, {
    url: roleUrl(ownerUrl, READER),
    poolSize: 10,
    session: { default_transaction_read_only: 'on', statement_timeout: String(STATEMENT_TIMEOUT) },
    queryTimeout: CLIENT_TIMEOUT,
  });
  return { orm, read: statementRunner(orm) };
}
