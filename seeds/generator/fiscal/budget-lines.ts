import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import {
  type AccountNode,
  DEPARTMENT_TREES,
  EXPENDITURE_TREE,
  GOVERNMENT_ECONOMIC_TREE,
  leavesOf,
  REVENUE_TREE,
} from './account-trees.js';
import { allocate } from './amounts.js';
import type { BudgetStage } from './budget-calendar.js';
import { budgetRecords } from './budget-documents.js';
import { debtYear } from './debt-series.js';
import { departmentAccount } from './department-accounts.js';
import { departmentTitle } from './department-documents.js';
import { departmentLines } from './department-lines.js';
import { expenditureOf, governmentAccount } from './government-accounts.js';
import { governmentTitle } from './government-documents.js';
import { FUNCTIONAL_CELLS, type LineColumn, type LineTable, treeLines } from './line-tree.js';
import { balanceLines, fundLines, socialLines, stateCapitalLines, transferLines } from './small-tables.js';
import { withFaults } from './with-faults.js';

export const LINE_NAME = ['budget', 'table', 'accountCode'];

/** 预决算科目: the tables of the district's budget and account of 2019, and those of three departments. */
export const budgetLineSeed: DatasetSeed = { dataset: 'budget-lines', records: lineRecords };

function lineRecords(): readonly SeedRecord[] {
  const documents = budgetRecords();
  const titled = (title: string): SeedRecord => {
    const document = documents.find((record) => record.title === title);
    if (document === undefined) throw new Error(`The sample has no budget document "${title}".`);
    return document;
  };
  const government = (stage: BudgetStage, book: 'GENERAL' | 'FUND' | 'SOE' | 'SOCIAL'): SeedRecord =>
    titled(governmentTitle({ year: 2019, stage, book }));
  return withFaults('budget-lines', LINE_NAME, [
    ...generalBudgetLines(government('BUDGET', 'GENERAL')),
    ...generalFinalLines(government('FINAL', 'GENERAL')),
    ...fundLines(government('FINAL', 'FUND')),
    ...stateCapitalLines(government('FINAL', 'SOE')),
    ...socialLines(government('FINAL', 'SOCIAL')),
    ...Object.entries(DEPARTMENT_TREES).flatMap(([agency, tree]) =>
      (['BUDGET', 'FINAL'] as const).flatMap((stage) => {
        const account = departmentAccount(agency, 2019, stage);
        return departmentLines(titled(departmentTitle(account)), account, tree);
      }),
    ),
  ]);
}

/** The leaves of a tree in one year and stage; the same figures wherever a table prints them. */
function yearColumn(name: string, tree: AccountNode, total: number, ...subject: readonly string[]): LineColumn {
  const random = randomFor('budget lines', tree.name, ...subject);
  const weights = leavesOf(tree).map(({ weight = 0 }) => weight * (100 + random.integer(-8, 8)));
  return { name, amounts: allocate(total, weights), print: String };
}

interface YearTotals {
  readonly revenue: number;
  readonly expenditure: number;
}

function totals(year: number, stage: BudgetStage): YearTotals {
  const account = governmentAccount(year, stage, 'GENERAL');
  return { revenue: account.revenue, expenditure: expenditureOf(account) };
}

function generalColumns(side: keyof YearTotals, tree: AccountNode): Readonly<Record<string, LineColumn>> {
  const column = (name: string, year: number, stage: BudgetStage): LineColumn => {
    const total = totals(year, stage)[side];
    if (side === 'revenue') return yearColumn(name, tree, total, String(year), stage);
    // Interest, the last class, is what the debt tables of the year have; the rest is shared out.
    const { interest } = debtYear(year).general;
    const others = yearColumn(name, withoutLast(tree), total - interest, String(year), stage);
    return { ...others, amounts: [...others.amounts, interest] };
  };
  return {
    budget: column('budgetAmount', 2019, 'BUDGET'),
    adjusted: column('adjustedAmount', 2019, 'ADJUSTMENT'),
    actual: column('actualAmount', 2019, 'FINAL'),
    prior: column('priorActualAmount', 2018, 'FINAL'),
  };
}

function withoutLast(tree: AccountNode): AccountNode {
  return { ...tree, children: (tree.children ?? []).slice(0, -1) };
}

const REVENUE_CELLS = { accountEdition: 2019, classification: 'REVENUE_CLASS', side: 'REVENUE' } as const;

function generalBudgetLines(document: SeedRecord): readonly SeedRecord[] {
  const revenue = generalColumns('revenue', REVENUE_TREE);
  const expenditure = generalColumns('expenditure', EXPENDITURE_TREE);
  const economic: LineTable = {
    document,
    table: 'BASIC_ECONOMIC',
    cells: { accountEdition: 2019, classification: 'ECON_GOV', side: 'EXPENDITURE' },
  };
  return [
    ...treeLines(
      { document, table: 'REVENUE', cells: REVENUE_CELLS },
      REVENUE_TREE,
      present(revenue.budget, revenue.prior),
    ),
    ...treeLines(
      { document, table: 'EXPENDITURE', cells: FUNCTIONAL_CELLS },
      EXPENDITURE_TREE,
      present(expenditure.budget, expenditure.prior),
    ),
    ...treeLines(economic, GOVERNMENT_ECONOMIC_TREE, [
      yearColumn('budgetAmount', GOVERNMENT_ECONOMIC_TREE, 96_800, '2019', 'BUDGET'),
    ]),
  ];
}

function generalFinalLines(document: SeedRecord): readonly SeedRecord[] {
  const side = (table: string, cells: SeedRecord, tree: AccountNode, name: keyof YearTotals) => {
    const { budget, adjusted, actual, prior } = generalColumns(name, tree);
    return treeLines({ document, table, cells }, tree, present(budget, adjusted, actual, prior)).map(withCompletion);
  };
  return [
    ...balanceLines(document),
    ...side('REVENUE', REVENUE_CELLS, REVENUE_TREE, 'revenue'),
    ...side('EXPENDITURE', FUNCTIONAL_CELLS, EXPENDITURE_TREE, 'expenditure').map(withExplanation),
    ...transferLines(document),
  ];
}

function present(...columns: readonly (LineColumn | undefined)[]): readonly LineColumn[] {
  return columns.filter((column) => column !== undefined);
}

function withCompletion(line: SeedRecord): SeedRecord {
  const completion = Number(line.actualAmount) / Number(line.adjustedAmount);
  return { ...line, publishedCompletion: `${(completion * 100).toFixed(1)}%` };
}

/** Only the classes that moved much against the year before are explained. */
function withExplanation(line: SeedRecord): SeedRecord {
  const change = Number(line.actualAmount) / Number(line.priorActualAmount) - 1;
  if (line.accountLevel !== 'CLASS' || Math.abs(change) < 0.12) return line;
  const word = change > 0 ? '增长' : '下降';
  return {
    ...line,
    explanation: `比上年${word}${(Math.abs(change) * 100).toFixed(1)}%，主要是上级专款和新增债券资金变化。`,
  };
}
