/** What the sample says of one document; the rest of its record is derived in `documents.ts`. */
export interface DocumentEntry {
  /** By which the lists of this folder call it; it is not written. */
  readonly handle: string;
  readonly issuer: string;
  /** The number without its year, e.g. `['朝龙政发', 8]`; a text is the whole number; absent: none. */
  readonly number?: readonly [prefix: string, sequence: number] | string;
  readonly title: string;
  readonly kind: string;
  readonly formedOn: string;
  /** One or two sentences of what it says. */
  readonly gist: string;
  readonly subjectClass: string;
  readonly subjects?: readonly string[];
  readonly drafter?: string;
  readonly jointIssuers?: readonly string[];
  readonly issuerText?: string;
  /** Absent: the agency does not say. */
  readonly needsInterpretation?: boolean;
  readonly openness?: string;
  readonly force?: string;
  readonly ceasedOn?: string;
  readonly basedOn?: readonly string[];
  readonly higherBases?: readonly string[];
  readonly amends?: readonly string[];
  readonly repeals?: readonly string[];
  readonly attachments?: readonly string[];
  /** Present for a normative document. */
  readonly register?: RegisterEntry;
  /** Present for a rule: how many days after publication it takes effect. */
  readonly rule?: { readonly effectiveAfter: number; readonly earlyEffectReason?: string };
}

/** The place of a normative document in the register. */
export interface RegisterEntry {
  readonly sequence: number;
  /** Years that it is valid. */
  readonly years: number;
  readonly isFairCompetitionReviewed?: boolean;
  readonly previousCleanUpOn?: string;
  readonly lastCleanUpOn?: string;
  readonly cleanUps?: readonly (readonly [year: number, result: string])[];
}
