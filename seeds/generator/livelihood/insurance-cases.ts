import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { creditCodeOf } from './credit-code.js';
import { envelope, workday } from './envelope.js';
import { registrationNumberOf } from './health-facilities.js';
import { HEALTH_FACILITIES } from './health-facility-list.js';
import { INSURANCE_CASES, type InsuranceCaseEntry } from './insurance-case-list.js';

const INSURANCE_AGENCY = '龙城区医疗保障中心';

/** 医保监管. */
export const insuranceCaseSeed: DatasetSeed = {
  dataset: 'insurance-cases',
  records: () => INSURANCE_CASES.map(caseRecord),
};

function caseRecord(entry: InsuranceCaseEntry, index: number): SeedRecord {
  const [filedOn, institutionName, institutionKind, origin, violations, measures] = entry;
  const year = filedOn.slice(0, 4);
  const serial = INSURANCE_CASES.slice(0, index + 1).filter(([day]) => day.startsWith(year)).length;
  const caseNumber = `朝龙医保查〔${year}〕${serial}号`;
  const random = randomFor('insurance case', caseNumber);
  const isOpen = measures.length === 0;
  const decidedOn = workday(filedOn, random.integer(15, 40));
  const isClosed = random.happens(0.7);
  const facility = HEALTH_FACILITIES.find(([name]) => name === institutionName);
  return {
    ...envelope({
      dataset: 'insurance-cases',
      name: caseNumber,
      agency: INSURANCE_AGENCY,
      formedOn: isOpen ? filedOn : decidedOn,
    }),
    caseNumber,
    institutionName,
    institutionCreditCode: codeOf(entry),
    institutionKind,
    facility: facility === undefined ? '#NOT_APPLICABLE' : registrationNumberOf(institutionName),
    origin,
    filedOn,
    decidedOn: isOpen ? '#NOT_YET_DUE' : decidedOn,
    closedOn: isOpen || !isClosed ? '#NOT_YET_DUE' : workday(decidedOn, random.integer(8, 30)),
    status: isOpen ? 'INVESTIGATING' : isClosed ? 'CLOSED' : 'DECIDED',
    violations: violations.join(';'),
    finding: findingOf(entry),
    measures: measures.join(';'),
    ...moneyOf(entry),
    isTerminated: isOpen ? '#NOT_YET_DUE' : measures.includes('TERMINATION'),
    suspendedMonths: measures.includes('SUSPENSION') ? random.pick([1, 3, 6]) : isOpen ? '#NOT_YET_DUE' : 0,
    basis: basisOf(measures),
  };
}

function codeOf([, name, kind]: InsuranceCaseEntry): SeedCell {
  const facility = HEALTH_FACILITIES.find(([candidate]) => candidate === name);
  if (facility?.[1] === 'VILLAGE_CLINIC') return undefined;
  if (facility?.[3] === 'PUBLIC') return creditCodeOf(name, '12');
  if (facility?.[3] === 'PRIVATE_NON_PROFIT') return creditCodeOf(name, '52');
  return creditCodeOf(name, kind === 'HOSPITAL' || name.endsWith('公司') ? '91' : '92');
}

const FINDINGS: Readonly<Record<string, string>> = {
  FALSE_ADMISSION: '部分住院患者夜间不在院、无实际诊疗',
  INVENTED_SERVICE: '申报的诊疗项目无对应医嘱和记录',
  SUBSTITUTED_ITEM: '将目录外药品串换为目录内药品结算',
  OVERCHARGE: '部分项目收费高于规定标准',
  DOUBLE_CHARGE: '同一项目分解、重复计费',
  EXCESSIVE_TREATMENT: '部分检查检验无适应症指征',
  CARD_MISUSE: '用社保卡结算生活用品、保健品',
  RECORD_KEEPING: '药品进销存台账与实物不符',
  OTHER: '外配处方管理不规范',
};

function findingOf([, , , , violations, measures]: InsuranceCaseEntry): SeedCell {
  if (measures.includes('NONE')) return '经核查病历、票据和结算数据，未发现违规使用医保基金的行为。';
  if (violations.length === 0) return '#NOT_YET_DUE';
  return `经查，该机构存在${violations.map((code) => FINDINGS[code] ?? '').join('；')}的问题。`;
}

/** Money in yuan: all of it is taken back where the measures say so; damages are twice and a fine is thrice as much. */
function moneyOf([, , , , , measures, amount]: InsuranceCaseEntry): Readonly<Record<string, SeedCell>> {
  if (measures.length === 0) return { amountInvolved: '#NOT_YET_DUE', recovered: '#NOT_YET_DUE' };
  const ifTaken = (measure: string, factor: number) =>
    measures.includes(measure) ? (amount * factor).toFixed(2) : '#NOT_APPLICABLE';
  return {
    amountInvolved: amount.toFixed(2),
    recovered: ifTaken('RECOVERY', 1),
    damages: ifTaken('DAMAGES', 2),
    fine: ifTaken('FINE', 3),
  };
}

function basisOf(measures: readonly string[]): SeedCell {
  if (measures.includes('FINE')) return '《中华人民共和国社会保险法》第八十七条';
  if (measures.some((measure) => ['DAMAGES', 'SUSPENSION', 'TERMINATION'].includes(measure)))
    return '《朝阳市基本医疗保险定点医药机构服务协议》违约责任条款';
  return undefined;
}
