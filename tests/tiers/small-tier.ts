import { join } from 'node:path';
import { Progress } from '../../src/progress.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import type { TierOutcome } from '../../src/tiers/outcome.js';
import { seedTier } from '../../src/tiers/seed-tier.js';
import type { Tier } from '../../src/tiers/tier.js';
import type { FreshDatabase } from '../fresh-database.js';

/** T1 with one record in two hundred: every dataset and shape, loaded within seconds. */
export const SMALL: Tier = { name: 'T1', scale: 1 / 200 };

export const SEEDS = join(PROJECT_FOLDER, 'seeds');

/** Load a tier and give what it said. */
export async function load(
  { database }: FreshDatabase,
  tier: Tier = SMALL,
): Promise<{ readonly outcome: TierOutcome | undefined; readonly said: string }> {
  let said = '';
  const progress = new Progress({
    isTerminal: false,
    write: (text) => {
      said += text;
    },
  });
  const outcome = await seedTier(database, tier, SEEDS, progress);
  return { outcome, said };
}
