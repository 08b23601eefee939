import type { SeedRecord } from '../dataset-seed.js';

/**
 * A fault that is put into the sample on purpose, so that a flag of the product has something to show. `fails` and
 * `lacks` name checks as `validator first/second column` (the second of a sum over related records is the relation) and
 * clocks by their rule.
 */
export interface DeliberateFault {
  /** Cells that name the record, joined by a bar. */
  readonly record: string;
  readonly because: string;
  readonly cells: SeedRecord;
  /** What does not hold for the record, all of it. */
  readonly fails?: readonly string[];
  /** What can not be judged because of these cells. */
  readonly lacks?: readonly string[];
}

type FaultyDataset =
  | 'budgets'
  | 'budget-lines'
  | 'budget-projects'
  | 'performance-targets'
  | 'debt-positions'
  | 'debt-flows'
  | 'bonds'
  | 'bond-uses';

const BUDGETS: readonly DeliberateFault[] = [
  {
    record: '2018年龙城区一般公共预算决算',
    because: '213700 with two digits interchanged.',
    cells: { totalRevenue: '213070' },
    fails: ['V20 totalRevenue/revenue', 'V21 totalRevenue/totalExpenditure'],
  },
  {
    record: '2018年龙城区政府性基金预算决算',
    because: '47500 with two digits interchanged.',
    cells: { totalExpenditure: '47050' },
    fails: ['V20 totalExpenditure/expenditure', 'V21 totalRevenue/totalExpenditure'],
  },
  {
    record: '2019年西大营子镇一般公共预算',
    because: 'Each side adds up, but the two sides do not meet.',
    cells: { expenditure: '2600', totalExpenditure: '2685' },
    fails: ['V21 totalRevenue/totalExpenditure'],
  },
  {
    record: '龙城区司法局2019年部门预算',
    because: 'Projects without the one that was added last.',
    cells: { projectExpenditure: '148.23' },
    fails: ['V22 expenditure/basicExpenditure'],
  },
  {
    record: '龙城区农业农村局2019年度部门决算',
    because: 'A digit was dropped from salaries.',
    cells: { basicSalaries: '131.47' },
    fails: ['V22 basicExpenditure/basicSalaries'],
  },
  {
    record: '龙城区市场监督管理局2019年度部门决算',
    because: 'The sum of the year before was left in the table.',
    cells: { threePublics: '29.8' },
    fails: ['V22 threePublics/travelAbroad'],
  },
  {
    record: '2018年龙城区国有资本经营预算',
    because: 'The table leaves the cell empty.',
    cells: { carriedIn: undefined },
    lacks: ['V20 totalRevenue/revenue'],
  },
  {
    record: '2020年龙城区政府性基金预算',
    because: 'The table leaves the cell empty.',
    cells: { debtRepayment: undefined, totalRevenue: undefined },
    lacks: ['V20 totalExpenditure/expenditure', 'V21 totalRevenue/totalExpenditure'],
  },
  {
    record: '龙城区卫生健康局2019年部门预算',
    because: 'The project page is missing.',
    cells: { projectExpenditure: undefined },
    lacks: ['V22 expenditure/basicExpenditure'],
  },
  {
    record: '龙城区人力资源和社会保障局2019年部门预算',
    because: 'A class that was not published.',
    cells: { basicCapital: '#NOT_PUBLISHED' },
    lacks: ['V22 basicExpenditure/basicSalaries'],
  },
  {
    record: '龙城区生态环境局2019年部门预算',
    because: 'The table leaves the cell empty.',
    cells: { receptions: undefined },
    lacks: ['V22 threePublics/travelAbroad'],
  },
  {
    record: '2018年龙城区社会保险基金预算决算',
    because: 'Published 42 days after approval.',
    cells: { publishedOn: '2019-10-09' },
    fails: ['R40'],
  },
  {
    record: '2020年龙城区国有资本经营预算',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R40'],
  },
  {
    record: '龙城区卫生健康局2019年度部门决算',
    because: 'Published 50 days after the reply.',
    cells: { publishedOn: '2020-10-28' },
    fails: ['R41'],
  },
  {
    record: '龙城区生态环境局2019年度部门决算',
    because: 'No day of publication.',
    cells: { publishedOn: undefined, sourceUrl: undefined },
    lacks: ['R41'],
  },
  {
    record: '龙城区司法局2019年度部门决算',
    because: 'No day of the reply, so that R43 sees none.',
    cells: { repliedOn: undefined, formedOn: undefined },
    fails: ['R43'],
    lacks: ['R41'],
  },
  {
    record: '龙城区环境卫生管理局2021年单位预算',
    because: 'Published 29 days after the reply.',
    cells: { publishedOn: '2021-03-02' },
    fails: ['R42'],
  },
  {
    record: '龙城区医疗保障中心2021年单位预算',
    because: 'No day of the reply, so that R43B sees none.',
    cells: { repliedOn: undefined, formedOn: undefined },
    fails: ['R43B'],
    lacks: ['R42'],
  },
  {
    record: '龙城区环境卫生管理局2020年度单位决算',
    because: 'The department took 23 days to reply.',
    cells: { formedOn: '2021-09-30', repliedOn: '2021-09-30', publishedOn: '2021-10-12' },
    fails: ['R43B'],
  },
  {
    record: '龙城区医疗保障中心2019年单位预算',
    because: 'Nobody says when the department itself had its reply.',
    cells: { departmentRepliedOn: undefined },
    lacks: ['R43B'],
  },
  {
    record: '龙城区营商环境建设局2019年部门预算',
    because: 'The reply came 40 days after approval.',
    cells: { formedOn: '2019-02-18', repliedOn: '2019-02-18', publishedOn: '2019-02-25' },
    fails: ['R43'],
  },
  {
    record: '龙城区农业农村局2019年部门预算',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R43'],
  },
];

