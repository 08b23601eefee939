/**
 * What a dataset claims about its own figures. The declaration is data; `rules/` evaluates it, and the result stands
 * beside the figures as a flag. A failing record stays as published.
 */
export type CheckDeclaration = NotAbove | HeldAtMost;

/** One count must not exceed another of the same record. */
export interface NotAbove {
  readonly form: 'not-above';
  readonly validator: string;
  readonly part: string;
  readonly whole: string;
}

/** At no time may more of the related records be running at once than the limit, a number or a column. */
export interface HeldAtMost {
  readonly form: 'held-at-most';
  readonly validator: string;
  /** The inverse relation whose records are counted. */
  readonly related: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number | string;
  /** Count only related records whose column holds this value. */
  readonly only?: { readonly column: string; readonly equals: string };
}

export function notAbove(validator: string, part: string, whole: string): NotAbove {
  return { form: 'not-above', validator, part, whole };
}

export function heldAtMost(validator: string, options: Omit<HeldAtMost, 'form' | 'validator'>): HeldAtMost {
  return { form: 'held-at-most', validator, ...options };
}
