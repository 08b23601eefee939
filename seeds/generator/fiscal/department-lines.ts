import type { SeedRecord } from '../dataset-seed.js';
import { type AccountNode, leavesOf } from './account-trees.js';
import { allocate, wanYuan } from './amounts.js';
import type { DepartmentAccount } from './department-accounts.js';
import { FUNCTIONAL_CELLS, type LineTable, treeLines } from './line-tree.js';
import { threePublicsLines } from './small-tables.js';

/** Expenditure by function with basic and project parts, basic expenditure by economic class, and the three publics. */
export function departmentLines(
  document: SeedRecord,
  account: DepartmentAccount,
  tree: AccountNode,
): readonly SeedRecord[] {
  const leaves = leavesOf(tree);
  const basic = allocate(
    account.basic,
    leaves.map((leaf) => leaf.basic ?? 0),
  );
  const projects = allocate(
    account.projects,
    leaves.map((leaf) => leaf.weight ?? 0),
  );
  const sums = basic.map((amount, index) => amount + (projects[index] ?? 0));
  const suffix = account.stage === 'FINAL' ? 'Actual' : 'Budget';
  const total = account.stage === 'FINAL' ? 'actualAmount' : 'budgetAmount';
  const economic: LineTable = {
    document,
    table: 'BASIC_ECONOMIC',
    cells: { accountEdition: 2019, classification: 'ECON_DEPT', side: 'EXPENDITURE' },
  };
  return [
    ...treeLines({ document, table: 'EXPENDITURE', cells: FUNCTIONAL_CELLS }, tree, [
      { name: total, amounts: sums, print: wanYuan },
      { name: `basic${suffix}`, amounts: basic, print: wanYuan },
      { name: `project${suffix}`, amounts: projects, print: wanYuan },
    ]),
    ...treeLines(economic, ECONOMIC_TREE, [{ name: total, amounts: economicAmounts(account), print: wanYuan }]),
    ...threePublicsLines(document, account, total),
  ];
}

const ECONOMIC_TREE: AccountNode = {
  code: '合计',
  name: '基本支出合计',
  children: [
    {
      code: '301',
      name: '工资福利支出',
      children: [
        { code: '30101', name: '基本工资' },
        { code: '30102', name: '津贴补贴' },
        { code: '30108', name: '机关事业单位基本养老保险缴费' },
      ],
    },
    {
      code: '302',
      name: '商品和服务支出',
      children: [
        { code: '30201', name: '办公费' },
        { code: '30231', name: '公务用车运行维护费' },
      ],
    },
    { code: '303', name: '对个人和家庭的补助' },
    { code: '310', name: '资本性支出' },
  ],
};

function economicAmounts({ salaries, goods, assistance, capital }: DepartmentAccount): readonly number[] {
  return [...allocate(salaries, [52, 31, 17]), ...allocate(goods, [94, 6]), assistance, capital];
}