const ACCOUNT_2019 = '2019年龙城区一般公共预算决算';

const LINES: readonly DeliberateFault[] = [
  { record: `${ACCOUNT_2019}|EXPENDITURE|21203`, because: 'Interchanged digits.', cells: { budgetAmount: '5086' } },
  {
    record: `${ACCOUNT_2019}|EXPENDITURE|212`,
    because: 'Its section 21203 has another budget figure.',
    cells: {},
    fails: ['V20 budgetAmount/children'],
  },
  { record: `${ACCOUNT_2019}|EXPENDITURE|20808`, because: 'Interchanged digits.', cells: { adjustedAmount: '7227' } },
  {
    record: `${ACCOUNT_2019}|EXPENDITURE|208`,
    because: 'Its section 20808 has another adjusted figure.',
    cells: {},
    fails: ['V20 adjustedAmount/children'],
  },
  { record: `${ACCOUNT_2019}|EXPENDITURE|21004`, because: 'Interchanged digits.', cells: { actualAmount: '5459' } },
  {
    record: `${ACCOUNT_2019}|EXPENDITURE|210`,
    because: 'Its section 21004 has another actual figure.',
    cells: {},
    fails: ['V20 actualAmount/children'],
  },
  { record: `${ACCOUNT_2019}|EXPENDITURE|21303`, because: 'Revised later.', cells: { priorActualAmount: '4285' } },
  {
    record: `${ACCOUNT_2019}|EXPENDITURE|213`,
    because: 'Its section 21303 has another figure of the year before.',
    cells: {},
    fails: ['V20 priorActualAmount/children'],
  },
  { record: `${ACCOUNT_2019}|EXPENDITURE|20106`, because: 'An empty cell.', cells: { budgetAmount: undefined } },
  {
    record: `${ACCOUNT_2019}|EXPENDITURE|201`,
    because: 'Two of its sections have empty cells.',
    cells: {},
    lacks: ['V20 budgetAmount/children', 'V20 adjustedAmount/children'],
  },
  { record: `${ACCOUNT_2019}|EXPENDITURE|20138`, because: 'An empty cell.', cells: { adjustedAmount: undefined } },
  { record: `${ACCOUNT_2019}|REVENUE|10302`, because: 'An empty cell.', cells: { priorActualAmount: undefined } },
  { record: `${ACCOUNT_2019}|REVENUE|10305`, because: 'An empty cell.', cells: { actualAmount: undefined } },
  {
    record: `${ACCOUNT_2019}|REVENUE|103`,
    because: 'Two of its sections have empty cells.',
    cells: {},
    lacks: ['V20 actualAmount/children', 'V20 priorActualAmount/children'],
  },
  {
    record: '龙城区民政局2019年部门预算|EXPENDITURE|2082102',
    because: 'A basic part in a line that is all projects.',
    cells: { basicBudget: '127.47' },
    fails: ['V22 budgetAmount/basicBudget'],
  },
  {
    record: '龙城区民政局2019年度部门决算|EXPENDITURE|2081901',
    because: 'Interchanged digits.',
    cells: { projectActual: '2738.67' },
    fails: ['V22 actualAmount/basicActual'],
  },
  {
    record: '龙城区财政局2019年部门预算|EXPENDITURE|2010605',
    because: 'An empty cell.',
    cells: { projectBudget: undefined },
    lacks: ['V22 budgetAmount/basicBudget'],
  },
  {
    record: '龙城区财政局2019年度部门决算|EXPENDITURE|2010607',
    because: 'An empty cell.',
    cells: { basicActual: undefined },
    lacks: ['V22 actualAmount/basicActual'],
  },
  {
    record: '2019年龙城区社会保险基金预算决算|SOCIAL|10211',
    because: 'Added to the page after 75 days.',
    cells: { publishedOn: '2020-12-14' },
    fails: ['R01'],
  },
  {
    record: '2019年龙城区国有资本经营预算决算|SOE|1030602',
    because: 'No day of forming.',
    cells: { formedOn: undefined },
    lacks: ['R01'],
  },
];

