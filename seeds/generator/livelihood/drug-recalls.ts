import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { creditCodeOf } from './credit-code.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope, workday } from './envelope.js';
import { RECALLS, type RecallEntry } from './recall-list.js';

export const DRUG_AGENCY = '龙城区市场监督管理局';

/** 药品召回: one record for each batch. */
export const drugRecallSeed: DatasetSeed = {
  dataset: 'drug-recalls',
  records: () => RECALLS.flatMap((entry, index) => entry[3].map((batch) => recallRecord(entry, batch, index + 1))),
};

function recallRecord(entry: RecallEntry, batch: string, serial: number): SeedRecord {
  const [decidedOn, product, specification, , level, kind, holder, reason] = entry;
  const random = randomFor('recall', product, batch);
  const title = `${holder}召回${product}（批号${batch}）`;
  const announcedOn = workday(decidedOn, random.integer(2, 5));
  const isOver = decidedOn < '2020-08-01';
  const quantity = random.integer(12, 240) * 10;
  return {
    ...envelope({
      dataset: 'drug-recalls',
      name: title,
      agency: DRUG_AGENCY,
      formedOn: decidedOn,
      publishedOn: announcedOn,
    }),
    title,
    noticeNumber: `朝龙药召〔${decidedOn.slice(0, 4)}〕${serial}号`,
    product,
    batch,
    specification,
    approvalNumber: product.includes('饮片') ? '#NOT_APPLICABLE' : approvalNumber(product, holder),
    holder,
    holderCreditCode: creditCodeOf(holder, '91'),
    manufacturer: holder,
    level,
    kind,
    reason: `经检验（自查），该批次产品${reason}。`,
    salesArea: random.pick(['朝阳市', '辽宁省', '辽宁省、内蒙古自治区', '辽宁省、河北省']),
    ...times(entry, batch),
    announcedOn,
    completedOn: isOver ? workday(announcedOn, random.integer(15, 40)) : '#NOT_YET_DUE',
    status: isOver ? random.pick(['COMPLETED', 'ASSESSED']) : 'RUNNING',
    quantity: String(quantity),
    recalledQuantity: isOver ? String(Math.round((quantity * random.integer(35, 98)) / 100)) : undefined,
    quantityUnit: product.includes('饮片') ? '袋' : '盒',
    disposal: isOver ? random.pick(['监督销毁', '封存待处理', '更换标签后重新上市']) : '#NOT_YET_DUE',
  };
}

/** 国药准字 with a letter and eight digits; numbers that begin with 99 are of no province. */
function approvalNumber(product: string, holder: string): string {
  const letter = holder.includes('中药') ? 'Z' : 'H';
  return `国药准字${letter}99${randomFor('approval number', product).integer(0, 999_999).toString().padStart(6, '0')}`;
}

const LIMITS = { FIRST: 24, SECOND: 48, THIRD: 72 } as const;

/** When it was decided and when users were told, in Shanghai time; well within the hours but for the faults. */
function times([decidedOn, product, , , level]: RecallEntry, batch: string): SeedRecord {
  const random = randomFor('recall times', product, batch);
  const is = (fault: { readonly product: string; readonly batch: string }) =>
    fault.product === product && fault.batch === batch;
  const decision = randomFor('recall decision', product);
  const start = Date.parse(`${decidedOn}T0${decision.integer(8, 9)}:${decision.integer(10, 59)}:00Z`);
  const hours = is(FAULTS.lateFirstRecall)
    ? 31
    : is(FAULTS.lateSecondRecall)
      ? 75
      : is(FAULTS.lateThirdRecall)
        ? 96
        : random.integer(3, LIMITS[level] - 4);
  const isStartUnknown = [FAULTS.unknownFirstDecision, FAULTS.unknownSecondDecision, FAULTS.unknownThirdDecision].some(
    is,
  );
  return {
    decidedAt: isStartUnknown ? undefined : local(start),
    notifiedAt: is(FAULTS.unknownFirstNotice) ? '#NOT_PUBLISHED' : local(start + hours * 3_600_000),
  };
}

/** A clock on the wall, without a zone, as Chinese sources print it. */
function local(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');
}
