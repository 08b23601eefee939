import type { RowFinding } from './row-finding.js';

/**
 * Where a submission stands. `in-review`: rows wait for a decision. `decided`: none does. `faulty`: no row is sound, so
 * there is nothing to decide. `quarantined`: a marking of secrecy was found and nothing of it was kept.
 */
export type SubmissionStatus = 'in-review' | 'decided' | 'faulty' | 'quarantined';

/** How many rows of a submission are what. */
export interface SubmissionCounts {
  readonly rows: number;
  /** May be released once they are reviewed. */
  readonly sound: number;
  /** Stopped by an error. */
  readonly faulty: number;
  /** Of persons: counted, and never published one by one. */
  readonly counted: number;
  /** Among the sound: new records, changed ones, and such as are already public just so. */
  readonly new: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly errors: number;
  readonly warnings: number;
}

export const NO_ROWS: SubmissionCounts = {
  rows: 0,
  sound: 0,
  faulty: 0,
  counted: 0,
  new: 0,
  corrected: 0,
  unchanged: 0,
  errors: 0,
  warnings: 0,
};

/** A submission as its publisher and its reviewers see it. */
export interface Submission {
  readonly id: string;
  /** Its number in the register of reviews. */
  readonly number: number;
  readonly dataset: string;
  /** The one agency that all rows belong to, if it is one. */
  readonly agency: string | null;
  readonly submittedBy: string;
  readonly status: SubmissionStatus;
  readonly receivedAt: string;
  readonly correctionReason: string | null;
  readonly counts: SubmissionCounts;
  /** Sound rows that wait for a decision. */
  readonly undecided: number;
  /** SHA-256 over the digests of its sound rows: what a reviewer decides on. */
  readonly contentDigest: string;
  /** The first of them; the list of problems has all. */
  readonly problems: readonly RowFinding[];
}