const PROJECTS: readonly DeliberateFault[] = [
  {
    record: '龙城区住房和城乡建设局|老旧小区改造',
    because: 'The whole budget is called an appropriation, and other funds are named beside it.',
    cells: { fiscalAppropriation: '1240' },
    fails: ['V20 annualBudget/fiscalAppropriation'],
  },
  {
    record: '龙城区教育局|校园安防设备更新',
    because: 'The indicators were given 100 points and execution of the budget 10 more.',
    cells: { indicatorWeight: '100' },
    fails: ['V25 indicatorWeight/performanceTargets', 'V25 totalWeight/executionWeight'],
  },
  {
    record: '龙城区市场监督管理局|食品安全抽检',
    because: 'One of its indicators weighs five points too much.',
    cells: {},
    fails: ['V25 indicatorWeight/performanceTargets'],
  },
  {
    record: '龙城区农业农村局|动物疫病强制免疫',
    because: 'An empty cell.',
    cells: { executionWeight: undefined },
    lacks: ['V25 totalWeight/executionWeight'],
  },
  {
    record: '龙城区司法局|法律援助办案补贴',
    because: 'One of its indicators has no weight.',
    cells: {},
    lacks: ['V25 indicatorWeight/performanceTargets'],
  },
  {
    record: '龙城区财政局|基层财务人员培训',
    because: 'An empty cell.',
    cells: { otherFunds: undefined },
    lacks: ['V20 annualBudget/fiscalAppropriation'],
  },
  {
    record: '龙城区住房和城乡建设局|农村危房改造补助',
    because: 'Published 63 days after the reply.',
    cells: { publishedOn: '2019-03-20' },
    fails: ['R41'],
  },
  {
    record: '龙城区生态环境局|燃煤锅炉淘汰补助',
    because: 'No day of the reply.',
    cells: { repliedOn: undefined },
    lacks: ['R41'],
  },
];

