import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { agencyNamed, creditCodeCell } from '../organisation/agency-identity.js';
import { randomFor } from '../random.js';
import { DISTRICT_GOVERNMENT, OFFICE } from './bodies.js';
import { printedDay } from './dates.js';
import { FAULTS, isOneOf } from './deliberate-faults.js';
import type { DocumentEntry } from './document-entry.js';
import { DOCUMENTS, documentKey, documentNumber, shortTitle } from './document-list/all-documents.js';
import { firstInterpretedOn } from './interpretation-days.js';
import { documentPublishedOn, printedOn } from './publication-days.js';
import { registerCells } from './register-cells.js';

/** 政策文件: one record for each entry of the lists. */
export const documentSeed: DatasetSeed = {
  dataset: 'documents',
  records: () => DOCUMENTS.map((entry, index) => documentRecord(entry, index + 1)),
};

function documentRecord(entry: DocumentEntry, serial: number): SeedRecord {
  const { handle, issuer } = entry;
  const isUndated = isOneOf(FAULTS.documentsWithoutFormingDay, handle);
  return {
    agency: issuer,
    formedOn: isUndated ? undefined : entry.formedOn,
    publishedOn: isOneOf(FAULTS.documentsWithoutPublicationDay, handle) ? undefined : documentPublishedOn(handle),
    sourceUrl: documentUrl(serial),
    sample: true,
    documentNumber: documentNumber(entry),
    title: entry.title,
    kind: entry.kind,
    indexNumber: indexNumber(entry, serial),
    subjectClass: entry.subjectClass,
    subjects: entry.subjects,
    issuerText: entry.issuerText,
    jointIssuers: entry.jointIssuers?.length === 0 ? undefined : entry.jointIssuers,
    drafter: drafterOf(entry),
    addressees: addressees(entry),
    printedOn: handle === FAULTS.printedBeforeFormed ? addDays(entry.formedOn, -7) : printedOn(handle),
    attachments: attachments(entry, serial),
    basedOn: entry.basedOn?.map(documentKey),
    higherBases: entry.higherBases,
    amends: entry.amends?.map(documentKey),
    repeals: entry.repeals?.map(documentKey),
    isInterpretationRequired: entry.needsInterpretation,
    interpretedOn: firstInterpretedOn(handle),
    ...opennessCells(entry),
    ...forceCells(entry),
    ...registerCells(entry),
  };
}

export function documentUrl(serial: number): string {
  return `https://example.org/longcheng/documents/${String(serial).padStart(4, '0')}.html`;
}

/** Organisation code, month and serial; none where the issuer’s code is not known. */
function indexNumber({ issuer, formedOn }: DocumentEntry, serial: number): string | undefined {
  const code = creditCodeCell(agencyNamed(issuer));
  if (code?.length !== 18) return undefined;
  return `${code}/${formedOn.slice(0, 7).replace('-', '')}-${String(serial).padStart(5, '0')}`;
}

/** Who drafted it: as the list says; a department or town drafts its own; of a rule of the city nobody here. */
function drafterOf({ issuer, drafter, rule }: DocumentEntry): string | undefined {
  const isOwn = issuer !== DISTRICT_GOVERNMENT && issuer !== OFFICE && rule === undefined;
  return drafter ?? (isOwn ? issuer : undefined);
}

function addressees({ kind, issuer }: DocumentEntry): readonly string[] | undefined {
  if (!['NOTICE', 'CIRCULAR', 'DECISION', 'OPINION'].includes(kind)) return undefined;
  const isOfDistrict = issuer === DISTRICT_GOVERNMENT || issuer === OFFICE;
  return isOfDistrict ? ['各镇人民政府', '街道办事处', '区直各单位'] : ['各有关单位'];
}

function attachments({ attachments: titles }: DocumentEntry, serial: number) {
  return titles?.map((title, index) => ({
    title,
    url: `${documentUrl(serial).replace('.html', '')}-${index + 1}.pdf`,
  }));
}

function opennessCells(entry: DocumentEntry): SeedRecord {
  const openness = entry.openness ?? 'PROACTIVE';
  const isShown = openness === 'PROACTIVE' || entry.handle === FAULTS.textOfOnRequest;
  return {
    openness: isOneOf(FAULTS.opennessUnknown, entry.handle) ? undefined : openness,
    body: isShown ? body(entry) : '#NOT_PUBLISHED',
  };
}

function body(entry: DocumentEntry): string {
  const opening = `${shortTitle(entry)}${randomFor('documents', entry.handle).pick(['已经研究同意', '已经审议通过', '已履行规定程序'])}，现予公布。`;
  return [opening, entry.gist, `${entry.issuerText ?? entry.issuer}\n${printedDay(entry.formedOn)}`].join('\n\n');
}

function forceCells({ handle, force, ceasedOn, rule, register }: DocumentEntry): SeedRecord {
  const isLasting = rule !== undefined || register !== undefined;
  const known =
    force ?? (isLasting ? 'IN_FORCE' : randomFor('documents', handle, 'force').happens(0.1) ? 'EXPIRED' : 'IN_FORCE');
  if (isOneOf(FAULTS.forceUnknown, handle)) return {};
  const isPast = known === 'EXPIRED' && force === undefined;
  return { force: known, ceasedOn: isPast ? '2020-12-31' : ceasedOn };
}
