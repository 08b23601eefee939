import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { yiYuan } from './amounts.js';
import { BONDS, type BondEntry, bondName } from './bond-list.js';
import { FINANCE_BUREAU } from './debt-tables.js';
import { withFaults } from './with-faults.js';

export const BOND_NAME = ['bondCode'];

/** 债券. */
export const bondSeed: DatasetSeed = {
  dataset: 'bonds',
  records: () => withFaults('bonds', BOND_NAME, BONDS.map(bondRecord)),
};

function bondRecord(bond: BondEntry): SeedRecord {
  const { code, year, nature, purpose, issuedOn, termYears } = bond;
  return {
    agency: FINANCE_BUREAU,
    formedOn: issuedOn,
    publishedOn: weekdayFrom(addDays(issuedOn, 9)),
    sourceUrl: `https://example.org/longcheng/bonds/${code}`,
    sample: true,
    bondCode: code,
    name: bondName(bond),
    shortName: `${String(year).slice(2)}辽宁${code.slice(-2)}`,
    issuer: '辽宁省人民政府',
    issuerDivision: '21',
    nature,
    purpose,
    category: bond.category ?? '#NOT_APPLICABLE',
    size: bond.size,
    onLentAmount: yiYuan(bond.onLent),
    // Eight days before a Wednesday are a Tuesday with five working days between.
    announcedOn: addDays(issuedOn, -8),
    issuedOn,
    resultAnnouncedOn: issuedOn,
    interestFromOn: addDays(issuedOn, 1),
    maturesOn: `${year + termYears}${addDays(issuedOn, 1).slice(4)}`,
    termYears,
    coupon: bond.coupon,
    interestPayment: termYears >= 10 ? 'HALF_YEARLY' : 'YEARLY',
    rating: 'AAA',
    events: EVENTS[code],
  };
}

/** What happened to some of the bonds, one of each kind. */
const EVENTS: Readonly<Record<string, SeedCell>> = {
  '1705913': [
    {
      kind: 'USE_ADJUSTED',
      occurredOn: '2019-10-16',
      disclosedOn: '2019-10-30',
      text: '因地块规划调整，经批准将债券资金800万元调整用于同类储备地块前期开发。',
    },
  ],
  '1805924': [
    {
      kind: 'PROJECT_CHANGED',
      occurredOn: '2019-08-05',
      disclosedOn: '2019-08-20',
      text: '安置房户型调整，项目竣工时间推迟至2020年11月。',
    },
    { kind: 'OTHER', occurredOn: '2019-12-11', text: '项目实施单位名称变更。' },
  ],
  '1605904': [
    {
      kind: 'VIOLATION',
      occurredOn: '2018-11-20',
      disclosedOn: '2019-01-15',
      text: '审计发现资金闲置满一年，已整改。',
    },
  ],
  '1905936': [{ kind: 'RATING_CHANGED', disclosedOn: '2020-07-08', text: '跟踪评级维持AAA，展望稳定。' }],
};