const TARGETS: readonly DeliberateFault[] = [
  { record: '食品安全抽检|提供服务次数', because: 'Five points too many.', cells: { weight: '25' } },
  { record: '法律援助办案补贴|政策知晓率', because: 'An empty cell.', cells: { weight: undefined } },
  {
    record: '城区道路维修养护|受益群众满意度',
    because: 'Published long after 20 working days.',
    cells: { publishedOn: '2019-04-15' },
    fails: ['R01'],
  },
  {
    record: '城区道路维修养护|后期管护机制',
    because: 'No day of forming.',
    cells: { formedOn: undefined },
    lacks: ['R01'],
  },
];

const V08_POSITION = ['limitGeneral', 'limitSpecial', 'balanceGeneral', 'balanceSpecial'].map(
  (column) => `V08 ${column}/parts`,
);

const POSITIONS: readonly DeliberateFault[] = [
  {
    record: '211303|OWN|2016-12-31|EXPECTED',
    because: 'The rows of general and special limit are interchanged: the total agrees and hides it.',
    cells: { limitGeneral: '2.4000', limitSpecial: '7.3600' },
    fails: [
      'V02 balanceGeneral/limitGeneral',
      'V04 limitGeneral/priorLimitGeneral',
      'V04 limitSpecial/priorLimitSpecial',
    ],
  },
  {
    record: '211303|AREA|2016-12-31|EXPECTED',
    because: 'Its own part has interchanged limits.',
    cells: {},
    fails: ['V08 limitGeneral/parts', 'V08 limitSpecial/parts'],
  },
  {
    record: '211303|SUB|2016-12-31|FINAL',
    because: 'The row of the towns is empty.',
    cells: {
      limitGeneral: undefined,
      limitSpecial: undefined,
      balanceGeneral: undefined,
      balanceSpecial: undefined,
    },
    lacks: ['V01 limitTotal/limitGeneral', 'V02 balanceGeneral/limitGeneral', 'V02 balanceSpecial/limitSpecial'],
  },
  {
    record: '211303|AREA|2016-12-31|FINAL',
    because: 'A part of it is not known.',
    cells: {},
    lacks: V08_POSITION,
  },
  {
    record: '211303|OWN|2017-12-31|EXPECTED',
    because: '10.7400 with two digits interchanged.',
    cells: { limitTotal: '10.4700' },
    fails: ['V01 limitTotal/limitGeneral', 'V04 limitTotal/priorLimitTotal'],
  },
  {
    record: '211303|OWN|2017-12-31|FINAL',
    because: '9.3795 with two digits interchanged.',
    cells: { balanceTotal: '9.3975' },
    fails: ['V01 balanceTotal/balanceGeneral', 'V01 balanceTotal/bondBalance'],
  },
  {
    record: '211303|AREA|2018-12-31|EXPECTED',
    because: 'The row of the limit before holds the new limit again.',
    cells: { priorLimitTotal: '1.4700' },
    fails: ['V07 priorLimitTotal/priorLimitGeneral', 'V04 limitTotal/priorLimitTotal'],
  },
  {
    record: '211303|OWN|2018-12-31|EXPECTED',
    because: 'Published 36 days after approval.',
    cells: { publishedOn: '2019-02-14' },
    fails: ['R01', 'R44'],
  },
  {
    record: '211303|SUB|2018-12-31|FINAL',
    because: 'Debt of the towns that the area’s figures do not count.',
    cells: {
      limitTotal: '0.0800',
      limitGeneral: '0.0500',
      limitSpecial: '0.0300',
      balanceTotal: '0.0600',
      balanceGeneral: '0.0400',
      balanceSpecial: '0.0200',
      bondBalance: '0.0600',
      priorLimitTotal: '0.0800',
      priorLimitGeneral: '0.0500',
      priorLimitSpecial: '0.0300',
    },
  },
  {
    record: '211303|AREA|2018-12-31|FINAL',
    because: 'Its parts add up to more; and the debt ratio is on two kinds of revenue, the capacity beside it on four.',
    cells: { publishedDebtRatio: '116.6%' },
    fails: [...V08_POSITION, 'V11 publishedDebtRatio/balanceTotal'],
  },
  {
    record: '211303|OWN|2018-12-31|FINAL',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R44'],
  },
  {
    record: '211303|AREA|2019-01-31|MONTHLY',
    because: 'The bulletin has no limits yet.',
    cells: { limitGeneral: undefined, limitSpecial: undefined },
    lacks: ['V01 limitTotal/limitGeneral', 'V02 balanceGeneral/limitGeneral', 'V02 balanceSpecial/limitSpecial'],
  },
  {
    record: '211303|AREA|2019-02-28|MONTHLY',
    because: 'The bulletin gives the total only.',
    cells: { balanceGeneral: undefined, balanceSpecial: undefined },
    lacks: ['V01 balanceTotal/balanceGeneral'],
  },
  {
    record: '211303|AREA|2019-03-31|MONTHLY',
    because: 'The special limit without what was handed down in advance; the total alone hides the breach.',
    cells: { limitTotal: '126700万元', limitSpecial: '37500万元' },
    fails: ['V02 balanceSpecial/limitSpecial'],
  },
  {
    record: '211303|AREA|2019-12-31|EXPECTED',
    because: 'The total of what was handed down in advance counts the special part only.',
    cells: { advanceLimitTotal: '1.2500' },
    fails: ['V07 advanceLimitTotal/advanceLimitGeneral'],
  },
  {
    record: '211303|OWN|2019-12-31|EXPECTED',
    because: 'A total in 万元 in a table in 亿元.',
    cells: { newLimitTotal: '23000' },
    fails: ['V07 newLimitTotal/newLimitGeneral', 'V04 limitTotal/priorLimitTotal'],
  },
  {
    record: '211303|AREA|2019-12-31|FINAL',
    because: 'The service ratio counts interest only, and an overdue ratio stands beside no overdue balance.',
    cells: { publishedServiceRatio: '1.6%', publishedOverdueRatio: '0.35%' },
    fails: ['V11 publishedServiceRatio/debtService', 'V11 publishedOverdueRatio/overdueBalance'],
  },
  {
    record: '211303|OWN|2019-12-31|FINAL',
    because: 'Published 47 days after approval.',
    cells: { publishedOn: '2020-10-12' },
    fails: ['R01', 'R44'],
  },
  {
    record: '211303|AREA|2020-12-31|FINAL',
    because: 'The ratio was computed from a product that was revised later.',
    cells: { publishedLiabilityRatio: '11.4%' },
    fails: ['V11 publishedLiabilityRatio/balanceTotal'],
  },
  {
    record: '211303|OWN|2020-12-31|EXPECTED',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R44'],
  },
];

