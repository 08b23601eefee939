import type { SeedRecord } from '../dataset-seed.js';
import type { AccountNode } from './account-trees.js';
import { allocate, wanYuan } from './amounts.js';
import type { DepartmentAccount } from './department-accounts.js';
import { expenditureOf, governmentAccount, totalOf } from './government-accounts.js';
import { type LineTable, lineCells, treeLines } from './line-tree.js';

/** 收支总表 of the account of 2019: rows have numbers instead of codes. */
export function balanceLines(document: SeedRecord): readonly SeedRecord[] {
  const account = governmentAccount(2019, 'FINAL', 'GENERAL');
  const row = (
    code: string,
    name: string,
    side: 'REVENUE' | 'EXPENDITURE' | 'FINANCING',
    amount: number,
    parent?: string,
  ): SeedRecord => ({
    ...lineCells({ document, table: 'BALANCE', cells: { side, rowNumber: Number(code) } }, code, name, parent),
    accountLevel: parent === undefined ? 'TOTAL' : undefined,
    actualAmount: String(amount),
  });
  return [
    row('1', '收入总计', 'REVENUE', totalOf(account)),
    row('2', '一般公共预算收入', 'REVENUE', account.revenue, '1'),
    row('3', '上级补助收入', 'REVENUE', account.transfersIn, '1'),
    row('4', '债务（转贷）收入', 'FINANCING', account.debtIncome, '1'),
    row('5', '上年结余', 'FINANCING', account.carriedIn, '1'),
    row('6', '调入资金', 'FINANCING', account.fundsIn, '1'),
    row('7', '支出总计', 'EXPENDITURE', totalOf(account)),
    row('8', '一般公共预算支出', 'EXPENDITURE', expenditureOf(account), '7'),
    row('9', '上解上级支出', 'EXPENDITURE', account.transfersOut, '7'),
    row('10', '债务还本支出', 'FINANCING', account.debtRepayment, '7'),
    row('11', '安排预算稳定调节基金', 'FINANCING', account.fundsOut, '7'),
    row('12', '年终结余', 'FINANCING', account.carriedOut, '7'),
  ];
}

/** 转移支付表: what the district received, by purpose. */
export function transferLines(document: SeedRecord): readonly SeedRecord[] {
  const { transfersIn } = governmentAccount(2019, 'FINAL', 'GENERAL');
  const tree: AccountNode = {
    code: '合计',
    name: '上级补助收入合计',
    children: [
      { code: '11001', name: '返还性收入' },
      { code: '11002', name: '一般性转移支付收入' },
      { code: '11003', name: '专项转移支付收入' },
    ],
  };
  const table: LineTable = {
    document,
    table: 'TRANSFER',
    cells: { accountEdition: 2019, classification: 'REVENUE_CLASS', side: 'REVENUE' },
  };
  return treeLines(table, tree, [
    { name: 'actualAmount', amounts: allocate(transfersIn, [52, 914, 452]), print: String },
  ]);
}

/** 政府性基金收支表: both sides in one table. */
export function fundLines(document: SeedRecord): readonly SeedRecord[] {
  const account = governmentAccount(2019, 'FINAL', 'FUND');
  const revenue: AccountNode = {
    code: '收入合计',
    name: '政府性基金收入合计',
    children: [
      { code: '1030148', name: '国有土地使用权出让收入' },
      { code: '1030156', name: '城市基础设施配套费收入' },
      { code: '1030178', name: '污水处理费收入' },
    ],
  };
  const expenditure: AccountNode = {
    code: '支出合计',
    name: '政府性基金支出合计',
    children: [
      {
        code: '212',
        name: '城乡社区支出',
        children: [
          { code: '21208', name: '国有土地使用权出让收入安排的支出' },
          { code: '21213', name: '城市基础设施配套费安排的支出' },
        ],
      },
      {
        code: '229',
        name: '其他支出',
        children: [{ code: '22904', name: '其他政府性基金及对应专项债务收入安排的支出' }],
      },
      { code: '232', name: '债务付息支出', children: [{ code: '23204', name: '地方政府专项债务付息支出' }] },
    ],
  };
  const interest = 1180;
  const rest = expenditureOf(account) - interest;
  return [
    ...treeLines(moneyTable(document, 'FUND', 'REVENUE'), revenue, [
      { name: 'actualAmount', amounts: allocate(account.revenue, [248, 27, 12]), print: String },
    ]),
    ...treeLines(moneyTable(document, 'FUND', 'EXPENDITURE'), expenditure, [
      { name: 'actualAmount', amounts: [...allocate(rest, [262, 24, 150]), interest], print: String },
    ]),
  ];
}

export function stateCapitalLines(document: SeedRecord): readonly SeedRecord[] {
  const tree: AccountNode = {
    code: '收入合计',
    name: '国有资本经营收入合计',
    children: [
      { code: '1030601', name: '利润收入' },
      { code: '1030602', name: '股利、股息收入' },
    ],
  };
  const { revenue } = governmentAccount(2019, 'FINAL', 'SOE');
  return treeLines(moneyTable(document, 'SOE', 'REVENUE'), tree, [
    { name: 'actualAmount', amounts: allocate(revenue, [13, 3]), print: String },
  ]);
}

export function socialLines(document: SeedRecord): readonly SeedRecord[] {
  const tree: AccountNode = {
    code: '收入合计',
    name: '社会保险基金收入合计',
    children: [
      { code: '10210', name: '城乡居民基本养老保险基金收入' },
      { code: '10211', name: '机关事业单位基本养老保险基金收入' },
    ],
  };
  const { revenue } = governmentAccount(2019, 'FINAL', 'SOCIAL');
  return treeLines(moneyTable(document, 'SOCIAL', 'REVENUE'), tree, [
    { name: 'actualAmount', amounts: allocate(revenue, [176, 234]), print: String },
  ]);
}

function moneyTable(document: SeedRecord, table: string, side: 'REVENUE' | 'EXPENDITURE'): LineTable {
  const classification = side === 'REVENUE' ? 'REVENUE_CLASS' : 'FUNCTIONAL';
  return { document, table, cells: { accountEdition: 2019, classification, side } };
}

/** “三公”经费表 of a department: the sum and its four parts. */
export function threePublicsLines(
  document: SeedRecord,
  { threePublics }: DepartmentAccount,
  column: string,
): readonly SeedRecord[] {
  const tree: AccountNode = {
    code: '1',
    name: '“三公”经费合计',
    children: [
      { code: '2', name: '因公出国（境）费' },
      { code: '3', name: '公务用车购置费' },
      { code: '4', name: '公务用车运行维护费' },
      { code: '5', name: '公务接待费' },
    ],
  };
  const table: LineTable = { document, table: 'THREE_PUBLICS', cells: { side: 'EXPENDITURE' } };
  return treeLines(table, tree, [{ name: column, amounts: threePublics, print: wanYuan }]).map((line) => ({
    ...line,
    accountLevel: line.accountCode === '1' ? 'TOTAL' : undefined,
  }));
}
