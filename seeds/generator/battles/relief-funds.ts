import { addDays, weekdayFrom } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { TOWNSHIPS } from '../organisation/agency-list.js';
import { type Random, randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope } from './envelope.js';
import { noticeFrom } from './notice.js';
import { projectNumberOf, RELIEF_FUNDS, RELIEF_GRANTS, type ReliefFundEntry } from './relief-fund-list.js';
import { townshipCode, townshipOffice } from './townships.js';
import { withFaults } from './with-faults.js';

/** 扶贫资金: special funds of four levels in two tranches a year, and funds of sectors. */
export const reliefFundSeed: DatasetSeed = {
  dataset: 'relief-funds',
  records: () => withFaults(FAULTS.reliefFunds, ['title'], RELIEF_FUNDS.map(fundRecord)),
};

interface Allocation {
  readonly recipient: string;
  readonly projectNumber?: string;
  readonly division: string;
  readonly amount: number;
}

function fundRecord(fund: ReliefFundEntry, index: number): SeedRecord {
  const random = randomFor('relief funds', fund.title);
  const allocations = allocationsOf(fund, random);
  const allocated = allocations.reduce((sum, { amount }) => sum + amount, 0);
  const allocatedOn = weekdayFrom(addDays(fund.receivedOn, random.integer(10, 24)));
  const notice = noticeFrom(allocatedOn, random);
  return {
    ...envelope(fund.agency, 'relief-funds', fund.title, allocatedOn),
    title: fund.title,
    level: fund.level,
    budgetYear: fund.year,
    sourceNumber: fund.number,
    tranche: fund.tranche,
    kind: fund.kind,
    purpose: fund.purpose,
    // A special fund is given in round sums; what no project has got stays in reserve.
    amount: String(Math.ceil(allocated / 10) * 10),
    receivedOn: fund.receivedOn,
    allocationNumber: `朝龙扶组发〔${fund.year}〕${index + 4}号`,
    allocatedOn,
    allocatedAmount: String(allocated),
    spentAmount: (allocated * (fund.year === 2020 ? 0.4 : random.pick([1, 1, 0.95, 0.9]))).toFixed(2),
    allocations: allocations.map(({ amount, ...rest }) => ({ ...rest, amount: `${amount}万元` })),
    noticeFromOn: notice.from,
    noticeToOn: notice.to,
  };
}

function allocationsOf(fund: ReliefFundEntry, random: Random): readonly Allocation[] {
  const grants = RELIEF_GRANTS.filter((grant) => grant.fund === fund);
  if (grants.length > 0)
    return grants.map(({ project, amount }) => ({
      recipient: project.name,
      projectNumber: projectNumberOf(project),
      division: townshipCode(project.township),
      amount,
    }));
  return TOWNSHIPS.slice(3)
    .filter(() => random.happens(0.7))
    .concat(TOWNSHIPS.slice(3, 4))
    .filter((township, place, all) => all.indexOf(township) === place)
    .map(({ shortNames, division }) => ({
      recipient: townshipOffice(shortNames[0] ?? ''),
      division,
      amount: random.integer(4, 20),
    }));
}
