import { validators } from './validator.js';

const TABLES = '地方政府债务信息公开办法（试行）（财预〔2018〕209号）所附表式';

/** Government debt and bonds: V01 to V11. */
export const debtValidators = validators([
  [
    'V01',
    'ERROR',
    '债务合计检查',
    'Debt, limit and balance alike, is general debt plus special debt; the balance is also bonds plus what is not in bonds.',
    `${TABLES}1-1；预算法实施条例（2020年修订）第四十四条`,
  ],
  [
    'V02',
    'ERROR',
    '债务限额检查',
    'The balance is not above the limit, for general and for special debt apart: the total alone hides a breach.',
    '预算法（2018年修正）第三十五条；预算法实施条例（2020年修订）第四十三条：余额实行限额管理',
  ],
  [
    'V03',
    'ERROR',
    '债务余额衔接检查',
    'The closing balance is the opening balance plus what was issued, less principal repaid and other reductions.',
    `${TABLES}1-2、1-3`,
  ],
  [
    'V03B',
    'WARNING',
    '决算余额衔接检查',
    'The same for final accounts that state no reductions: written-down balances may explain a difference.',
    `${TABLES}1-2、1-3；财政部说明：年末余额可因核减而低于推算数`,
  ],
  [
    'V04',
    'WARNING',
    '限额变动检查',
    'The limit of a year is the limit of the year before plus the new limit, less what was withdrawn.',
    `${TABLES}：限额调整情况表`,
  ],
  [
    'V05',
    'WARNING',
    '发行限额检查',
    'New bonds are not above the new limit of the year, and refinancing bonds not above the principal due.',
    '预算法（2018年修正）第三十五条；财预〔2018〕209号表式',
  ],
  [
    'V06',
    'ERROR',
    '年初年末衔接检查',
    'The opening balance of a year is the closing balance in the final accounts of the year before.',
    `${TABLES}1-2、1-3`,
  ],
  [
    'V06B',
    'WARNING',
    '预计数衔接检查',
    'The same where only expected figures of the year before are published, which are revised later.',
    `${TABLES}1-2、1-3`,
  ],
  [
    'V07',
    'ERROR',
    '表内关系检查',
    'The columns of a debt table add up as its letters say: A = B + D, F = G + H, and so on; a part is not above its whole.',
    `${TABLES}1-1、1-4及限额调整情况表`,
  ],
  [
    'V08',
    'ERROR',
    '地区合计检查',
    'A region is its own level plus those below it, and a parent region its own level plus the regions below.',
    `${TABLES}：本地区、本级、下级`,
  ],
  [
    'V09',
    'WARNING',
    '金额单位检查',
    'A figure above the national total of its year, or a hundredfold of the year before, was entered in the wrong unit.',
    '财政部公布的全国地方政府债务限额与余额；万元与亿元相差一万倍',
  ],
  [
    'V10',
    'ERROR',
    '债券资金使用检查',
    'The uses of a bond add up to what was on-lent of it, and spending, plan and investment do not exceed each other.',
    `${TABLES}3、表4：存续期公开`,
  ],
  [
    'V11',
    'INFORMATION',
    '公布比率复算检查',
    'A published debt indicator agrees with the one computed from the published figures.',
    '国发〔2014〕43号所列指标；县级口径无统一公开公式，复算仅供对照',
    { isProvisional: true },
  ],
]);
