import { timeUnits } from '../../../src/catalog/columns/duration.js';
import { printKey } from '../../../src/catalog/identity.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { addressOf, OFFICE_HOURS, phoneOf } from '../organisation/contact.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { type Entries, type MaterialSheet, type PlacedItem, proof } from './item-sheet.js';
import { entry } from './members.js';

/** 申请材料. */
export function materialEntries(item: PlacedItem): Entries {
  return materialsOf(item).map((material, index) => materialEntry(item, material, index + 1));
}

function materialsOf({ name, materials }: PlacedItem): readonly MaterialSheet[] {
  const { asksForUnlistedProof: unlisted } = FAULTS;
  return name === unlisted.item ? [...materials, proof(unlisted.proof)] : materials;
}

function materialEntry(item: PlacedItem, material: MaterialSheet, place: number): Entries[number] {
  const { name, kind, certification, necessity, reducedBy } = material;
  const { serial, basis } = item;
  const isForm = kind === 'FORM';
  const address = `https://example.org/longcheng/forms/${serial}-${place}`;
  return entry({
    name,
    kind,
    origin: item.name === FAULTS.materialsWithoutOrigin ? undefined : originOf(kind),
    necessity: necessity ?? 'REQUIRED',
    originals: 1,
    copies: kind === 'LICENCE' ? 1 : 0,
    isElectronic: kind !== 'PROOF',
    reducedBy,
    sampleUrl: isForm ? `${address}-sample` : undefined,
    blankUrl: isForm ? address : undefined,
    basis: isForm ? undefined : basis[0]?.[0],
    certificationItem: certification === undefined ? undefined : printKey([DISTRICT, '2019', certification]),
  });
}

function originOf(kind: MaterialSheet['kind']): string {
  if (kind === 'LICENCE' || kind === 'APPROVAL') return 'GOVERNMENT';
  return kind === 'PROOF' ? 'OTHER' : 'APPLICANT';
}

const STANDARDS = {
  examination: '申请材料是否齐全、真实，是否符合规定的条件。',
  decision: '审查意见是否明确，是否符合法定条件。',
};

/** 办理流程: steps whose limits together are the promise, and those that do not count. */
export function stepEntries(item: PlacedItem): Entries {
  const acceptance = { name: '受理', limit: '1工作日', unit: '综合窗口', result: '受理通知书', countsInLimit: false };
  const steps = [acceptance, ...specialSteps(item), ...countedSteps(item)];
  return steps.map((step, index) => entry({ sequence: index + 1, ...step }));
}

const PROCEDURE_STEPS: Readonly<Record<string, string>> = {
  ON_SITE: '现场核查',
  EXPERT_REVIEW: '专家评审',
  PUBLIC_NOTICE: '公示',
  TESTING: '检测',
  HEARING: '听证',
  APPRAISAL: '鉴定',
};

function specialSteps({ procedures }: PlacedItem) {
  return (procedures ?? []).map((procedure) => ({
    name: PROCEDURE_STEPS[procedure] ?? procedure,
    limit: procedure === 'PUBLIC_NOTICE' ? '7日' : '5工作日',
    countsInLimit: false,
  }));
}

function countedSteps({ name, promised, result }: PlacedItem) {
  const [, digits = '1', unitTitle = '工作日'] = /^(\d+)(.+)$/.exec(promised) ?? [];
  const unit = timeUnits.find(unitTitle)?.title ?? unitTitle;
  const total = Number(digits) + (name === FAULTS.stepsAbovePromise ? 4 : 0);
  const step = (title: string, count: number, rest: object) => ({
    name: title,
    limit: `${count}${unit}`,
    ...rest,
    countsInLimit: true,
  });
  if (total === 1)
    return [step('审查与决定', 1, { unit: '综合窗口', standard: STANDARDS.examination, result: '办结' })];
  const certificate = total > 3 && result[1] !== 'OTHER' ? [step('制证', 1, { result: '制作结果文书' })] : [];
  return [
    step('审查', total - 1 - certificate.length, {
      unit: '业务股室',
      standard: STANDARDS.examination,
      result: '审查意见',
    }),
    step('决定', 1, { unit: '分管负责人', standard: STANDARDS.decision, result: '准予或者不予决定' }),
    ...certificate,
  ];
}

/** 收费项目. */
export function feeEntries({ fees }: PlacedItem): Entries {
  return (fees ?? []).map(({ charge: [list, code], ...fee }) =>
    entry({ ...fee, chargeItem: printKey([list, '2019', code]) }),
  );
}

/** 办理结果. */
export function resultEntries({ result: [name, kind, validity], serial }: PlacedItem): Entries {
  const random = randomFor('service results', name, String(serial));
  return [
    entry({
      name,
      kind,
      validity,
      delivery: random.pick(['窗口领取', '窗口领取或者邮寄', '邮寄', '网上下载或者窗口领取']),
      deliveryLimit: kind === 'OTHER' ? undefined : `${random.pick([1, 3, 5, 10])}工作日`,
      sampleUrl: kind === 'LICENCE' ? `https://example.org/longcheng/results/${serial}` : undefined,
    }),
  ];
}

/** 办理地点 as the guide prints it. */
export function locationEntries({ agency, hall, serial }: PlacedItem): Entries {
  const window =
    hall === undefined ? `综合窗口${randomFor('window', agency).integer(1, 40)}号` : `${1 + (serial % 8)}号窗口`;
  return [
    entry({
      name: hall ?? COMPREHENSIVE_HALL,
      window,
      address: hall === undefined ? COMPREHENSIVE_ADDRESS : addressOf(agency),
      hours: OFFICE_HOURS,
      phone: phoneOf(agency),
    }),
  ];
}

export const COMPREHENSIVE_HALL = '龙城区政务服务大厅';
export const COMPREHENSIVE_ADDRESS = '朝阳市龙城区示例大街66号';