const V08_FLOW = ['issuedTotal', 'principalTotal', 'interestTotal'].map((column) => `V08 ${column}/parts`);

const FLOWS: readonly DeliberateFault[] = [
  {
    record: '211303|OWN|2016|EXPECTED',
    because: 'Totals in 万元 in a table in 亿元: ten thousand times too much.',
    cells: {
      openingTotal: '80840',
      issuedTotal: '16800',
      principalTotal: '12300',
      interestTotal: '2770',
      closingTotal: '85340',
      nextPrincipalTotal: '7300',
      nextInterestTotal: '2920',
    },
    fails: [
      'V01 openingTotal/openingGeneral',
      'V01 closingTotal/closingGeneral',
      'V07 issuedTotal/issuedGeneral',
      'V07 principalTotal/principalGeneral',
      'V07 interestTotal/interestGeneral',
      'V07 nextPrincipalTotal/nextPrincipalGeneral',
      'V07 nextInterestTotal/nextInterestGeneral',
    ],
  },
  {
    record: '211303|AREA|2016|EXPECTED',
    because: 'Its own part has totals in another unit.',
    cells: {},
    fails: V08_FLOW,
  },
  {
    record: '211303|OWN|2016|FINAL',
    because: 'Refinancing, named as a part, was left out of what it is a part of.',
    cells: { issuedGeneral: '0.3200', issuedSpecial: '0.2000' },
    fails: [
      'V07 issuedTotal/issuedGeneral',
      'V07 issuedGeneral/issuedNewGeneral',
      'V07 issuedSpecial/issuedNewSpecial',
      'V07 issuedRefinancingGeneral/issuedGeneral',
      'V07 issuedRefinancingSpecial/issuedSpecial',
    ],
  },
  {
    record: '211303|SUB|2016|FINAL',
    because: 'The row of the towns is empty.',
    cells: { issuedTotal: undefined, principalTotal: undefined, interestTotal: undefined },
    lacks: ['V07 issuedTotal/issuedGeneral'],
  },
  { record: '211303|AREA|2016|FINAL', because: 'A part of it is not known.', cells: {}, lacks: V08_FLOW },
  {
    record: '211303|AREA|2017|FINAL',
    because: 'What was written down is not named.',
    cells: { otherReductionGeneral: '0.0000' },
    fails: ['V03 closingGeneral/openingGeneral'],
  },
  {
    record: '211303|AREA|2018|FINAL',
    because: 'What was written down is not named.',
    cells: { otherReductionSpecial: '0.0000' },
    fails: ['V03 closingSpecial/openingSpecial'],
  },
  {
    record: '211303|OWN|2018|FINAL',
    because: 'Published 54 days after approval.',
    cells: { publishedOn: '2019-10-21' },
    fails: ['R01', 'R44'],
  },
  {
    record: '211303|OWN|2018|EXPECTED',
    because: 'A part of the repayment was not budgeted.',
    cells: { nextFiscalSpecial: '0.0150' },
    fails: ['V07 nextPrincipalSpecial/nextRefinancedSpecial'],
  },
  {
    record: '211303|AREA|2019-01|MONTHLY',
    because: 'The bulletin leaves cells empty.',
    cells: {
      openingSpecial: undefined,
      externalOnLending: undefined,
      newLimitGeneral: undefined,
      newLimitSpecial: undefined,
    },
    lacks: [
      'V01 openingTotal/openingGeneral',
      'V03 closingGeneral/openingGeneral',
      'V03 closingSpecial/openingSpecial',
      'V05 issuedNewGeneral/newLimitGeneral',
      'V05 issuedNewSpecial/newLimitSpecial',
    ],
  },
  {
    record: '211303|AREA|2019-02|MONTHLY',
    because: 'The bulletin leaves cells empty.',
    cells: {
      closingTotal: undefined,
      issuedGeneral: undefined,
      issuedSpecial: undefined,
      principalTotal: undefined,
      interestTotal: undefined,
    },
    lacks: [
      'V01 closingTotal/closingGeneral',
      'V07 issuedTotal/issuedGeneral',
      'V07 issuedGeneral/issuedNewGeneral',
      'V07 issuedSpecial/issuedNewSpecial',
      'V07 issuedRefinancingGeneral/issuedGeneral',
      'V07 issuedRefinancingSpecial/issuedSpecial',
      'V07 principalTotal/principalGeneral',
      'V07 interestTotal/interestGeneral',
    ],
  },
  {
    record: '211303|AREA|2019-03|MONTHLY',
    because: 'The limit stands at less than was issued under it.',
    cells: { newLimitGeneral: '0.2000' },
    fails: ['V05 issuedNewGeneral/newLimitGeneral'],
  },
  {
    record: '211303|AREA|2019-08|MONTHLY',
    because: 'The limit is still that which was handed down in advance.',
    cells: { newLimitSpecial: '0.8500' },
    fails: ['V05 issuedNewSpecial/newLimitSpecial'],
  },
  {
    record: '211303|AREA|2019|EXPECTED',
    because: 'Published 47 days after approval.',
    cells: { publishedOn: '2020-02-24' },
    fails: ['R01', 'R44'],
  },
  {
    record: '211303|OWN|2019|EXPECTED',
    because: 'A part of the repayment was not budgeted.',
    cells: { nextFiscalGeneral: '0.1700' },
    fails: ['V07 nextPrincipalGeneral/nextRefinancedGeneral'],
  },
  {
    record: '211303|OWN|2019|FINAL',
    because: 'More refinancing than fell due.',
    cells: { principalDueGeneral: '0.5000' },
    fails: ['V05 issuedRefinancingGeneral/principalDueGeneral'],
  },
  {
    record: '211303|AREA|2019|FINAL',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R44'],
  },
  {
    record: '211303|AREA|2020|EXPECTED',
    because: 'No day of approval.',
    cells: { approvedOn: undefined },
    lacks: ['R44'],
  },
  {
    record: '211303|OWN|2020|FINAL',
    because: 'More refinancing than fell due.',
    cells: { principalDueSpecial: '0.1900' },
    fails: ['V05 issuedRefinancingSpecial/principalDueSpecial'],
  },
];

