import { createHash, hash } from 'node:crypto';
import type { Dataset } from '../catalog/registry.js';
import { canonicalText, type Value } from '../catalog/value.js';
import type { ChangeKind } from '../query/change-kind.js';
import type { Redaction } from './draft.js';
import type { ReleaseActor } from './release-actor.js';

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** What of a record version its digest covers: everything that an agency answers for, nothing that the catalogue adds. */
export interface DigestedContent {
  readonly recordId: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly absences: Readonly<Record<string, string>>;
  readonly redactions: readonly Redaction[];
}

/**
 * SHA-256 of the canonical form of a record version. Columns that hold nothing are left out, so that a column added
 * later leaves the digests of the past as they were.
 */
export function recordDigest(dataset: Dataset, content: DigestedContent): string {
  const redactions = content.redactions.map(({ field, rule, basis }) => ({ field, rule, basis }));
  const { recordId, values, absences } = content;
  return sha256(canonicalText({ dataset: dataset.name, recordId, values, absences, redactions }));
}

/** One record's part in a publication, as the chain covers it. */
export interface ChangeEntry {
  readonly sequence: number;
  readonly recordId: string;
  readonly kind: ChangeKind;
  readonly reason: string | null;
  /** Of the version that the change brought, or of the last one before it. */
  readonly digest: string;
}

export interface PublicationHeader {
  readonly revision: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly releasedAt: string;
  readonly dataset: string;
  readonly agency: string | null;
  readonly releasedBy: ReleaseActor;
}

/** The digest that stands before the first publication. */
export const GENESIS = '0'.repeat(64);

/**
 * SHA-256 over the previous publication's digest, this one's header, and its changes in their order, taken as they come:
 * a publication may have more changes than memory should hold.
 */
export class PublicationDigest {
  /** How many changes were added. */
  changes = 0;
  private readonly hash = createHash('sha256');

  constructor(previous: string, header: PublicationHeader) {
    const { revision, releasedAt, dataset, agency, releasedBy } = header;
    this.hash.update(`${previous}\n${canonicalText({ revision, releasedAt, dataset, agency, releasedBy })}`, 'utf8');
  }

  add(...changes: readonly ChangeEntry[]): this {
    let text = '';
    for (const { sequence, recordId, kind, reason, digest } of changes)
      text += `\n${canonicalText([sequence, recordId, kind, reason ?? '', digest])}`;
    this.hash.update(text, 'utf8');
    this.changes += changes.length;
    return this;
  }

  /** The digest, once all changes are added. */
  hex(): string {
    return this.hash.digest('hex');
  }
}
