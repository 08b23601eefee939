/** What the sample says of one consultation; the rest of its record is derived in `consultations.ts`. */
export interface ConsultationEntry {
  readonly title: string;
  readonly draftKind: string;
  readonly agency: string;
  readonly drafter?: string;
  readonly drafterText?: string;
  readonly openedOn: string;
  /** Days from the first to the last; absent: the notice says no last day. */
  readonly days?: number;
  readonly shortenedReason?: string;
  /** Absent: the agency does not say. */
  readonly isBusinessRelated?: boolean;
  readonly enterprises?: readonly string[];
  readonly hearing?: { readonly noticedOn?: string; readonly heldOn: string };
  /** Received, adopted, adopted in part, rejected; absent: not published. */
  readonly comments?: readonly [received: number, adopted: number, partly: number, rejected: number];
  readonly points?: readonly (readonly [topic: string, count: number, outcome: string, reason: string])[];
  readonly outcome?: string;
  /** Handle of the document that came of it. */
  readonly result?: string;
  readonly decidedOn?: string;
}
