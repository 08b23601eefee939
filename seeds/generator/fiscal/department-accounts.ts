import { randomFor } from '../random.js';
import { sumOf } from './amounts.js';
import type { BudgetStage } from './budget-calendar.js';
import type { ThreePublics } from './three-publics.js';

/** What a department or unit spends in an ordinary year; 万元. */
interface DepartmentEntry {
  readonly agency: string;
  readonly salaries: number;
  readonly goods: number;
  readonly assistance: number;
  readonly capital: number;
  readonly projects: number;
  /** The department that a unit is under. */
  readonly under?: string;
}

const ENTRIES: readonly DepartmentEntry[] = [
  { agency: '龙城区人民政府办公室', salaries: 520, goods: 168, assistance: 36, capital: 12, projects: 240 },
  { agency: '龙城区财政局', salaries: 640, goods: 152, assistance: 48, capital: 9, projects: 310 },
  { agency: '龙城区教育局', salaries: 18_400, goods: 1960, assistance: 2150, capital: 120, projects: 4860 },
  { agency: '龙城区民政局', salaries: 310, goods: 74, assistance: 28, capital: 6, projects: 5230 },
  { agency: '龙城区住房和城乡建设局', salaries: 860, goods: 210, assistance: 64, capital: 18, projects: 3620 },
  { agency: '龙城区农业农村局', salaries: 1240, goods: 246, assistance: 92, capital: 22, projects: 6180 },
  { agency: '龙城区卫生健康局', salaries: 2350, goods: 420, assistance: 176, capital: 45, projects: 3940 },
  { agency: '龙城区人力资源和社会保障局', salaries: 590, goods: 138, assistance: 41, capital: 8, projects: 2760 },
  { agency: '龙城区市场监督管理局', salaries: 1480, goods: 305, assistance: 98, capital: 20, projects: 420 },
  { agency: '龙城区生态环境局', salaries: 480, goods: 120, assistance: 30, capital: 14, projects: 1950 },
  { agency: '龙城区司法局', salaries: 460, goods: 112, assistance: 27, capital: 7, projects: 180 },
  { agency: '龙城区营商环境建设局', salaries: 390, goods: 96, assistance: 18, capital: 15, projects: 530 },
  {
    agency: '龙城区环境卫生管理局',
    under: '龙城区住房和城乡建设局',
    salaries: 2860,
    goods: 740,
    assistance: 115,
    capital: 160,
    projects: 1280,
  },
  {
    agency: '龙城区医疗保障中心',
    under: '龙城区人力资源和社会保障局',
    salaries: 240,
    goods: 65,
    assistance: 12,
    capital: 5,
    projects: 95,
  },
];

/** One budget or account of a department or unit; 百元, so that 万元 have two digits. */
export interface DepartmentAccount {
  readonly agency: string;
  readonly under: string | undefined;
  readonly year: number;
  readonly stage: BudgetStage;
  readonly salaries: number;
  readonly goods: number;
  readonly assistance: number;
  readonly capital: number;
  readonly basic: number;
  readonly projects: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly threePublics: ThreePublics;
}

const GROWTH: Readonly<Record<number, number>> = { 2018: 0.94, 2019: 1, 2020: 1.05, 2021: 1.08 };

function accountOf(entry: DepartmentEntry, year: number, stage: BudgetStage): DepartmentAccount {
  const random = randomFor('department account', entry.agency, String(year), stage);
  const growth = (GROWTH[year] ?? 1) * (stage === 'FINAL' ? 1.06 : 1);
  const vary = (wan: number) => Math.round(wan * growth * (100 + random.integer(-2, 2))) + random.integer(0, 99);
  const basic = [vary(entry.salaries), vary(entry.goods), vary(entry.assistance), vary(entry.capital)];
  const [salaries = 0, goods = 0, assistance = 0, capital = 0] = basic;
  const isFinal = stage === 'FINAL';
  return {
    agency: entry.agency,
    under: entry.under,
    year,
    stage,
    salaries,
    goods,
    assistance,
    capital,
    basic: sumOf(basic),
    projects: vary(entry.projects),
    carriedIn: random.integer(2000, 9000),
    carriedOut: isFinal ? random.integer(1500, 8000) : 0,
    threePublics: [0, 0, Math.round(vary(entry.goods) * 0.06), Math.round(vary(entry.goods) * 0.02)],
  };
}

const YEARS: readonly (readonly [number, BudgetStage])[] = [
  [2019, 'BUDGET'],
  [2019, 'FINAL'],
];

/**
 * Every department and unit for 2019, the first five departments also for the years beside it, and the units for the
 * first that fall under the new 预算法实施条例 (October 2020).
 */
export const DEPARTMENT_ACCOUNTS: readonly DepartmentAccount[] = [
  ...ENTRIES.flatMap((entry) => YEARS.map(([year, stage]) => accountOf(entry, year, stage))),
  ...ENTRIES.slice(0, 5).flatMap((entry) => [accountOf(entry, 2018, 'FINAL'), accountOf(entry, 2020, 'BUDGET')]),
  ...ENTRIES.filter(({ under }) => under !== undefined).flatMap((entry) => [
    accountOf(entry, 2021, 'BUDGET'),
    accountOf(entry, 2020, 'FINAL'),
  ]),
];

export function departmentAccount(agency: string, year: number, stage: BudgetStage): DepartmentAccount {
  const found = DEPARTMENT_ACCOUNTS.find((one) => one.agency === agency && one.year === year && one.stage === stage);
  if (found === undefined) throw new RangeError(`The sample has no ${stage} of ${agency} for ${year}.`);
  return found;
}
