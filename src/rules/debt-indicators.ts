import { LongchengError } from '../errors.js';
import { type ComprehensiveCapacity } from './debt-indicators/capacity.js';
import { computeIndicator, type DebtIndicator, type Figure, type IndicatorValue } from './debt-indicators/indicator.js';
import { INDICATOR_TABLE } from './debt-indicators/table.js';

export { type BondMean, type BondTerms, bondMean } from './debt-indicators/bond-means.js';
export {
  CAPACITY_COMPONENTS,
  type CapacityDefinition,
  type ComprehensiveCapacity,
  comprehensiveCapacity,
} from './debt-indicators/capacity.js';
export type { DebtIndicator, Figure, IndicatorValue } from './debt-indicators/indicator.js';
export { implausibleUnit, NATIONAL_DEBT_LIMITS, type UnitVerdict } from './debt-indicators/unit-plausibility.js';

/** The indicators of government debt that are worked out from single figures. */
export const DEBT_INDICATORS: readonly DebtIndicator[] = INDICATOR_TABLE;

const byId = new Map(DEBT_INDICATORS.map((indicator) => [indicator.id, indicator]));

/** An indicator with the definition of capacity that it was taken by, where it was. */
export interface DebtIndicatorValue extends IndicatorValue {
  readonly capacityDefinition: ComprehensiveCapacity['definition'] | null;
}

/**
 * Work out an indicator from exact decimals in one unit. An indicator of capacity needs one with its definition, and
 * has no value without: neither is a capacity taken from the figures nor worked back from a published ratio.
 * @throws LongchengError BAD_ARGUMENT when there is no such indicator.
 */
export function debtIndicator(
  id: string,
  figures: Readonly<Record<string, Figure | undefined>>,
  capacity?: ComprehensiveCapacity,
): DebtIndicatorValue {
  const indicator = byId.get(id);
  if (indicator === undefined) throw new LongchengError('BAD_ARGUMENT', `There is no debt indicator "${id}".`, { id });
  const needsCapacity = indicator.inputs.includes('comprehensiveCapacity');
  const value = computeIndicator(indicator, { ...figures, comprehensiveCapacity: capacity?.value ?? null });
  return { ...value, capacityDefinition: needsCapacity ? (capacity?.definition ?? null) : null };
}
