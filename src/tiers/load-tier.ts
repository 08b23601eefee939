import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { LongchengError } from '../errors.js';
import type { Progress } from '../progress.js';
import { chainEnd } from './chain-end.js';
import { type ChainEnd, composePublication } from './compose-publication.js';
import { loadPublication } from './load-publication.js';
import { plannedPublications } from './publication-plan.js';
import type { World } from './world.js';

/**
 * Store all publications of a tier after the revision on which they follow, those that are there already apart.
 * @returns how many record versions were stored.
 * @throws LongchengError LOAD_REFUSED when what is there already is not what the tier would be.
 */
export async function loadTier(
  owner: pg.Client,
  world: World,
  baseRevision: number,
  progress: Progress,
): Promise<number> {
  // The tables grow from nothing without statistics, and the only lookup is by primary key.
  await owner.query('set enable_seqscan = off');
  const base = await chainEnd(owner, baseRevision);
  const present = await chainEnd(owner);
  const total = world.sets.reduce((sum, { count }) => sum + count, 0);
  const startedAt = performance.now();
  let end: ChainEnd = base;
  let rows = 0;
  let done = 0;
  let storing: Promise<void> = Promise.resolve();
  try {
    for (const plan of plannedPublications(world)) {
      const releasedAt = new Date(Math.max(plan.time, base.time)).toISOString();
      // Made while the server still stores the one before.
      const publication = composePublication(plan, end, releasedAt);
      await storing;
      if (publication.revision > present.revision) {
        storing = loadPublication(owner, publication);
        rows += publication.versions.length;
      } else if (publication.revision === present.revision && publication.digest !== present.digest) throw changed();
      end = publication;
      done += plan.changes.filter(({ kind }) => kind === 'published').length;
      const elapsed = (performance.now() - startedAt) / 1_000;
      progress.show({ what: plan.set.dataset.name, done, total, elapsed });
    }
    await storing;
  } finally {
    // Whatever ends the load, the connection is closed only when the server has done with the last publication.
    await Promise.allSettled([storing]);
  }
  if (end.revision < present.revision) throw changed();
  await owner.query('reset enable_seqscan');
  return rows;
}

function changed(): LongchengError {
  return new LongchengError(
    'LOAD_REFUSED',
    'Since the load of the tier was broken off, something else was published, or the sample data changed; load the tier into an empty database.',
  );
}
