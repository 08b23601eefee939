import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { AGENCIES, TOWNSHIPS } from '../organisation/agency-list.js';
import { ADJUSTMENT_DOCUMENTS, type AdjustmentDocument, type AdjustmentSheet } from './adjustment-documents.js';
import { itemKey } from './item-code.js';
import { basisEntries } from './members.js';
import { envelope } from './sample-envelope.js';

/** 取消下放权限: every power in the sample documents. */
export const powerAdjustmentSeed: DatasetSeed = {
  dataset: 'power-adjustments',
  records: () =>
    ADJUSTMENT_DOCUMENTS.flatMap((document) =>
      document.powers.map((power, index) => adjustmentRecord(document, power, index + 1)),
    ),
};

function adjustmentRecord(document: AdjustmentDocument, power: AdjustmentSheet, place: number): SeedRecord {
  const { documentNumber, title, issuedOn, effectiveOn, plan } = document;
  const { name, type, action, from, to, law, supervision, item } = power;
  return {
    agency: '龙城区营商环境建设局',
    ...envelope('power adjustments', documentNumber, issuedOn),
    sourceUrl: `https://example.org/longcheng/adjustments/${issuedOn}`,
    documentNumber,
    documentTitle: title,
    itemCode: String(place).padStart(3, '0'),
    itemName: name,
    itemType: type,
    action,
    fromAgency: isKnown(from) ? from : undefined,
    fromAgencyName: from,
    fromLevel: levelOf(from),
    toAgency: to !== undefined && isKnown(to) ? to : undefined,
    toAgencyName: to ?? '#NOT_APPLICABLE',
    toLevel: to === undefined ? '#NOT_APPLICABLE' : levelOf(to),
    basis: basisEntries([[law], ...(plan === undefined ? [] : [plan])]),
    effectiveOn,
    followUpSupervision: supervision,
    serviceItem: item === undefined ? undefined : itemKey(item),
  };
}

function isKnown(agency: string): boolean {
  return AGENCIES.some(({ name }) => name === agency);
}

function levelOf(agency: string): string {
  if (TOWNSHIPS.some(({ name }) => name === agency)) return 'TOWNSHIP';
  return isKnown(agency) ? 'COUNTY' : 'CITY';
}
