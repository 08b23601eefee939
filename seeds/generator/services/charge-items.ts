import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { CHARGE_LISTS, type ChargeSheet } from './charge-list.js';
import { basisEntries } from './members.js';
import { envelope } from './sample-envelope.js';

/** 收费清单: the lists of 2019, and from those of 2018 what has been reduced since. */
export const chargeItemSeed: DatasetSeed = {
  dataset: 'charge-items',
  records: () =>
    Object.entries(CHARGE_LISTS).flatMap(([list, charges]) => [
      ...charges.map((charge) => chargeRecord(list, charge)),
      ...charges.filter(wasHigherIn2018).map((charge) => formerRecord(list, charge)),
    ]),
};

function wasHigherIn2018({ action, previousAmount, effectiveOn }: ChargeSheet): boolean {
  return action === 'REDUCED' && previousAmount !== undefined && effectiveOn >= '2019-01-01';
}

/** The charge as it stood in the list of the year before. */
function formerRecord(list: string, charge: ChargeSheet): SeedRecord {
  return {
    ...chargeRecord(list, charge),
    ...envelope('charge items', `2018 ${list} ${charge.code}`, '2018-07-16'),
    sourceUrl: `https://example.org/longcheng/charges/2018/${charge.code.toLowerCase()}`,
    edition: '2018',
    standard: `${charge.chargedPer ?? '每次'}${charge.previousAmount ?? ''}`,
    amount: charge.previousAmount,
    previousAmount: undefined,
    action: 'KEPT',
    effectiveOn: '2018-01-01',
    listDocumentNumber: list === 'PRICED_SERVICE' ? '朝龙发改发〔2018〕17号' : '朝龙财发〔2018〕36号',
  };
}

const FUND_MANAGEMENT: Readonly<Record<string, string>> = {
  ADMINISTRATIVE_FEE: '缴入地方国库',
  ENTERPRISE_FEE: '缴入地方国库',
  GOVERNMENT_FUND: '缴入中央和地方国库',
  ENTERPRISE_DEPOSIT: '专户存储，到期返还',
  PRICED_SERVICE: '单位收入，依法纳税',
};

function chargeRecord(list: string, charge: ChargeSheet): SeedRecord {
  const { code, name, agency, level, basis, localBasis, payers, standard, waiver, chargedPer, effectiveOn } = charge;
  return {
    agency: agency ?? '龙城区财政局',
    ...envelope('charge items', `${list} ${code}`, '2019-07-15'),
    sourceUrl: `https://example.org/longcheng/charges/2019/${code.toLowerCase()}`,
    list,
    edition: '2019',
    code,
    division: DISTRICT,
    name,
    setByLevel: level,
    basis: basisEntries([basis, ...(localBasis === undefined ? [] : [localBasis])]),
    payers,
    standard,
    amount: charge.amount,
    previousAmount: charge.previousAmount,
    chargedPer,
    waiver,
    fundManagement: FUND_MANAGEMENT[list],
    action: charge.action ?? 'KEPT',
    effectiveOn,
    listDocumentNumber: list === 'PRICED_SERVICE' ? '朝龙发改发〔2019〕22号' : '朝龙财发〔2019〕41号',
  };
}
