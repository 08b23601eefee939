import type { Value } from '../../../src/catalog/value.js';
import { approvalNumberOf } from './acquisition-identity.js';
import { ACQUISITIONS, type AcquisitionEntry } from './acquisition-list.js';
import type { Procedure } from './procedure.js';

const TITLES = {
  SUBMISSION_REPORT: '建设用地呈报说明书',
  CONVERSION_PLAN: '农用地转用方案',
  REPLACEMENT_PLAN: '补充耕地方案',
  ACQUISITION_PLAN: '征收土地方案',
  SUPPLY_PLAN: '供应土地方案',
  APPROVAL: '批复',
  PRE_NOTICE: '土地征收预公告',
  SURVEY: '土地现状调查结果确认表（汇总）',
  RISK_ASSESSMENT: '社会稳定风险评估结论',
  COMPENSATION_NOTICE: '征地补偿安置公告',
  HEARING_FILE: '听证情况说明',
  ACQUISITION_NOTICE: '征收土地公告',
  COMPENSATION_PLAN: '征地补偿安置方案',
  COMPENSATION_DECISION: '征地补偿安置决定（汇总）',
  PAYMENT_PROOF: '补偿费用支付凭证摘要',
} as const;

type DocumentKind = keyof typeof TITLES;

/** The documents of an acquisition that are public; of one that is not approved only those made before. */
export function documentsOf(entry: AcquisitionEntry, procedure: Procedure): readonly Value[] | undefined {
  const number = ACQUISITIONS.findIndex(({ batchName }) => batchName === entry.batchName) + 1;
  const documents = kindsOf(entry, number).map((kind, index) => ({
    kind,
    title: kind === 'APPROVAL' ? `关于${entry.batchName}的批复` : `${entry.batchName}${TITLES[kind]}`,
    ...(kind === 'APPROVAL' ? { documentNumber: approvalNumberOf(entry) ?? '' } : {}),
    ...dayOf(kind, procedure),
    places: entry.isBackfilled === true ? ['PLATFORM'] : ['PLATFORM', 'WEBSITE', 'VILLAGE'],
    url: `https://example.org/longcheng/land/${number}/${index + 1}`,
  }));
  return documents.length === 0 ? undefined : documents;
}

function kindsOf({ regime, isBackfilled, approvedOn }: AcquisitionEntry, number: number): readonly DocumentKind[] {
  if (isBackfilled === true) return number % 2 === 0 ? ['APPROVAL', 'ACQUISITION_PLAN'] : [];
  if (regime === 'PRE_2020') {
    const fourPlans: DocumentKind[] = ['SUBMISSION_REPORT', 'CONVERSION_PLAN', 'REPLACEMENT_PLAN', 'ACQUISITION_PLAN'];
    return [...fourPlans, 'SUPPLY_PLAN', 'APPROVAL', 'ACQUISITION_NOTICE', 'COMPENSATION_PLAN'];
  }
  const before: DocumentKind[] = ['PRE_NOTICE', 'SURVEY', 'RISK_ASSESSMENT', 'COMPENSATION_NOTICE'];
  if (approvedOn === undefined) return before;
  const rare: readonly DocumentKind[] = number % 3 === 0 ? ['HEARING_FILE', 'COMPENSATION_DECISION'] : [];
  return [...before, ...rare, 'APPROVAL', 'ACQUISITION_NOTICE', 'PAYMENT_PROOF'];
}

function dayOf(kind: DocumentKind, procedure: Procedure): { readonly disclosedOn?: string } {
  const days: Partial<Record<DocumentKind, string | undefined>> = {
    PRE_NOTICE: procedure.preNoticeOn,
    RISK_ASSESSMENT: procedure.riskAssessedOn,
    COMPENSATION_NOTICE: procedure.compensationNoticeOn,
    ACQUISITION_NOTICE: procedure.acquisitionNoticeOn,
    COMPENSATION_PLAN: procedure.approvedPlanNoticeOn,
  };
  const disclosedOn = days[kind];
  return disclosedOn === undefined ? {} : { disclosedOn };
}
