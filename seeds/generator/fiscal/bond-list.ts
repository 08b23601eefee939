/** A bond of the sample; amounts on-lent to the district are in 万元, sizes of issues in 亿元. */
export interface BondEntry {
  readonly code: string;
  readonly year: number;
  /** Number of the issue of its kind within the year: 一期 … */
  readonly series: string;
  readonly nature: 'GENERAL' | 'SPECIAL';
  readonly purpose: 'NEW' | 'REFINANCING' | 'SWAP';
  readonly category?: 'ORDINARY' | 'LAND_RESERVE' | 'TOLL_ROAD' | 'SHANTY_TOWN' | 'PROJECT_REVENUE';
  readonly onLent: number;
  readonly size: string;
  readonly issuedOn: string;
  readonly termYears: number;
  readonly coupon: string;
}

function general(
  code: string,
  series: string,
  purpose: BondEntry['purpose'],
  onLent: number,
  size: string,
  issuedOn: string,
  termYears: number,
  coupon: string,
): BondEntry {
  const year = Number(issuedOn.slice(0, 4));
  return { code, year, series, nature: 'GENERAL', purpose, onLent, size, issuedOn, termYears, coupon };
}

function special(
  code: string,
  series: string,
  purpose: BondEntry['purpose'],
  category: NonNullable<BondEntry['category']>,
  onLent: number,
  size: string,
  issuedOn: string,
  termYears: number,
  coupon: string,
): BondEntry {
  return {
    ...general(code, series, purpose, onLent, size, issuedOn, termYears, coupon),
    nature: 'SPECIAL',
    category,
  };
}

/**
 * The bonds of the province from which the district received money, 2016 to 2020. Codes, sizes and coupons are
 * invented. What the debt tables say was issued is the sum of these.
 */
export const BONDS: readonly BondEntry[] = [
  general('1605901', '三期', 'SWAP', 8600, '120.5', '2016-05-18', 5, '2.85%'),
  general('1605902', '六期', 'NEW', 3200, '88', '2016-08-17', 7, '2.99%'),
  special('1605903', '二期', 'SWAP', 'ORDINARY', 3000, '40', '2016-05-18', 5, '2.81%'),
  special('1605904', '四期', 'NEW', 'ORDINARY', 2000, '35.2', '2016-08-17', 10, '3.05%'),
  general('1705911', '二期', 'SWAP', 6400, '110', '2017-04-19', 5, '3.62%'),
  general('1705912', '五期', 'NEW', 4500, '96', '2017-07-19', 7, '3.98%'),
  special('1705913', '七期', 'NEW', 'LAND_RESERVE', 5000, '42', '2017-09-13', 5, '3.95%'),
  general('1805921', '一期', 'REFINANCING', 4300, '78.4', '2018-05-16', 5, '3.87%'),
  general('1805922', '四期', 'NEW', 6200, '102.3', '2018-08-15', 7, '3.96%'),
  special('1805923', '三期', 'SWAP', 'ORDINARY', 1500, '18.6', '2018-07-11', 5, '3.79%'),
  special('1805924', '九期', 'NEW', 'SHANTY_TOWN', 8000, '55', '2018-09-12', 7, '4.02%'),
  general('1905931', '一期', 'NEW', 5000, '93.5', '2019-03-13', 7, '3.38%'),
  special('1905932', '二期', 'NEW', 'SHANTY_TOWN', 6000, '48.7', '2019-03-13', 10, '3.52%'),
  general('1905933', '三期', 'REFINANCING', 5200, '86.2', '2019-05-15', 7, '3.61%'),
  special('1905934', '五期', 'REFINANCING', 'ORDINARY', 1000, '22', '2019-05-15', 7, '3.6%'),
  general('1905935', '六期', 'NEW', 2800, '64.1', '2019-06-19', 10, '3.49%'),
  special('1905936', '八期', 'NEW', 'PROJECT_REVENUE', 9000, '71.5', '2019-06-19', 15, '3.98%'),
  special('2005941', '一期', 'NEW', 'PROJECT_REVENUE', 12000, '80', '2020-03-18', 15, '3.41%'),
  general('2005942', '二期', 'REFINANCING', 8300, '95.8', '2020-04-15', 7, '2.83%'),
  special('2005943', '四期', 'REFINANCING', 'ORDINARY', 2000, '25.4', '2020-04-15', 5, '2.51%'),
  general('2005944', '三期', 'NEW', 8400, '112.6', '2020-05-20', 10, '2.95%'),
  special('2005945', '七期', 'NEW', 'PROJECT_REVENUE', 6500, '58.3', '2020-08-19', 20, '3.87%'),
  special('2005946', '九期', 'NEW', 'TOLL_ROAD', 3000, '36.9', '2020-08-19', 15, '3.72%'),
];

/** 2019年辽宁省政府一般债券（一期）. */
export function bondName({ year, series, nature, purpose, category }: BondEntry): string {
  const prefix = purpose === 'REFINANCING' ? '再融资' : purpose === 'SWAP' ? '置换' : '';
  const kind = nature === 'GENERAL' ? '一般债券' : CATEGORY_TITLES[category ?? 'ORDINARY'];
  return `${year}年辽宁省政府${prefix}${kind}（${series}）`;
}

const CATEGORY_TITLES: Readonly<Record<NonNullable<BondEntry['category']>, string>> = {
  ORDINARY: '专项债券',
  LAND_RESERVE: '土地储备专项债券',
  TOLL_ROAD: '收费公路专项债券',
  SHANTY_TOWN: '棚改专项债券',
  PROJECT_REVENUE: '其他项目收益专项债券',
};
