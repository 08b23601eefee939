/**
 * What a dataset claims about its own figures. The declaration is data; `rules/` evaluates it, and the result stands
 * beside the figures as a flag. A failing record stays as published. `validator` is an id of `rules/validators.ts`.
 */
export type CheckDeclaration =
  | NotAbove
  | SumOf
  | ProductOf
  | QuotientOf
  | InOrder
  | Implies
  | SumOfRelated
  | HeldAtMost;

/** One figure must not exceed another of the same record. */
export interface NotAbove {
  readonly form: 'not-above';
  readonly validator: string;
  readonly part: string;
  readonly whole: string;
}

/** A total is the sum of its parts, each within the rounding of its printed digits; `-name` is subtracted. */
export interface SumOf {
  readonly form: 'sum-of';
  readonly validator: string;
  readonly total: string;
  readonly parts: readonly string[];
}

/** A figure is the product of two others, within rounding. */
export interface ProductOf {
  readonly form: 'product-of';
  readonly validator: string;
  readonly product: string;
  readonly factors: readonly [string, string];
}

/** A ratio is one figure divided by another, within rounding. */
export interface QuotientOf {
  readonly form: 'quotient-of';
  readonly validator: string;
  readonly quotient: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Days or points in time come in this order, the same day allowed; those that are absent are passed over. */
export interface InOrder {
  readonly form: 'in-order';
  readonly validator: string;
  readonly columns: readonly string[];
}

/** Where a column holds (or lists) a value, another must hold something, or a figure above zero. */
export interface Implies {
  readonly form: 'implies';
  readonly validator: string;
  readonly when: { readonly column: string; readonly holds: string | boolean };
  readonly then: string;
  readonly demand: 'present' | 'positive' | 'absent';
}

/** A total is the sum of a column over the records that refer to this one. */
export interface SumOfRelated {
  readonly form: 'sum-of-related';
  readonly validator: string;
  readonly total: string;
  readonly related: string;
  readonly column: string;
  /** Count only related records whose column holds this value. */
  readonly only?: { readonly column: string; readonly equals: string };
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

export function sumOf(validator: string, total: string, parts: readonly string[]): SumOf {
  return { form: 'sum-of', validator, total, parts };
}

export function productOf(validator: string, product: string, factors: readonly [string, string]): ProductOf {
  return { form: 'product-of', validator, product, factors };
}

export function quotientOf(validator: string, quotient: string, numerator: string, denominator: string): QuotientOf {
  return { form: 'quotient-of', validator, quotient, numerator, denominator };
}

export function inOrder(validator: string, columns: readonly string[]): InOrder {
  return { form: 'in-order', validator, columns };
}

export function implies(
  validator: string,
  when: Implies['when'],
  then: string,
  demand: Implies['demand'] = 'present',
): Implies {
  return { form: 'implies', validator, when, then, demand };
}

export function sumOfRelated(validator: string, options: Omit<SumOfRelated, 'form' | 'validator'>): SumOfRelated {
  return { form: 'sum-of-related', validator, ...options };
}

export function heldAtMost(validator: string, options: Omit<HeldAtMost, 'form' | 'validator'>): HeldAtMost {
  return { form: 'held-at-most', validator, ...options };
}

/** What a check looks at: columns of the record itself, and columns of records that refer to it. */
export interface CheckSubject {
  readonly own: readonly string[];
  readonly related?: { readonly relation: string; readonly columns: readonly string[] };
}

export function checkSubject(check: CheckDeclaration): CheckSubject {
  switch (check.form) {
    case 'not-above':
      return { own: [check.part, check.whole] };
    case 'sum-of':
      return { own: [check.total, ...check.parts.map((part) => part.replace(/^-/, ''))] };
    case 'product-of':
      return { own: [check.product, ...check.factors] };
    case 'quotient-of':
      return { own: [check.quotient, check.numerator, check.denominator] };
    case 'in-order':
      return { own: check.columns };
    case 'implies':
      return { own: [check.when.column, check.then] };
    case 'sum-of-related':
      return {
        own: [check.total],
        related: { relation: check.related, columns: [check.column, ...onlyColumn(check.only)] },
      };
    case 'held-at-most':
      return {
        own: typeof check.limit === 'string' ? [check.limit] : [],
        related: { relation: check.related, columns: [check.from, check.to, ...onlyColumn(check.only)] },
      };
  }
}

function onlyColumn(only: HeldAtMost['only']): readonly string[] {
  return only === undefined ? [] : [only.column];
}
