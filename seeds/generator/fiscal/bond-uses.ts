import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { projectKeyOfCode } from '../execution/project-key.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { BONDS, bondName } from './bond-list.js';
import { BOND_USES, type BondUseEntry } from './bond-use-list.js';
import { withFaults } from './with-faults.js';

export const BOND_USE_NAME = ['projectName'];

/** 存续期使用. */
export const bondUseSeed: DatasetSeed = {
  dataset: 'bond-uses',
  records: () => withFaults('bond-uses', BOND_USE_NAME, BOND_USES.map(bondUseRecord)),
};

/** The report on 2018 came out in June 2019, and so on. */
const REPORTS: Readonly<Record<number, { readonly formedOn: string; readonly publishedOn: string }>> = {
  2018: { formedOn: '2019-06-12', publishedOn: '2019-06-20' },
  2019: { formedOn: '2020-06-10', publishedOn: '2020-06-19' },
  2020: { formedOn: '2021-06-09', publishedOn: '2021-06-18' },
};

function bondUseRecord(use: BondUseEntry): SeedRecord {
  const bond = BONDS.find(({ code }) => code === use.bond);
  if (bond === undefined) throw new Error(`The sample has no bond ${use.bond}.`);
  const reportYear = Math.max(2018, bond.year);
  const isSpecial = bond.nature === 'SPECIAL';
  const projectCode = use.serial === undefined ? undefined : `${bond.year}-${DISTRICT}-77-03-${use.serial}`;
  const spent = Math.round(use.bondPlanned * use.realised);
  return {
    agency: use.agency,
    ...REPORTS[reportYear],
    sourceUrl: `https://example.org/longcheng/bond-uses/${reportYear}`,
    sample: true,
    bond: bondName(bond),
    projectName: use.project,
    projectCode,
    majorProject: projectCode === undefined ? undefined : projectKeyOfCode(projectCode),
    division: DISTRICT,
    field: use.field,
    implementer: use.implementer,
    amount: String(use.amount),
    reportYear,
    projectTotalInvestment: String(use.totalInvestment),
    bondPlanned: String(use.bondPlanned),
    investmentRealised: String(Math.round(use.totalInvestment * use.realised)),
    bondSpent: String(spent),
    progress: progressOf(use),
    startedOn: use.startedOn,
    completedOn: use.completedOn,
    revenuePlan: isSpecial ? amountOf(use.revenuePlan) : '#NOT_APPLICABLE',
    revenueActual: isSpecial ? amountOf(use.revenueActual) : '#NOT_APPLICABLE',
    assets: use.assets ?? (use.completedOn === undefined ? '#NOT_YET_DUE' : undefined),
    assetValue: use.assets === undefined ? '#NOT_YET_DUE' : String(Math.round(use.totalInvestment * use.realised)),
  };
}

function amountOf(amount: number | undefined): string | undefined {
  return amount === undefined ? undefined : String(amount);
}

function progressOf({ realised, completedOn }: BondUseEntry): string {
  if (completedOn !== undefined) return '项目已竣工验收并交付使用。';
  return `累计完成投资占总投资的${Math.round(realised * 100)}%，工程按计划推进。`;
}
