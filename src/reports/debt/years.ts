import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult } from '../../rules/check-result.js';
import type { ComprehensiveCapacity } from '../../rules/debt-indicators.js';
import { allRows } from '../all-rows.js';
import { STATUSES, wholeYearOf } from '../own-checks/year-before.js';
import { ownChecksOf } from '../own-checks.js';
import { numberIn, textIn } from '../row-values.js';
import { bondIndicators, bondsOf, type HeldBond } from './bond-means.js';
import { accountFigures, capacitiesOf, flowFigures, positionFigures } from './figures.js';
import { type ReportedIndicator, yearIndicators } from './indicators.js';

/** What is known of the debt of a division in one year. */
export interface DebtYear {
  readonly year: number;
  readonly position: Row | null;
  readonly flow: Row | null;
  readonly capacities: readonly ComprehensiveCapacity[];
  readonly indicators: readonly ReportedIndicator[];
  readonly checks: readonly CheckResult[];
}

interface Ledger {
  readonly positions: readonly Row[];
  readonly flows: readonly Row[];
  /** Final accounts of the government. */
  readonly accounts: readonly Row[];
  readonly bonds: readonly HeldBond[];
}

/**
 * The debt of a division year by year, oldest first: final figures where there are any, else expected ones, and all
 * indicators of domain section 7.2 with what each was worked out from. Accounts and bonds are those of the division
 * itself, so for the governments below it alone (`SUB`) there are none.
 */
export async function debtYears(reader: RequestReader, division: string, scope: string): Promise<readonly DebtYear[]> {
  const ledger = await readLedger(reader, division, scope);
  const years = [...ledger.positions, ...ledger.flows].map(wholeYearOf).filter((year) => year !== undefined);
  return Promise.all([...new Set(years)].sort().map((year) => debtYear(reader, ledger, year)));
}

async function readLedger(reader: RequestReader, division: string, scope: string): Promise<Ledger> {
  const ofDivision = { division: { equals: division } };
  const ofScope = { ...ofDivision, scope: { equals: scope } };
  const ofAccounts = { ...ofDivision, level: { equals: 'GOVERNMENT' }, stage: { equals: 'FINAL' } };
  const { registry } = reader;
  const budgets = scope === 'SUB' ? undefined : registry.find('budgets');
  const [positions, flows, accounts, bonds] = await Promise.all([
    allRows(reader, { dataset: registry.get('debt-positions'), filter: ofScope }),
    allRows(reader, { dataset: registry.get('debt-flows'), filter: ofScope }),
    budgets === undefined ? [] : allRows(reader, { dataset: budgets, filter: ofAccounts }),
    scope === 'SUB' ? [] : bondsOf(reader, division),
  ]);
  return { positions, flows, accounts, bonds };
}

async function debtYear(reader: RequestReader, ledger: Ledger, year: number): Promise<DebtYear> {
  const position = firmest(ledger.positions, year);
  // Figures of one vintage go together, where there is such a flow.
  const status = position === null ? null : textIn(position, 'status');
  const flow =
    firmest(
      ledger.flows.filter((one) => textIn(one, 'status') === status),
      year,
    ) ?? firmest(ledger.flows, year);
  const others = {
    ...flowFigures(flow),
    ...accountFigures(account(ledger, year, 'GENERAL'), account(ledger, year, 'FUND')),
    previousBalance: positionFigures(firmest(ledger.positions, year - 1)).balance,
  };
  const records = [position, flow].filter((row) => row !== null);
  const checks = await Promise.all(records.map((row) => ownChecksOf(reader, row)));
  return {
    year,
    position,
    flow,
    capacities: capacitiesOf(position),
    indicators: [...yearIndicators(position, others), ...bondIndicators(ledger.bonds, year)],
    checks: checks.flat(),
  };
}

function firmest(rows: readonly Row[], year: number): Row | null {
  const ofYear = rows.filter((row) => wholeYearOf(row) === year);
  for (const status of STATUSES) {
    const found = ofYear.find((row) => textIn(row, 'status') === status);
    if (found !== undefined) return found;
  }
  return null;
}

function account({ accounts }: Ledger, year: number, book: string): Row | null {
  return accounts.find((row) => numberIn(row, 'fiscalYear') === year && textIn(row, 'book') === book) ?? null;
}
