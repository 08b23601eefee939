import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { Database } from '../database/open-database.js';
import { createOrm } from '../database/orm.js';
import { finishTierLoad, noteTierLoad, readTierLoad, type TierLoad } from '../database/tier-load.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import { publishSampleData } from '../files/sample-data.js';
import type { Progress } from '../progress.js';
import { PUBLICATION_LOCK } from '../publication/revision.js';
import { rebuildIndex } from '../publication/search-index/reindex.js';
import { buildIndexes, dropIndexes, secondaryIndexes } from './bulk-indexes.js';
import { chainEnd } from './chain-end.js';
import { DISTRIBUTION } from './distribution.js';
import { loadTier } from './load-tier.js';
import { SAMPLE_RELEASED_AT } from './months.js';
import type { TierOutcome } from './outcome.js';
import { refuseForeignRecords } from './refusal.js';
import { readSamples } from './samples.js';
import type { Tier } from './tier.js';
import { World } from './world.js';

/**
 * Fill a database with a load tier: the sample data first, published as always, then the tier's records straight into
 * the tables, one transaction for each publication, while the indexes of those tables are away. A load that was broken
 * off goes on where it stopped; one that is finished is left alone (undefined).
 * @param folder with the sample data.
 * @throws LongchengError LOAD_REFUSED when the database holds anything but the sample data.
 */
export async function seedTier(
  database: Database,
  tier: Tier,
  folder: string,
  progress: Progress,
): Promise<TierOutcome | undefined> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    // Nobody waits for the disk after each of some thousand commits: a load that a crash cut short goes on anyway.
    await owner.query("set synchronous_commit = off; set timezone = 'UTC'; set datestyle = 'ISO'");
    const load = await readTierLoad(owner);
    if (load?.isFinished === true && isSame(load, tier)) {
      progress.line(`Tier ${tier.name} is loaded already; nothing changes.`);
      return undefined;
    }
    if (load !== undefined && !isSame(load, tier)) throw otherTier(load);
    return await fill(database, owner, tier, folder, progress, load);
  } finally {
    await owner.end();
  }
}

function isSame(load: TierLoad, tier: Tier): boolean {
  return load.tier === tier.name && load.scale === tier.scale;
}

function otherTier({ tier, isFinished }: TierLoad): LongchengError {
  return new LongchengError(
    'LOAD_REFUSED',
    isFinished
      ? `The database holds tier ${tier}; use an empty one for another tier.`
      : `The database holds a part of tier ${tier}; finish it with "longcheng seed --tier ${tier}", or use an empty one.`,
    { tier },
  );
}

async function fill(
  database: Database,
  owner: pg.Client,
  tier: Tier,
  folder: string,
  progress: Progress,
  earlier: TierLoad | undefined,
): Promise<TierOutcome> {
  if (earlier === undefined) {
    await refuseForeignRecords(database, owner, folder);
    progress.line('Publishing the sample data …');
    await publishSampleData(database, folder, () => undefined, SAMPLE_RELEASED_AT);
  } else progress.line(`Going on with the load of tier ${tier.name} …`);
  // Held to the end: a publication from elsewhere in between would tear the chain.
  await owner.query('select pg_advisory_lock($1)', [PUBLICATION_LOCK]);
  const load = earlier ?? (await begin(owner, tier));
  const world = new World(database.registry, tier, await readSamples(database, folder));
  const startedAt = performance.now();
  const rows = await loadTier(owner, world, load.baseRevision, progress);
  await indexAll(database, progress);
  const loadSeconds = (performance.now() - startedAt) / 1_000;
  const indexSeconds = await finish(owner, load, progress);
  const { revision, digest } = await chainEnd(owner);
  return { rows, loadSeconds, indexSeconds, revision, digest };
}

// As the owner, whose own lock keeps others from publishing meanwhile.
async function indexAll(database: Database, progress: Progress): Promise<void> {
  progress.line('Writing the index of the search …');
  const orm = createOrm({
    url: database.ownerUrl,
    poolSize: 1,
    session: { synchronous_commit: 'off' },
    queryTimeout: 0,
  });
  const startedAt = performance.now();
  try {
    await inWriterTransaction(orm, (run) =>
      rebuildIndex(database.registry, run, (done, total) =>
        progress.show({ what: 'search', done, total, elapsed: (performance.now() - startedAt) / 1_000 }),
      ),
    );
  } finally {
    await orm.close(true);
  }
}

async function begin(owner: pg.Client, { name: tier, scale }: Tier): Promise<TierLoad> {
  const { revision: baseRevision } = await chainEnd(owner);
  const tables = [...DISTRIBUTION.map(({ dataset }) => dataset.replaceAll('-', '_')), 'change', 'search_entry'];
  const indexes = await secondaryIndexes(owner, tables);
  const load = { tier, scale, baseRevision, indexes, isFinished: false };
  await owner.query('begin');
  await noteTierLoad(owner, load);
  await dropIndexes(owner, indexes);
  await owner.query('commit');
  return load;
}

async function finish(owner: pg.Client, { indexes }: TierLoad, progress: Progress): Promise<number> {
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1_000;
  progress.line(`Building ${indexes.length} indexes …`);
  // One index at a time, each with memory enough to sort most tables at once.
  await owner.query("set maintenance_work_mem = '256MB'");
  await buildIndexes(owner, indexes, (what, done) =>
    progress.show({ what, done, total: indexes.length, elapsed: elapsed() }),
  );
  await owner.query('analyze');
  await finishTierLoad(owner);
  return elapsed();
}
