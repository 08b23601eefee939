import { LongchengError } from '../../errors.js';
import type { Row } from '../../query/row.js';
import { Exact } from '../../rules/amount.js';
import {
  type ComprehensiveCapacity,
  DEBT_INDICATORS,
  type DebtIndicatorValue,
  debtIndicator,
  type Figure,
} from '../../rules/debt-indicators.js';
import { capacitiesOf, type Figures, figureIn, positionFigures } from './figures.js';
import type { IndicatorUnit } from './units.js';

/** An indicator worked out, with what a reader needs to judge it. */
export interface ReportedIndicator extends DebtIndicatorValue {
  readonly title: string;
  readonly description: string;
  readonly basis: string;
  readonly unit: IndicatorUnit;
}

/** The indicators that follow from a position alone. */
const OF_A_POSITION = ['D1', 'D1_BY_FORM', 'D2', 'D5', 'D6', 'D9', 'D9_HEADROOM'] as const;
/** Those that need the flow, the year before or the final accounts as well. */
const OF_A_YEAR = ['D3', 'D3_NET', 'D4', 'D7_GENERAL', 'D7_SPECIAL', 'D8_GENERAL', 'D8_SPECIAL', 'D10'] as const;

const AMOUNTS: readonly string[] = ['D1', 'D1_BY_FORM', 'D9_HEADROOM'];
const byId = new Map(DEBT_INDICATORS.map((indicator) => [indicator.id, indicator]));

/** The indicators that follow from the columns of one position. */
export function positionIndicators(position: Row): readonly ReportedIndicator[] {
  return indicatorsOf(OF_A_POSITION, positionFigures(position), position);
}

/** All indicators of a year that single figures make. */
export function yearIndicators(position: Row | null, others: Figures): readonly ReportedIndicator[] {
  return indicatorsOf([...OF_A_POSITION, ...OF_A_YEAR], { ...positionFigures(position), ...others }, position);
}

function indicatorsOf(ids: readonly string[], figures: Figures, position: Row | null): readonly ReportedIndicator[] {
  const capacities = capacitiesOf(position).filter(({ value }) => value !== null);
  return ids.flatMap((id) => {
    if (id === 'D7_GENERAL') return generalRatios(figures, position);
    if (!definitionOf(id).inputs.includes('comprehensiveCapacity')) return [report(debtIndicator(id, figures))];
    return capacities.length === 0
      ? [report(debtIndicator(id, figures))]
      : capacities.map((capacity) => report(debtIndicator(id, figures, capacity)));
  });
}

/** D7 for general debt, by the part of each definition of capacity that is of the general budget. */
function generalRatios(figures: Figures, position: Row | null): readonly ReportedIndicator[] {
  const revenue = figureIn(position, 'generalRevenue');
  const transfers = figureIn(position, 'transferRevenue');
  const parts: readonly (readonly [ComprehensiveCapacity['definition'], Figure])[] = [
    ['FORMULA_A', revenue === null || transfers === null ? null : Exact.sum(revenue, transfers).toFixed()],
    ['FORMULA_B', revenue],
  ];
  const known = parts.filter(([, capacity]) => capacity !== null);
  if (known.length === 0) return [report(debtIndicator('D7_GENERAL', figures))];
  return known.map(([definition, generalCapacity]) => ({
    ...report(debtIndicator('D7_GENERAL', { ...figures, generalCapacity })),
    capacityDefinition: definition,
  }));
}

function report(value: DebtIndicatorValue): ReportedIndicator {
  const { title, description, basis } = definitionOf(value.indicator);
  return { ...value, title, description, basis, unit: AMOUNTS.includes(value.indicator) ? 'YUAN' : 'RATIO' };
}

function definitionOf(id: string) {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new LongchengError('BAD_ARGUMENT', `There is no debt indicator "${id}".`, { id });
  return indicator;
}
