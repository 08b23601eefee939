import type { GovernmentAccount } from './government-accounts.js';

/** The budget or account of a town; 万元. */
export interface TownAccount extends GovernmentAccount {
  readonly town: string;
  readonly division: string;
  readonly approvedOn: string;
}

function town(
  name: string,
  division: string,
  stage: GovernmentAccount['stage'],
  [revenue, transfersIn, carriedIn, carriedOut]: readonly [number, number, number, number],
  [year, approvedOn]: readonly [number, string],
): TownAccount {
  return {
    town: name,
    division,
    year,
    stage,
    book: 'GENERAL',
    approvedOn,
    revenue,
    transfersIn,
    debtIncome: 0,
    carriedIn,
    fundsIn: 0,
    transfersOut: 85,
    debtRepayment: 0,
    fundsOut: 0,
    carriedOut,
  };
}

/** 镇级预决算 of three towns. */
export const TOWN_ACCOUNTS: readonly TownAccount[] = [
  town('七道泉子镇', '211303101', 'BUDGET', [1850, 1120, 96, 0], [2019, '2019-01-16']),
  town('七道泉子镇', '211303101', 'FINAL', [1764, 1385, 140, 96], [2018, '2019-06-18']),
  town('西大营子镇', '211303102', 'BUDGET', [1420, 1265, 74, 0], [2019, '2019-01-17']),
  town('大平房镇', '211303105', 'BUDGET', [980, 1530, 52, 0], [2019, '2019-01-15']),
];
