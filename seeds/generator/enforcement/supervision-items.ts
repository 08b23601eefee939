import { printKey } from '../../../src/catalog/identity.js';
import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyKey } from '../organisation/agency-identity.js';
import { randomFor } from '../random.js';
import { itemKey } from '../services/item-code.js';
import { FAULTS } from './deliberate-faults.js';
import { MARKET_SUPERVISION } from './market-supervision-list.js';
import { OTHER_SUPERVISION } from './other-supervision-list.js';
import type { SupervisionEntry } from './supervision-entry.js';
import { addWorkdays } from './working-days.js';

export const SUPERVISION: readonly SupervisionEntry[] = [...MARKET_SUPERVISION, ...OTHER_SUPERVISION];

/** 监管事项目录清单: the edition of 2019 of every agency, and the next one of two. */
export const supervisionItemSeed: DatasetSeed = {
  dataset: 'supervision-items',
  records: () => SUPERVISION.flatMap((entry) => editionsOf(entry).map((edition) => itemRecord(entry, edition))),
};

interface Edition {
  readonly name: string;
  readonly formedOn: string;
  readonly effectiveOn: string;
}

const FIRST: Edition = { name: '2019年版', formedOn: '2019-04-10', effectiveOn: '2019-05-01' };
const SECOND: Edition = { name: '2020年版', formedOn: '2020-03-18', effectiveOn: '2020-04-01' };
const REVISED_BY = ['龙城区生态环境局', '龙城区应急管理局'];

export function editionsOf({ agency }: SupervisionEntry): readonly Edition[] {
  return REVISED_BY.includes(agency) ? [FIRST, SECOND] : [FIRST];
}

/** The printed natural key of a supervision item. */
export function supervisionItemKey({ agency, code }: SupervisionEntry, edition = FIRST.name): string {
  return printKey([agencyKey(agency), code, edition]);
}

function itemRecord(entry: SupervisionEntry, { name, formedOn, effectiveOn }: Edition): SeedRecord {
  const { agency, code, mainItem, subItem, basis } = entry;
  const random = randomFor('supervision items', code, name);
  const isSuperseded = name === FIRST.name && editionsOf(entry).length > 1;
  const isUndated = FAULTS.supervisionItemsWithoutFormingDay.some((item) => item === code);
  const isLate = FAULTS.lateSupervisionItems.some((item) => item === code) && name === FIRST.name;
  return {
    agency,
    formedOn: isUndated ? undefined : formedOn,
    publishedOn: isLate ? addWorkdays(formedOn, 31) : publishedInTime(formedOn, random),
    sample: true,
    itemCode: code,
    edition: name,
    title: `${mainItem}（${subItem}）`,
    mainItem,
    subItem,
    domain: entry.domain,
    targets: entry.targets,
    modes: [...entry.modes],
    level: 'COUNTY',
    legalBases: [{ law: basis[0], article: basis[1] }],
    processNotes: processOf(entry.modes),
    resultKinds: ['检查记录', '责令改正通知书', '检查结果公示'],
    serviceItems: entry.approvals?.map(itemKey),
    effectiveOn,
    replacedOn: isSuperseded ? SECOND.effectiveOn : undefined,
  };
}

function processOf(modes: readonly string[]): string {
  return modes.includes('RANDOM')
    ? '制定年度抽查计划；随机抽取检查对象和执法检查人员；实施检查；录入并公示检查结果；对发现的问题依法处理。'
    : '制定检查计划；实施检查；通报检查结果；跟踪整改；对违法行为依法处理。';
}
