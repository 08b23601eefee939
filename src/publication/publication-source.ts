import type { Dataset } from '../catalog/registry.js';
import type { Statement } from '../database/statement.js';
import { recordDigest } from './digest.js';
import { type Draft } from './draft.js';
import { versionColumns } from './version-columns.js';

/**
 * Records on their way to release: a query that gives `position` (their order), `record_id`, `digest`, and the columns of
 * their dataset's table: as JSON in `version`, or typed. It reads each record once.
 */
export interface PublicationSource extends Statement {
  /** The columns that it gives typed, as `v0`, `v1` … in this order; where it names none it gives `version`. */
  readonly columns?: readonly string[];
}

// Large enough that a round trip costs nothing, small enough that one statement stays a few megabytes.
const DRAFTS_PER_SOURCE = 1_000;

/**
 * Drafts as sources that can be published. Of several drafts of one record the last counts, as it would if they came
 * one after the other.
 */
export function draftSources(dataset: Dataset, drafts: readonly Draft[]): readonly PublicationSource[] {
  const unique = [...new Map(drafts.map((draft) => [draft.recordId, draft])).values()];
  const sources: PublicationSource[] = [];
  for (let start = 0; start < unique.length; start += DRAFTS_PER_SOURCE)
    sources.push(draftSource(dataset, unique.slice(start, start + DRAFTS_PER_SOURCE)));
  return sources;
}

function draftSource(dataset: Dataset, drafts: readonly Draft[]): PublicationSource {
  const rows = drafts.map((draft, position) => ({
    position,
    record_id: draft.recordId,
    digest: recordDigest(dataset, draft),
    version: versionColumns(dataset, draft),
  }));
  return {
    text: 'select position, record_id, digest, version from json_to_recordset($1::json) as r(position integer, record_id uuid, digest text, version json)',
    values: [JSON.stringify(rows)],
  };
}
