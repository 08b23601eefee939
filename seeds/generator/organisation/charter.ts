import type { StaffedBody } from './staffed-body.js';

/** Where the duty of one agency ends and another's begins. */
export interface Boundary {
  readonly withAgency: string;
  readonly text: string;
}

/** What the "三定" document of an agency says: one file in `charters/` for each agency. */
export interface Charter extends StaffedBody {
  /** Sequence in 朝龙委办发〔2019〕. */
  readonly documentSequence: number;
  readonly issuedOn: string;
  readonly duties: readonly string[];
  readonly functionChanges?: readonly string[];
  readonly boundaries?: readonly Boundary[];
  /** Parts that were removed before disclosure; none when absent. */
  readonly withheldParts?: readonly string[];
}
