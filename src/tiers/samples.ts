import type { Database } from '../database/open-database.js';
import { readSample } from '../files/sample-data.js';
import { DISTRIBUTION } from './distribution.js';
import type { Samples } from './world.js';

/** The sample records that a tier is made after, and the schools that it refers to. They must be published. */
export async function readSamples(database: Database, folder: string): Promise<Samples> {
  const names = new Set([...DISTRIBUTION.map(({ dataset }) => dataset), 'schools']);
  const samples = await Promise.all(
    [...names].map(async (name) => [name, await readSample(database, database.registry.get(name), folder)] as const),
  );
  return new Map(samples);
}
