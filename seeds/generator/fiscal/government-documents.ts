import type { SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { budgetDays, publishedAfter } from './budget-calendar.js';
import { explanationsOf } from './budget-explanations.js';
import { FINANCE_BUREAU } from './debt-tables.js';
import { expenditureOf, type GovernmentAccount, totalOf } from './government-accounts.js';
import { type ThreePublics, threePublicsCells } from './three-publics.js';
import type { TownAccount } from './town-accounts.js';

const BOOK_TITLES = {
  GENERAL: '一般公共预算',
  FUND: '政府性基金预算',
  SOE: '国有资本经营预算',
  SOCIAL: '社会保险基金预算',
} as const;

const STAGE_TITLES = { BUDGET: '', ADJUSTMENT: '调整方案', EXECUTION: '执行情况', FINAL: '决算' } as const;

/** 2019年龙城区一般公共预算; 2019年龙城区一般公共预算决算. */
export function governmentTitle({ year, stage, book }: Pick<GovernmentAccount, 'year' | 'stage' | 'book'>): string {
  return `${year}年龙城区${BOOK_TITLES[book]}${STAGE_TITLES[stage]}`;
}

export function governmentRecord(account: GovernmentAccount): SeedRecord {
  const { year, stage, book } = account;
  const { approvedOn } = budgetDays(stage, year);
  return {
    agency: FINANCE_BUREAU,
    formedOn: approvedOn,
    publishedOn: publishedAfter(approvedOn, stage === 'BUDGET' ? 12 : 15),
    sourceUrl: `https://example.org/longcheng/budgets/${year}-${stage.toLowerCase()}-${book.toLowerCase()}`,
    sample: true,
    title: governmentTitle(account),
    fiscalYear: year,
    level: 'GOVERNMENT',
    stage,
    book,
    division: DISTRICT,
    approvedBy: stage === 'BUDGET' ? '龙城区人民代表大会' : '龙城区人民代表大会常务委员会',
    approvedOn,
    repliedOn: '#NOT_APPLICABLE',
    replyDocumentNumber: '#NOT_APPLICABLE',
    ...balanceOf(account),
    basicExpenditure: '#NOT_APPLICABLE',
    projectExpenditure: '#NOT_APPLICABLE',
    ...(book === 'GENERAL' && stage !== 'ADJUSTMENT' ? threePublicsCells(districtThreePublics(account)) : {}),
    explanations: explanationsOf(account),
  };
}

/** Both sides of the balance table of a government; 万元. */
function balanceOf(account: GovernmentAccount | TownAccount): SeedRecord {
  return {
    revenue: String(account.revenue),
    transfersIn: String(account.transfersIn),
    debtIncome: String(account.debtIncome),
    carriedIn: String(account.carriedIn),
    fundsIn: String(account.fundsIn),
    totalRevenue: String(totalOf(account)),
    expenditure: String(expenditureOf(account)),
    transfersOut: String(account.transfersOut),
    debtRepayment: String(account.debtRepayment),
    fundsOut: String(account.fundsOut),
    carriedOut: String(account.carriedOut),
    totalExpenditure: String(totalOf(account)),
  };
}

/** Of all bodies of the district together; less every year, as the rules want. */
function districtThreePublics({ year, stage }: GovernmentAccount): ThreePublics {
  const years = 2020 - year + (stage === 'BUDGET' ? 0.5 : 0);
  return [0, Math.round(3600 * years), 68_400 + Math.round(2900 * years), 21_300 + Math.round(1700 * years)];
}

/** 预算执行: the report on the first half of the year gives the two sums and no balance. */
export function halfYearReport(): SeedRecord {
  const account = { year: 2019, stage: 'EXECUTION', book: 'GENERAL' } as const;
  const { approvedOn } = budgetDays('EXECUTION', 2019);
  return {
    agency: FINANCE_BUREAU,
    formedOn: approvedOn,
    publishedOn: publishedAfter(approvedOn, 15),
    sourceUrl: 'https://example.org/longcheng/budgets/2019-execution-general',
    sample: true,
    title: governmentTitle(account),
    fiscalYear: 2019,
    level: 'GOVERNMENT',
    stage: 'EXECUTION',
    book: 'GENERAL',
    division: DISTRICT,
    approvedBy: '龙城区人民代表大会常务委员会',
    approvedOn,
    revenue: '33150',
    expenditure: '98720',
    totalRevenue: '#NOT_PUBLISHED',
    totalExpenditure: '#NOT_PUBLISHED',
  };
}

export function townRecord(account: TownAccount): SeedRecord {
  const { town, division, year, stage, approvedOn } = account;
  return {
    agency: `${town}人民政府`,
    formedOn: approvedOn,
    publishedOn: publishedAfter(approvedOn, 10),
    sample: true,
    title: `${year}年${town}一般公共预算${STAGE_TITLES[stage]}`,
    fiscalYear: year,
    level: 'GOVERNMENT',
    stage,
    book: 'GENERAL',
    division,
    approvedBy: `${town}人民代表大会`,
    approvedOn,
    ...balanceOf(account),
  };
}
