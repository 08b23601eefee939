/**
 * Which legal clocks run on the records of a dataset, and on which of its columns. `rule` is an id of
 * `rules/deadline-rules.ts` (R01 … R81), which holds the limit, its unit, its basis and since when it is in force;
 * `rules/` evaluates the declaration for a record and a day. Every dataset whose records have `formedOn` and
 * `publishedOn` is under R01 (publication within 20 working days) unless a law sets another clock of publication that it
 * declares: special law goes before the general rule (Disclosure Regulation art. 26), policy and advice stand beside it.
 */
export type ClockDeclaration = Within | LastsAtLeast | ByYearEnd | RenewedWithin;

/** Something must be done within the rule's limit after a start. */
export interface Within {
  readonly form: 'within';
  readonly rule: string;
  /** Column of the start (a date or an instant). */
  readonly start: string;
  /** Column of the doing; absent while it is not done. */
  readonly done: string;
  /** Column of a duration that takes the place of the rule's own limit (a promised limit). */
  readonly limit?: string;
  /** The clock runs only where this column holds this value. */
  readonly only?: { readonly column: string; readonly holds: string | boolean };
}

/** Something must last at least the rule's limit: a consultation, a notice on a board. */
export interface LastsAtLeast {
  readonly form: 'lasts-at-least';
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** Column whose text excuses a shorter time. */
  readonly excuse?: string;
  readonly only?: { readonly column: string; readonly holds: string | boolean };
}

/** Something about a year must be published by a fixed day of the next; the rule holds the day. */
export interface ByYearEnd {
  readonly form: 'by-year-end';
  readonly rule: string;
  /** Column of the year. */
  readonly year: string;
  readonly done: string;
  readonly only?: { readonly column: string; readonly holds: string | boolean };
}

/** Something must be renewed within the rule's limit after it came into force. */
export interface RenewedWithin {
  readonly form: 'renewed-within';
  readonly rule: string;
  readonly since: string;
  /** Column of the day on which the next edition replaced it; absent while it is in force. */
  readonly until?: string;
}

export function within(
  rule: string,
  start: string,
  done: string,
  options: Pick<Within, 'limit' | 'only'> = {},
): Within {
  return { form: 'within', rule, start, done, ...options };
}

export function lastsAtLeast(
  rule: string,
  from: string,
  to: string,
  options: Pick<LastsAtLeast, 'excuse' | 'only'> = {},
): LastsAtLeast {
  return { form: 'lasts-at-least', rule, from, to, ...options };
}

export function byYearEnd(rule: string, year: string, done: string, options: Pick<ByYearEnd, 'only'> = {}): ByYearEnd {
  return { form: 'by-year-end', rule, year, done, ...options };
}

export function renewedWithin(rule: string, since: string, until?: string): RenewedWithin {
  return { form: 'renewed-within', rule, since, ...(until === undefined ? {} : { until }) };
}

/** The columns that a clock looks at. */
export function clockColumns(clock: ClockDeclaration): readonly string[] {
  const columns: readonly (string | undefined)[] = (() => {
    switch (clock.form) {
      case 'within':
        return [clock.start, clock.done, clock.limit, clock.only?.column];
      case 'lasts-at-least':
        return [clock.from, clock.to, clock.excuse, clock.only?.column];
      case 'by-year-end':
        return [clock.year, clock.done, clock.only?.column];
      case 'renewed-within':
        return [clock.since, clock.until];
    }
  })();
  return columns.filter((column) => column !== undefined);
}
