import { Exact } from '../amount.js';
import type { Certainty } from '../check-result.js';
import { type Figure, plain, readFigure } from './indicator.js';

/**
 * 综合财力 has no single public formula, so it always says by which definition it was taken: a code of
 * `debtCapacityDefinitions`, which the published positions use too.
 */
export type CapacityDefinition = 'PUBLISHED' | 'FORMULA_A' | 'FORMULA_B';

/** The figures that a definition adds up. */
export const CAPACITY_COMPONENTS = {
  PUBLISHED: ['published'],
  FORMULA_A: ['generalRevenue', 'transferRevenue', 'fundRevenue', 'stateCapitalRevenue'],
  FORMULA_B: ['generalRevenue', 'fundRevenue'],
} as const satisfies Record<CapacityDefinition, readonly string[]>;

export interface ComprehensiveCapacity {
  readonly definition: CapacityDefinition;
  readonly value: string | null;
  readonly components: readonly { readonly name: string; readonly value: Figure }[];
  readonly missing: readonly string[];
  readonly certainty: Certainty;
}

/**
 * The comprehensive capacity by a named definition, or null when a component is missing. It is never worked back from a
 * published ratio: that would show as a figure what nobody has published.
 */
export function comprehensiveCapacity(
  definition: CapacityDefinition,
  figures: Readonly<Record<string, Figure | undefined>>,
): ComprehensiveCapacity {
  const components = CAPACITY_COMPONENTS[definition].map((name) => ({ name, value: figures[name] ?? null }));
  const missing = components.filter(({ value }) => readFigure(value) === undefined).map(({ name }) => name);
  const total = Exact.sum(0, ...components.map(({ value }) => readFigure(value) ?? 0));
  return {
    definition,
    value: missing.length > 0 ? null : plain(total),
    components,
    missing,
    certainty: definition === 'PUBLISHED' ? 'CERTAIN' : 'PROVISIONAL',
  };
}
