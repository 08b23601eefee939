import { printKey } from '../../../src/catalog/identity.js';
import type { SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { type AccountNode, leavesOf } from './account-trees.js';
import { sumOf } from './amounts.js';

/** One table of one document: whose lines these are, and what they all have in common. */
export interface LineTable {
  readonly document: SeedRecord;
  readonly table: string;
  readonly cells: SeedRecord;
}

/** What the leaves of a tree hold in one column, from the top down, and how it is printed. */
export interface LineColumn {
  readonly name: string;
  readonly amounts: readonly number[];
  readonly print: (amount: number) => string;
}

/** What lines of expenditure by function have in common. */
export const FUNCTIONAL_CELLS = { accountEdition: 2019, classification: 'FUNCTIONAL', side: 'EXPENDITURE' } as const;

const LEVELS: Readonly<Record<number, string>> = { 3: 'CLASS', 5: 'SECTION', 7: 'ITEM', 9: 'DETAIL' };

/** The lines of a tree of accounts, each holding the sum of the leaves below it. */
export function treeLines(table: LineTable, tree: AccountNode, columns: readonly LineColumn[]): readonly SeedRecord[] {
  const leaves = leavesOf(tree).map(({ code }) => code);
  const lineOf = (account: AccountNode, parent: AccountNode | undefined): readonly SeedRecord[] => {
    const below = leavesOf(account).map(({ code }) => leaves.indexOf(code));
    const figures = columns.map(({ name, amounts, print }) => [
      name,
      print(sumOf(below.map((at) => amounts[at] ?? 0))),
    ]);
    const line = {
      ...lineCells(table, account.code, account.name, parent?.code),
      accountLevel: LEVELS[account.code.length] ?? 'TOTAL',
      ...Object.fromEntries(figures),
    };
    return [line, ...(account.children ?? []).flatMap((child) => lineOf(child, account))];
  };
  return lineOf(tree, undefined).map((line, index) => ({ ...line, rowNumber: index + 1 }));
}

/** The cells of a line without its figures. */
export function lineCells(
  { document, table, cells }: LineTable,
  accountCode: string,
  accountName: string,
  parentCode: string | undefined,
): SeedRecord {
  return {
    agency: document.agency,
    formedOn: document.formedOn,
    publishedOn: document.publishedOn,
    sample: true,
    budget: document.title,
    table,
    accountCode,
    accountName,
    parent: parentCode === undefined ? undefined : printKey([documentKey(document), table, parentCode]),
    ...cells,
  };
}

/** The printed natural key of a document. */
function documentKey({ agency, fiscalYear, level, stage, book }: SeedRecord): string {
  return printKey([agencyKey(String(agency)), ...[fiscalYear, level, stage, book].map(String)]);
}
