import type { AsOfInput } from '../list-request.js';

/** A question for records of any dataset, as any door asks it. */
export interface SearchRequest {
  /** Words, a document number in any brackets, the beginning of a credit code, pinyin initials. */
  readonly query: string;
  /** Names of datasets; all unless given. */
  readonly datasets?: readonly string[] | undefined;
  /** Record id, global id or natural key of an agency: only what it discloses. */
  readonly agency?: string | undefined;
  /** Years of the records' days. */
  readonly years?: readonly number[] | undefined;
  /** First and last day (`YYYY-MM-DD`, inclusive) of the records' days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly asOf?: AsOfInput | undefined;
}
