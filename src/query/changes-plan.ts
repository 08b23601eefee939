import type { Dataset, Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { BEGINNING, endOf, type Place, readPlace } from './changes-cursor.js';
import type { Moment } from './moment.js';
import { nearest } from './nearest.js';
import { checkPageSize } from './page-size.js';

/** A question for changes, as any door asks it. */
export interface ChangesRequest {
  /** A cursor: changes after it. */
  readonly after?: string | undefined;
  /** A moment: changes after it. Either this or `after`; without both, from the very first. */
  readonly since?: Moment | undefined;
  readonly first?: number | undefined;
  /** Names of the datasets to follow; all unless given. */
  readonly dataset?: readonly string[] | undefined;
  /** Record id of an agency: only what was published on its behalf. */
  readonly agency?: string | undefined;
}

/** How many changes a page of a door holds: unless asked otherwise, and at most. */
export interface PageLimits {
  readonly standard: number;
  readonly largest: number;
}

/** A question for changes that is known to make sense. */
export interface ChangesPlan {
  readonly after: Place;
  readonly limit: number;
  readonly datasets: readonly Dataset[] | undefined;
  readonly agency: string | undefined;
}

const SIZE = { argument: 'first', things: 'changes', advice: 'Page on with "after".' } as const;

/**
 * Check a question for the changes up to a moment.
 * @throws LongchengError BAD_ARGUMENT, BAD_CURSOR, PAGE_TOO_LARGE or UNKNOWN_DATASET.
 */
export function planChanges(
  registry: Registry,
  { after, since, first, dataset, agency }: ChangesRequest,
  limits: PageLimits,
  moment: Moment,
): ChangesPlan {
  if (after !== undefined && since !== undefined)
    throw new LongchengError('BAD_ARGUMENT', 'Use either "after" or "since", not both.', { argument: 'since' });
  return {
    after:
      after !== undefined
        ? readPlace('after', after, moment.revision)
        : since !== undefined
          ? endOf(Math.min(since.revision, moment.revision))
          : BEGINNING,
    limit: first === undefined ? limits.standard : checkPageSize(first, { ...SIZE, largest: limits.largest }),
    datasets: dataset?.map((name) => findDataset(registry, name)),
    agency,
  };
}

function findDataset(registry: Registry, name: string): Dataset {
  const dataset = registry.datasets.find((candidate) => candidate.name === name || candidate.pluralName === name);
  if (dataset !== undefined) return dataset;
  const names = registry.datasets.map((candidate) => candidate.name);
  throw new LongchengError(
    'UNKNOWN_DATASET',
    `There is no dataset "${name}"; did you mean "${nearest(name, names)}"?`,
    { argument: 'dataset' },
  );
}
