import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { AGENCIES, DISTRICT } from '../organisation/agency-list.js';
import { CERTIFICATIONS, type CertificationSheet, REVISED } from './certification-list.js';
import { FAULTS } from './deliberate-faults.js';
import { basisEntries } from './members.js';
import { envelope } from './sample-envelope.js';

/** 证明事项清单: the list of 2019, and what the list of 2020 changed in it. */
export const certificationItemSeed: DatasetSeed = {
  dataset: 'certification-items',
  records: () => EDITIONS.flatMap((edition) => edition.sheets.map((sheet) => certificationRecord(edition, sheet))),
};

interface Edition {
  readonly name: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly documentNumber: string;
  readonly sheets: readonly CertificationSheet[];
}

const EDITIONS: readonly Edition[] = [
  {
    name: '2019',
    decidedOn: '2019-07-08',
    effectiveOn: '2019-08-01',
    documentNumber: '朝龙政办发〔2019〕31号',
    sheets: CERTIFICATIONS,
  },
  {
    name: '2020',
    decidedOn: '2020-06-08',
    effectiveOn: '2020-07-01',
    documentNumber: '朝龙政办发〔2020〕18号',
    sheets: REVISED,
  },
];

function certificationRecord(edition: Edition, sheet: CertificationSheet): SeedRecord {
  const { code, name, purpose, matter, requestedBy, issuer, basis, isLocal, replacement } = sheet;
  const isKnown = AGENCIES.some((agency) => agency.name === issuer);
  return {
    agency: '龙城区司法局',
    ...envelope('certification items', `${edition.name} ${code}`, edition.decidedOn, {
      isLate: edition.name === '2019' && code === FAULTS.lateCertificationItem,
    }),
    sourceUrl: `https://example.org/longcheng/certifications/${edition.name}`,
    division: DISTRICT,
    edition: edition.name,
    code,
    name,
    purpose,
    matter,
    basis: basis === undefined ? undefined : basisEntries([basis]),
    requestedBy,
    issuedBy: isKnown ? issuer : undefined,
    issuerName: issuer,
    guideUrl:
      replacement === undefined ? `https://example.org/longcheng/certifications/${code.toLowerCase()}` : undefined,
    isLocalOrigin: isLocal,
    action: replacement === undefined ? 'KEPT' : 'CANCELLED',
    replacement: replacement?.[0] ?? '#NOT_APPLICABLE',
    replacementNote: replacement?.[1],
    effectiveOn: edition.effectiveOn,
    listDocumentNumber: edition.documentNumber,
  };
}
