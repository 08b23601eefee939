import type { Change } from '../query/changes.js';
import type { RequestReader } from '../query/request-reader.js';
import { recordJson } from './record-json.js';

/** A change as the REST doors show it, with the record version that it brought; null where the record left. */
export interface ChangeJson {
  readonly cursor: string;
  readonly revision: number;
  readonly releasedAt: string;
  /** Record id of the agency on whose behalf it was published, where it is one. */
  readonly agency: string | null;
  /** Who released it. */
  readonly releasedBy: string;
  readonly dataset: string;
  readonly id: string;
  readonly recordId: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly digest: string;
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** Changes of a page as JSON; their records are read in one statement for each dataset. */
export function changesJson(reader: RequestReader, changes: readonly Change[]): Promise<readonly ChangeJson[]> {
  return Promise.all(
    changes.map(async (change): Promise<ChangeJson> => {
      const record = await reader.changedRecord(change);
      return { ...change, dataset: change.dataset.name, record: record === null ? null : recordJson(record) };
    }),
  );
}