const BONDS: readonly DeliberateFault[] = [
  {
    record: '1805924',
    because: 'An amount in 万元 in a column in 亿元.',
    cells: { onLentAmount: '8000' },
    fails: ['V10 onLentAmount/uses', 'V10 onLentAmount/size'],
  },
  {
    record: '1905936',
    because: '500 万元 more were on-lent than any project was given.',
    cells: { onLentAmount: '0.9500' },
    fails: ['V10 onLentAmount/uses'],
  },
  {
    record: '1705913',
    because: 'The amount was not published.',
    cells: { onLentAmount: '#NOT_PUBLISHED' },
    lacks: ['V10 onLentAmount/uses', 'V10 onLentAmount/size'],
  },
  {
    record: '1705912',
    because: 'The use of a part of it is not known.',
    cells: {},
    lacks: ['V10 onLentAmount/uses'],
  },
  { record: '2005945', because: 'An empty cell.', cells: { size: undefined }, lacks: ['V10 onLentAmount/size'] },
  {
    record: '2005944',
    because: 'Announced on the Friday before the Wednesday of the issue.',
    cells: { announcedOn: '2020-05-15' },
    fails: ['R46'],
  },
  { record: '1605904', because: 'No day of announcement.', cells: { announcedOn: undefined }, lacks: ['R46'] },
];

