import type { Dataset } from '../../catalog/registry.js';
import type { DatasetSummary } from '../../query/dataset-summaries.js';
import type { KnownDistribution } from '../../reports/distributions.js';

/** A dataset with what it holds, and the files that hold it. */
export interface Described {
  readonly dataset: Dataset;
  readonly summary: DatasetSummary;
  readonly distributions: readonly KnownDistribution[];
}
