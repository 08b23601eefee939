import { printKey } from '../../../src/catalog/identity.js';
import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import type { CheckEntry, SupervisionEntry } from './supervision-entry.js';
import { SUPERVISION, supervisionItemKey } from './supervision-items.js';
import { addWorkdays } from './working-days.js';

/** 检查实施清单 of the edition of 2019. */
export const checkItemSeed: DatasetSeed = {
  dataset: 'check-items',
  records: () => SUPERVISION.flatMap((entry) => entry.checks.map((check, index) => checkRecord(entry, check, index))),
};

/** A check item with the supervision item that it belongs to. */
export interface PlacedCheck {
  readonly key: string;
  readonly entry: SupervisionEntry;
  readonly check: CheckEntry;
}

/** The check item of that title. */
export function checkNamed(title: string): PlacedCheck {
  for (const entry of SUPERVISION) {
    const index = entry.checks.findIndex((check) => check.title === title);
    const check = entry.checks[index];
    if (check !== undefined) return { key: printKey([supervisionItemKey(entry), String(index + 1)]), entry, check };
  }
  throw new Error(`The sample has no check item "${title}".`);
}

const LISTED_ON = '2019-04-16';

function checkRecord(entry: SupervisionEntry, check: CheckEntry, index: number): SeedRecord {
  const random = randomFor('check items', entry.code, String(index));
  const { title, method, ratioMin, ratioMax } = check;
  const isReversed = title === FAULTS.reversedRatios;
  return {
    agency: entry.agency,
    formedOn: FAULTS.checkItemsWithoutFormingDay.some((item) => item === title) ? undefined : LISTED_ON,
    publishedOn: title === FAULTS.lateCheckItem ? addWorkdays(LISTED_ON, 24) : publishedInTime(LISTED_ON, random),
    sample: true,
    supervisionItem: supervisionItemKey(entry),
    sequence: index + 1,
    title,
    content: check.content,
    targets: entry.targets,
    method,
    steps: STEPS[method],
    formFields: method === 'ON_SITE' ? '检查对象、检查时间、检查内容、检查情况、检查人员签字、当事人签字。' : undefined,
    duration:
      method === 'LABORATORY' ? '20工作日' : random.happens(0.3) ? undefined : random.pick(['1工作日', '3工作日']),
    frequency: check.frequency,
    ratioMin: percent(isReversed ? ratioMax : ratioMin),
    ratioMax: percent(isReversed ? ratioMin : ratioMax),
    personnelRequirement: method === 'COMMISSIONED' ? '委托第三方机构' : '执法检查人员不少于2人',
    isGeneral: check.isGeneral,
    legalBases: [{ law: entry.basis[0], article: entry.basis[1] }],
    remark: random.happens(0.1) ? '与其他检查事项合并实施，避免重复检查。' : undefined,
  };
}

function percent(number: string | undefined): string {
  return number === undefined ? '#NOT_APPLICABLE' : `${number}%`;
}

const STEPS: Readonly<Record<string, string>> = {
  ON_SITE: '出示执法证件；说明来意；现场查看并记录；当事人签字确认；录入检查结果。',
  DOCUMENTS: '通知报送材料；审查材料；必要时约谈；录入检查结果。',
  OTHER_AGENCY_RESULT: '调取相关部门或者专业机构的检查结果；核对；录入检查结果。',
  LABORATORY: '现场抽样；送检；送达检验报告；异议处理；录入检查结果。',
  ONLINE: '登录相关网站或者平台；截屏取证；录入检查结果。',
  COMMISSIONED: '选定机构；机构出具报告；审核；录入检查结果。',
};