const USES: readonly DeliberateFault[] = [
  {
    record: '龙城区生活垃圾转运站建设工程',
    because: 'More of the bond’s money spent than planned.',
    cells: { bondSpent: '1420' },
    fails: ['V10 bondSpent/bondPlanned'],
  },
  {
    record: '乡镇卫生院标准化改造工程',
    because: 'A zero too many.',
    cells: { bondPlanned: '15000' },
    fails: ['V10 bondPlanned/projectTotalInvestment'],
  },
  { record: '龙城区老旧小区供热管网改造工程', because: 'An empty cell.', cells: { amount: undefined } },
  {
    record: '龙城区实验学校新建工程',
    because: 'What was spent is not published.',
    cells: { bondSpent: '#NOT_PUBLISHED' },
    lacks: ['V10 bondSpent/bondPlanned'],
  },
  {
    record: '龙城区人民医院迁建项目',
    because: 'An empty cell.',
    cells: { projectTotalInvestment: undefined },
    lacks: ['V10 bondPlanned/projectTotalInvestment'],
  },
  {
    record: '龙城区农村饮水安全巩固提升工程',
    because: 'Published three weeks after the end of June.',
    cells: { publishedOn: '2020-07-21' },
    fails: ['R01', 'R45'],
  },
  {
    record: '龙泉大街污水管网改造工程',
    because: 'No day of publication.',
    cells: { publishedOn: undefined, sourceUrl: undefined },
    lacks: ['R45'],
  },
  { record: '海龙街道棚户区改造项目', because: 'No year.', cells: { reportYear: undefined }, lacks: ['R45'] },
];

/** Every deliberate fault of the fiscal family; everything else in its sample is meant to be free of contradictions. */
export const FAULTS: Readonly<Record<FaultyDataset, readonly DeliberateFault[]>> = {
  budgets: BUDGETS,
  'budget-lines': LINES,
  'budget-projects': PROJECTS,
  'performance-targets': TARGETS,
  'debt-positions': POSITIONS,
  'debt-flows': FLOWS,
  bonds: BONDS,
  'bond-uses': USES,
};
