import type { Database } from '../../src/database/open-database.js';
import type { RunStatement } from '../../src/database/statement.js';
import type { Draft } from '../../src/publication/draft.js';
import { type PublicationOutcome, publish } from '../../src/publication/publish.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import { maker, makers, toys } from './toys.js';

/** Publish toys and give the revision that they became. */
export async function publishToys(database: Database, drafts: readonly Draft[], reason?: string): Promise<number> {
  const correction = reason === undefined ? {} : { correctionReason: reason };
  return revisionOf(await publish(database, { dataset: toys, agency: null, drafts, ...correction }));
}

export async function publishMakers(database: Database, names: readonly string[]): Promise<number> {
  return revisionOf(await publish(database, { dataset: makers, agency: null, drafts: names.map(maker) }));
}

export async function withdrawToy(database: Database, { recordId }: Draft, reason: string): Promise<number> {
  const withdrawals = [{ recordId, reason }];
  return revisionOf(await publish(database, { dataset: toys, agency: null, drafts: [], withdrawals }));
}

function revisionOf({ revision }: PublicationOutcome): number {
  if (revision === undefined) throw new Error('The publication changed nothing, so it became no revision.');
  return revision;
}

/** A reader for one request that begins now; `read` may count or disturb the statements. */
export async function openReader(database: Database, read: RunStatement = database.read): Promise<RequestReader> {
  return new RequestReader(database.registry, read, await presentMoment(database.read));
}
