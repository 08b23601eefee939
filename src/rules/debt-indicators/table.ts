import { define, ratio } from './declare.js';
import { type DebtIndicator, share } from './indicator.js';

const NAMED_2014 = '国发〔2014〕43号所列指标';
const AUDIT = `${NAMED_2014}；公式为审计惯例`;

const BALANCE = ['balance', '债务余额'] as const;
const CAPACITY = ['comprehensiveCapacity', '综合财力'] as const;
const weak = (basis: string) => ({ basis, isProvisional: true });

/** The indicators D1 to D10; D11 is a mean over bonds and stands in `bond-means.ts`. */
export const INDICATOR_TABLE: readonly DebtIndicator[] = [
  define({
    id: 'D1',
    title: '债务余额',
    description: 'Debt balance.',
    formula: 'general + special',
    formulaZh: '一般债务余额+专项债务余额',
    basis: '预算法实施条例（2020年修订）第四十四条；财政部月度公报',
    inputs: ['general', 'special'],
    compute: ({ general, special }) => (special === undefined ? undefined : general?.plus(special)),
  }),
  define({
    id: 'D1_BY_FORM',
    title: '债务余额（按形式）',
    description: 'Debt balance by form.',
    formula: 'bonds + nonBond',
    formulaZh: '政府债券+非政府债券形式存量债务',
    basis: '财政部月度公报',
    inputs: ['bonds', 'nonBond'],
    compute: ({ bonds, nonBond }) => (nonBond === undefined ? undefined : bonds?.plus(nonBond)),
  }),
  ratio('D2', '债务率', 'Debt ratio: only direct debt, never contingent.', BALANCE, CAPACITY, weak(NAMED_2014)),
  define({
    id: 'D3',
    title: '偿债率（总额）',
    description: 'Debt-service ratio, gross.',
    formula: '(principal + interest) ÷ comprehensiveCapacity',
    formulaZh: '（还本支出+付息支出）÷综合财力',
    inputs: ['principal', 'interest', 'comprehensiveCapacity'],
    compute: ({ principal, interest, comprehensiveCapacity }) =>
      interest === undefined ? undefined : share(principal?.plus(interest), comprehensiveCapacity),
    ...weak(AUDIT),
  }),
  define({
    id: 'D3_NET',
    title: '偿债率（扣除再融资）',
    description: 'Debt-service ratio, net of principal repaid by refinancing bonds.',
    formula: '(principal - refinancedPrincipal + interest) ÷ comprehensiveCapacity',
    formulaZh: '（还本支出-再融资债券偿还本金+付息支出）÷综合财力',
    inputs: ['principal', 'refinancedPrincipal', 'interest', 'comprehensiveCapacity'],
    compute: ({ principal, refinancedPrincipal, interest, comprehensiveCapacity }) =>
      refinancedPrincipal === undefined || interest === undefined
        ? undefined
        : share(principal?.minus(refinancedPrincipal).plus(interest), comprehensiveCapacity),
    ...weak(AUDIT),
  }),
  define({
    id: 'D4',
    title: '新增债务率',
    description: 'Growth of debt over the year before.',
    formula: '(balance - previousBalance) ÷ previousBalance',
    formulaZh: '（债务余额-上年债务余额）÷上年债务余额',
    inputs: ['balance', 'previousBalance'],
    compute: ({ balance, previousBalance }) =>
      previousBalance === undefined ? undefined : share(balance?.minus(previousBalance), previousBalance),
    ...weak(AUDIT),
  }),
  ratio('D5', '逾期债务率', 'Share of debt that is overdue.', ['overdueBalance', '逾期债务余额'], BALANCE, weak(AUDIT)),
  ratio('D6', '负债率', 'Debt to gross domestic product.', BALANCE, ['grossDomesticProduct', '地区生产总值'], {
    basis: '通行定义：政府债务余额与地区生产总值之比',
  }),
  ratio(
    'D7_GENERAL',
    '一般债务率',
    'General debt ratio.',
    ['generalBalance', '一般债务余额'],
    ['generalCapacity', '一般公共预算财力'],
    weak(AUDIT),
  ),
  ratio(
    'D7_SPECIAL',
    '专项债务率',
    'Special debt ratio.',
    ['specialBalance', '专项债务余额'],
    ['fundCapacity', '政府性基金财力'],
    weak(AUDIT),
  ),
  ratio(
    'D8_GENERAL',
    '一般债务利息支出率',
    'Interest on general debt in general spending.',
    ['generalInterest', '一般债务利息支出'],
    ['generalExpenditure', '一般公共预算支出'],
    weak('国办函〔2016〕88号'),
  ),
  ratio(
    'D8_SPECIAL',
    '专项债务利息支出率',
    'Interest on special debt in fund spending.',
    ['specialInterest', '专项债务利息支出'],
    ['fundExpenditure', '政府性基金支出'],
    weak('国办函〔2016〕88号'),
  ),
  ratio('D9', '限额使用率', 'Share of the limit that is used.', BALANCE, ['limit', '债务限额'], {
    basis: '预算法实施条例（2020年修订）第四十三条：余额不得突破限额',
  }),
  define({
    id: 'D9_HEADROOM',
    title: '限额空间',
    description: 'What the limit leaves.',
    formula: 'limit - balance',
    formulaZh: '债务限额-债务余额',
    basis: '预算法实施条例（2020年修订）第四十三条：余额不得突破限额',
    inputs: ['limit', 'balance'],
    compute: ({ limit, balance }) => (balance === undefined ? undefined : limit?.minus(balance)),
  }),
  ratio(
    'D10',
    '财政自给率',
    'Share of spending that own revenue covers.',
    ['generalRevenue', '一般公共预算收入'],
    ['generalExpenditure', '一般公共预算支出'],
    { basis: '通行定义：一般公共预算收入与支出之比' },
  ),
];
