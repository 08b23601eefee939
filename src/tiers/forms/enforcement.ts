import type { Value } from '../../catalog/value.js';
import { creditCode, wrongCreditCode } from '../credit-codes.js';
import type { Form } from '../form.js';
import type { Place } from '../place.js';

const WRONG_CODES = 120;
const CODE_QUESTION = 1;
const PARTY_QUESTION = 2;

export const supervisionItems: Form = {
  dataset: 'supervision-items',
  anchors: ['formedOn', 'publishedOn'],
  identify: (place) => {
    const itemCode = `JG2113039${String(place.index).padStart(5, '0')}`;
    const edition = '2019年版';
    return { parts: [place.agency.naturalKey, itemCode, edition], values: { itemCode, edition } };
  },
};

export const checkItems: Form = {
  dataset: 'check-items',
  anchors: ['formedOn', 'publishedOn'],
  identify: (place) => {
    const { target, within } = place.parent('supervision-items');
    const sequence = within + 1;
    return { parts: [target.naturalKey, String(sequence)], values: { supervisionItem: target.recordId, sequence } };
  },
};

const TRADES = ['商贸', '食品', '建材', '物流', '餐饮', '医药', '农机', '种植', '广告', '汽修'];

export const enterprises: Form = {
  dataset: 'enterprises',
  anchors: ['formedOn', 'publishedOn', 'approvedOn'],
  office: '市场监督管理局',
  identify: (place) => {
    const chance = place.chance(CODE_QUESTION);
    const right = creditCode('91', place.index < 1_000_000 ? 'EY' : 'EZ', place.index % 1_000_000);
    const code = chance.happens(WRONG_CODES) ? wrongCreditCode(right) : right;
    const name = `示例${chance.pick(TRADES)}${place.index + 1}号有限公司`;
    return { parts: [code], values: { creditCode: code, name } };
  },
};

export const inspectionTasks: Form = {
  dataset: 'inspection-tasks',
  anchors: ['startOn'],
  identify: (place) => {
    const taskNumber = `朝龙抽查〔${place.year}〕${place.index + 1_000}号`;
    return { parts: [taskNumber], values: { taskNumber } };
  },
  complete: (values, { agency }) => {
    values.organiser = agency.recordId;
    values.executors = [agency.recordId];
  },
};

export const inspectionResults: Form = {
  dataset: 'inspection-results',
  anchors: ['inspectedOn'],
  replaced: ['checkItem', 'penalties'],
  identify: (place) => {
    const { target: task } = place.parent('inspection-tasks');
    // A prime step: no two results of a task fall on one business.
    const subject = place.any('enterprises', place.index * 7_919);
    return {
      parts: [task.naturalKey, subject.naturalKey],
      values: { task: task.recordId, subject: subject.recordId, subjectName: subject.label },
    };
  },
};

export const licences: Form = {
  dataset: 'licences',
  anchors: ['decidedOn'],
  identify: (place) => {
    const decisionNumber = place.documentNumber('朝龙许可');
    return { parts: [place.agency.naturalKey, decisionNumber], values: { decisionNumber } };
  },
  complete: fillParty,
};

export const penalties: Form = {
  dataset: 'penalties',
  anchors: ['decidedOn'],
  identify: (place) => {
    const decisionNumber = place.documentNumber('朝龙罚');
    return { parts: [place.agency.naturalKey, decisionNumber], values: { decisionNumber } };
  },
  complete: fillParty,
};

function fillParty(values: Record<string, Value>, place: Place): void {
  values.agencyCode = place.agency.naturalKey;
  if (values.partyKind === 'NATURAL_PERSON') return;
  const party = place.any('enterprises', place.chance(PARTY_QUESTION).below(0x7fff_ffff));
  values.enterprise = party.recordId;
  values.partyName = party.label;
  values.partyCreditCode = party.naturalKey;
}
