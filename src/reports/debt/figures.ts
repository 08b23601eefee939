import type { Row } from '../../query/row.js';
import { Exact, readAmount } from '../../rules/amount.js';
import {
  type CapacityDefinition,
  type ComprehensiveCapacity,
  comprehensiveCapacity,
  type Figure,
} from '../../rules/debt-indicators.js';

/** Figures by the names that indicators know them by, all in yuan. */
export type Figures = Readonly<Record<string, Figure | undefined>>;

/** The figure of a column in its canonical unit, or null. */
export function figureIn(row: Row | null, column: string): Figure {
  return readAmount(row?.[column])?.figure.toFixed() ?? null;
}

/** The sum of two columns, where both hold a figure. */
function sumIn(row: Row | null, ...columns: readonly [string, string]): Figure {
  const figures = columns.map((column) => figureIn(row, column)).filter((figure) => figure !== null);
  return figures.length < columns.length ? null : Exact.sum(...figures).toFixed();
}

/** What the row of a position itself says: of a total the published one, else what its two parts make. */
export function positionFigures(position: Row | null): Figures {
  return {
    general: figureIn(position, 'balanceGeneral'),
    special: figureIn(position, 'balanceSpecial'),
    generalBalance: figureIn(position, 'balanceGeneral'),
    specialBalance: figureIn(position, 'balanceSpecial'),
    bonds: figureIn(position, 'bondBalance'),
    nonBond: figureIn(position, 'nonBondBalance'),
    balance: figureIn(position, 'balanceTotal') ?? sumIn(position, 'balanceGeneral', 'balanceSpecial'),
    limit: figureIn(position, 'limitTotal') ?? sumIn(position, 'limitGeneral', 'limitSpecial'),
    overdueBalance: figureIn(position, 'overdueBalance'),
    grossDomesticProduct: figureIn(position, 'grossDomesticProduct'),
    generalRevenue: figureIn(position, 'generalRevenue'),
    fundCapacity: figureIn(position, 'fundRevenue'),
  };
}

/** What the flow of a year says. */
export function flowFigures(flow: Row | null): Figures {
  return {
    principal: figureIn(flow, 'principalTotal') ?? sumIn(flow, 'principalGeneral', 'principalSpecial'),
    interest: figureIn(flow, 'interestTotal') ?? sumIn(flow, 'interestGeneral', 'interestSpecial'),
    // What refinancing bonds bring goes to principal that falls due, and to nothing else.
    refinancedPrincipal: sumIn(flow, 'issuedRefinancingGeneral', 'issuedRefinancingSpecial'),
    generalInterest: figureIn(flow, 'interestGeneral'),
    specialInterest: figureIn(flow, 'interestSpecial'),
  };
}

/** What final accounts of the general budget and of the fund budget say. */
export function accountFigures(general: Row | null, fund: Row | null): Figures {
  const revenue = figureIn(general, 'revenue');
  return {
    ...(revenue === null ? {} : { generalRevenue: revenue }),
    generalExpenditure: figureIn(general, 'expenditure'),
    fundExpenditure: figureIn(fund, 'expenditure'),
  };
}

/** The capacity by each definition; one whose components are not all published has no value and says what is missing. */
export function capacitiesOf(position: Row | null): readonly ComprehensiveCapacity[] {
  const components = {
    published: figureIn(position, 'comprehensiveCapacity'),
    generalRevenue: figureIn(position, 'generalRevenue'),
    transferRevenue: figureIn(position, 'transferRevenue'),
    fundRevenue: figureIn(position, 'fundRevenue'),
    stateCapitalRevenue: figureIn(position, 'stateCapitalRevenue'),
  };
  return DEFINITIONS.map((definition) => comprehensiveCapacity(definition, components));
}

const DEFINITIONS: readonly CapacityDefinition[] = ['PUBLISHED', 'FORMULA_A', 'FORMULA_B'];
