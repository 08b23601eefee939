import type { Dataset } from '../catalog/registry.js';
import type { RunStatement } from '../database/statement.js';
import { type DatasetSummary, readSummaries } from './dataset-summaries.js';
import { readLastRevisions } from './last-changes.js';
import type { Moment } from './moment.js';

interface Entry {
  /** In which the dataset changed last when it was counted. */
  readonly revision: number;
  readonly summary: Promise<DatasetSummary>;
}

/**
 * Knows the summaries of datasets, for all who ask: what has not changed since it was counted is not counted again, so that
 * a publication costs the count of its own dataset and not of the million records of the others.
 */
export class SummaryBook {
  private readonly entries = new Map<string, Entry>();

  /**
   * The summaries of these datasets in the newest state, in their order.
   * @param share runs on when whoever asked first has left.
   */
  async at(share: RunStatement, datasets: readonly Dataset[], present: Moment): Promise<readonly DatasetSummary[]> {
    const revisions = await readLastRevisions(share, datasets, present.revision);
    const asked = datasets.map((dataset, place) => ({ dataset, revision: revisions[place] ?? 0 }));
    const unknown = asked.filter(({ dataset, revision }) => this.entries.get(dataset.name)?.revision !== revision);
    const counting = readSummaries(
      share,
      unknown.map(({ dataset }) => dataset),
      present,
    );
    const counted = new Map(
      unknown.map(({ dataset, revision }, place) => [dataset.name, this.note(dataset, revision, counting, place)]),
    );
    const summaries = asked.map(({ dataset }) => counted.get(dataset.name) ?? this.entries.get(dataset.name)?.summary);
    return (await Promise.all(summaries)).flatMap((summary) => summary ?? []);
  }

  private note(
    dataset: Dataset,
    revision: number,
    counting: Promise<readonly DatasetSummary[]>,
    place: number,
  ): Promise<DatasetSummary> {
    const summary = counting.then((all) => {
      const own = all[place];
      if (own === undefined) throw new Error(`${dataset.name} was not counted.`);
      return own;
    });
    const entry = { revision, summary };
    // One who sees an older state than others have seen leaves theirs.
    if ((this.entries.get(dataset.name)?.revision ?? -1) < revision) this.entries.set(dataset.name, entry);
    // What could not be counted is counted by the next who asks.
    summary.catch(() => {
      if (this.entries.get(dataset.name) === entry) this.entries.delete(dataset.name);
    });
    return summary;
  }
}
