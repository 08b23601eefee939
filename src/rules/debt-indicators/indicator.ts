import { Decimal } from 'decimal.js';
import { readDecimal } from '../../catalog/scalars.js';
import { Exact } from '../amount.js';
import type { Certainty } from '../check-result.js';

/** A figure as an exact decimal text, in one unit for all figures of a question; null when it is not known. */
export type Figure = string | null;

/** An indicator of government debt: what it is, how it comes about, and on what ground. */
export interface DebtIndicator {
  /** Stable for ever: `D2`; a second variant has a word: `D3_NET`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly formula: string;
  readonly formulaZh: string;
  readonly basis: string;
  /** PROVISIONAL: no public text gives the formula, so the value is for comparison only. */
  readonly certainty: Certainty;
  /** Names of the figures that it needs. */
  readonly inputs: readonly string[];
  /** Undefined where the figures give none, as when something is divided by zero. */
  readonly compute: (figures: Readonly<Record<string, Decimal>>) => Decimal | undefined;
}

/** An indicator worked out; its value is null when a figure is missing or the figures give none. */
export interface IndicatorValue {
  readonly indicator: string;
  /** A share or a rate as a plain ratio (0.6879), an amount in the unit of the inputs. */
  readonly value: string | null;
  readonly formula: string;
  readonly formulaZh: string;
  readonly inputs: readonly { readonly name: string; readonly value: Figure }[];
  readonly missing: readonly string[];
  readonly certainty: Certainty;
}

// More digits than any source prints; a ratio of two printed figures has no more to say.
const DIGITS = 6;

/** Work an indicator out from plain figures; one that is left out counts as not known, never as zero. */
export function computeIndicator(
  indicator: DebtIndicator,
  figures: Readonly<Record<string, Figure | undefined>>,
): IndicatorValue {
  const inputs = indicator.inputs.map((name) => ({ name, value: figures[name] ?? null }));
  const read = new Map(inputs.map(({ name, value }) => [name, readFigure(value)]));
  const missing = inputs.map(({ name }) => name).filter((name) => read.get(name) === undefined);
  const known: Record<string, Decimal> = {};
  for (const [name, figure] of read) if (figure !== undefined) known[name] = figure;
  const value = missing.length > 0 ? undefined : indicator.compute(known);
  return {
    indicator: indicator.id,
    value: value === undefined ? null : plain(value),
    formula: indicator.formula,
    formulaZh: indicator.formulaZh,
    inputs,
    missing,
    certainty: indicator.certainty,
  };
}

export function readFigure(figure: Figure | undefined): Decimal | undefined {
  const text = typeof figure === 'string' ? readDecimal(figure) : undefined;
  return text === undefined ? undefined : new Exact(text);
}

/** A result as text, without an exponent. */
export function plain(value: Decimal): string {
  const rounded = value.toDecimalPlaces(DIGITS, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

/** One figure divided by another; undefined where the other is not above zero, as no such share says anything. */
export function share(part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined {
  return part === undefined || whole === undefined || whole.lessThanOrEqualTo(0) ? undefined : part.div(whole);
}
