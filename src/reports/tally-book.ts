import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetsChecked } from './record-checks.js';
import { type Tally, tallyByAgency } from './tally.js';

type Tallies = Promise<ReadonlyMap<string, Tally>>;

/**
 * Tallies of whole datasets, for all who ask: each is kept while the day, its records and those that its checks look at are
 * the same. To tally a million records takes most of a minute, and a publication changes few of them.
 */
export class TallyBook {
  private readonly entries = new Map<string, { readonly key: string; readonly tallies: Tallies }>();

  async of(reader: RequestReader, dataset: Dataset): Tallies {
    const sources = datasetsChecked(reader.registry, dataset);
    const revisions = await Promise.all(sources.map((source) => reader.lastRevision(source)));
    const key = `${Math.max(...revisions)} ${reader.today}`;
    const known = this.entries.get(dataset.name);
    if (known?.key === key) return known.tallies;
    const entry = { key, tallies: tallyByAgency(reader.shared(), dataset) };
    this.entries.set(dataset.name, entry);
    // What could not be read is read by the next who asks.
    entry.tallies.catch(() => {
      if (this.entries.get(dataset.name) === entry) this.entries.delete(dataset.name);
    });
    return entry.tallies;
  }
}
