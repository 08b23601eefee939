import { RELIEF_PROJECTS, type ReliefProjectEntry } from './relief-project-list.js';

/** A tranche of money of the sample; what is not said of it here is derived in `relief-funds.ts`. */
export interface ReliefFundEntry {
  readonly title: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'CITY' | 'COUNTY';
  readonly year: number;
  readonly number: string;
  readonly tranche: number;
  readonly kind: 'SPECIAL' | 'SECTORAL';
  readonly purpose: string;
  readonly agency: string;
  readonly receivedOn: string;
}

const LEVELS = [
  { level: 'CENTRAL', title: '中央', prefix: '辽财指示农' },
  { level: 'PROVINCE', title: '省级', prefix: '辽财指示农' },
  { level: 'CITY', title: '市级', prefix: '朝财指示农' },
  { level: 'COUNTY', title: '区级', prefix: '朝龙财示农' },
] as const;

/** Special funds of each level; the first tranche is given early in the year, the second in summer. */
const SPECIAL: readonly ReliefFundEntry[] = [2018, 2019, 2020].flatMap((year) =>
  LEVELS.flatMap(({ level, title, prefix }, index) =>
    [1, 2].map((tranche) => ({
      title: `${year}年${title}财政专项扶贫资金（第${tranche === 1 ? '一' : '二'}批）`,
      level,
      year,
      // The quota of the first tranche is often given in advance, the second in a document of its own.
      number: `${prefix}〔${year}〕${tranche * 40 + index * 3 + 2}号`,
      tranche,
      kind: 'SPECIAL' as const,
      purpose: 'DEVELOPMENT',
      agency: '龙城区扶贫开发局',
      receivedOn: `${year}-${tranche === 1 ? '03' : '07'}-${String(10 + index * 2).padStart(2, '0')}`,
    })),
  ),
);

const OTHER_FUNDS: readonly (readonly [year: number, title: string, purpose: string, agency: string])[] = [
  [2018, '农村危房改造补助资金', 'HOUSING', '龙城区住房和城乡建设局'],
  [2018, '农村公路建设扶贫资金', 'ROADS', '龙城区发展和改革局'],
  [2019, '农村危房改造补助资金', 'HOUSING', '龙城区住房和城乡建设局'],
  [2019, '农村公路建设扶贫资金', 'ROADS', '龙城区发展和改革局'],
  [2019, '学生资助扶贫资金', 'EDUCATION', '龙城区教育局'],
  [2019, '医疗救助扶贫资金', 'HEALTH', '龙城区卫生健康局'],
  [2019, '就业扶贫补助资金', 'OTHER', '龙城区人力资源和社会保障局'],
  [2020, '农村公路建设扶贫资金', 'ROADS', '龙城区发展和改革局'],
];

const SECTORAL: readonly ReliefFundEntry[] = OTHER_FUNDS.map(([year, title, purpose, agency], index) => ({
  title: `${year}年${title}`,
  level: index % 3 === 2 ? 'CENTRAL' : 'PROVINCE',
  year,
  number: `辽财指示社〔${year}〕${index * 11 + 108}号`,
  tranche: 1,
  kind: 'SECTORAL',
  purpose,
  agency,
  receivedOn: `${year}-04-${String(9 + index).padStart(2, '0')}`,
}));

const SMALL_PURPOSES = [
  ['以工代赈', 'WORK_RELIEF'],
  ['少数民族发展', 'ETHNIC_MINORITIES'],
  ['国有贫困林场扶贫', 'STATE_FORESTS'],
  ['国有贫困农场扶贫', 'STATE_FARMS'],
] as const;

/** Special funds for other purposes: one document, a tranche for each. */
const SMALL: readonly ReliefFundEntry[] = SMALL_PURPOSES.map(([name, purpose], index) => ({
  title: `2019年中央财政专项扶贫资金（${name}）`,
  level: 'CENTRAL',
  year: 2019,
  number: '辽财指示农〔2019〕96号',
  tranche: index + 1,
  kind: 'SPECIAL',
  purpose,
  agency: '龙城区扶贫开发局',
  receivedOn: '2019-05-14',
}));

export const RELIEF_FUNDS: readonly ReliefFundEntry[] = [...SPECIAL, ...SECTORAL, ...SMALL];

/** What a fund gives to a project, in 万元. */
export interface ReliefGrant {
  readonly fund: ReliefFundEntry;
  readonly project: ReliefProjectEntry;
  readonly amount: number;
}

/** Every grant of a special fund: projects take turns between the two tranches of their year. */
export const RELIEF_GRANTS: readonly ReliefGrant[] = RELIEF_PROJECTS.flatMap((project, index) =>
  LEVELS.flatMap(({ level }, place) => {
    const amount = project.money[place] ?? 0;
    const fund = SPECIAL.find(
      (entry) => entry.level === level && entry.year === project.year && entry.tranche === (index % 2) + 1,
    );
    return amount === 0 || fund === undefined ? [] : [{ fund, project, amount }];
  }),
);

/** The number of a project in the district's store. */
export function projectNumberOf(project: ReliefProjectEntry): string {
  return `211303-${project.year}-${String(RELIEF_PROJECTS.indexOf(project) + 1).padStart(4, '0')}`;
}
