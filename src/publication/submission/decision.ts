/** What a reviewer decides of rows. */
export type DecisionKind = 'approve' | 'reject' | 'withhold';

export const DECISION_KINDS: readonly DecisionKind[] = ['approve', 'reject', 'withhold'];

export interface DecisionRequest {
  readonly decision: DecisionKind;
  /** Demanded of a rejection, and of an approval that corrects records where the publisher gave none. */
  readonly reason?: string | undefined;
  /** A code of the grounds for not publishing; demanded of withholding. */
  readonly ground?: string | undefined;
  /** The rows it is about, as the file numbers them; default: all sound rows that are not decided yet. */
  readonly rows?: readonly number[] | undefined;
}

export interface DecisionOutcome {
  readonly submission: string;
  readonly decision: DecisionKind;
  /** How many rows were decided. */
  readonly rows: number;
  /** The newest revision after it; undefined when nothing became public. */
  readonly revision: number | undefined;
  readonly published: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Sound rows that still wait. */
  readonly undecided: number;
}
