import type { SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { wanYuan } from './amounts.js';
import { budgetDays, publishedAfter } from './budget-calendar.js';
import type { DepartmentAccount } from './department-accounts.js';
import { threePublicsCells } from './three-publics.js';

/** 龙城区教育局2019年部门预算; 龙城区教育局2019年度部门决算. */
export function departmentTitle({ agency, under, year, stage }: DepartmentAccount): string {
  const what = under === undefined ? '部门' : '单位';
  return stage === 'FINAL' ? `${agency}${year}年度${what}决算` : `${agency}${year}年${what}预算`;
}

export function departmentRecord(account: DepartmentAccount, index: number): SeedRecord {
  const { agency, under, year, stage } = account;
  const days = budgetDays(stage, year);
  const repliedOn = under === undefined ? days.repliedOn : days.unitRepliedOn;
  const expenditure = account.basic + account.projects;
  const total = expenditure + account.carriedOut;
  return {
    agency,
    formedOn: repliedOn,
    publishedOn: publishedAfter(repliedOn, stage === 'BUDGET' ? 5 : 9 + (index % 5)),
    sourceUrl: `https://example.org/longcheng/budgets/${year}-${stage.toLowerCase()}-${index + 1}`,
    sample: true,
    title: departmentTitle(account),
    fiscalYear: year,
    level: under === undefined ? 'DEPARTMENT' : 'UNIT',
    stage,
    book: 'COMBINED',
    division: DISTRICT,
    department: under,
    approvedOn: days.approvedOn,
    departmentRepliedOn: under === undefined ? undefined : days.repliedOn,
    repliedOn,
    replyDocumentNumber: replyNumber(account, index),
    revenue: wanYuan(total - account.carriedIn),
    transfersIn: '0',
    debtIncome: '0',
    carriedIn: wanYuan(account.carriedIn),
    fundsIn: '0',
    totalRevenue: wanYuan(total),
    expenditure: wanYuan(expenditure),
    transfersOut: '0',
    debtRepayment: '0',
    fundsOut: '0',
    carriedOut: wanYuan(account.carriedOut),
    totalExpenditure: wanYuan(total),
    basicExpenditure: wanYuan(account.basic),
    projectExpenditure: wanYuan(account.projects),
    basicSalaries: wanYuan(account.salaries),
    basicGoods: wanYuan(account.goods),
    basicAssistance: wanYuan(account.assistance),
    basicCapital: wanYuan(account.capital),
    basicOther: '0',
    ...threePublicsCells(account.threePublics),
  };
}

/** 朝龙财预〔2019〕8号; a unit's reply comes from its department and is seldom numbered. */
function replyNumber({ under, year, stage }: DepartmentAccount, index: number): string | undefined {
  if (under !== undefined) return undefined;
  const issuedIn = stage === 'FINAL' ? year + 1 : year;
  return `朝龙财预〔${issuedIn}〕${(stage === 'FINAL' ? 40 : 5) + index}号`;
}
