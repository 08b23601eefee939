import { printKey } from '../../../../src/catalog/identity.js';
import { agencyKey } from '../../organisation/agency-identity.js';
import { FAULTS } from '../deliberate-faults.js';
import type { DocumentEntry } from '../document-entry.js';
import { DEPARTMENT_DOCUMENTS } from './departments.js';
import { GOVERNMENT_DOCUMENTS } from './government.js';
import { OFFICE_DOCUMENTS } from './office.js';
import { REGISTER_DOCUMENTS } from './register.js';

export const DOCUMENTS: readonly DocumentEntry[] = [
  ...GOVERNMENT_DOCUMENTS,
  ...OFFICE_DOCUMENTS,
  ...DEPARTMENT_DOCUMENTS,
  ...REGISTER_DOCUMENTS,
];

/** The document that the lists of this folder call so. */
export function documentOf(handle: string): DocumentEntry {
  const entry = DOCUMENTS.find((candidate) => candidate.handle === handle);
  if (entry === undefined) throw new Error(`The sample has no document "${handle}".`);
  return entry;
}

/** 朝龙政办发〔2019〕3号; undefined for a document without a number. */
export function documentNumber({ number, formedOn }: DocumentEntry): string | undefined {
  if (number === undefined || typeof number === 'string') return number;
  const [prefix, sequence] = number;
  return `${prefix}〔${formedOn.slice(0, 4)}〕${sequence}号`;
}

/** The printed natural key of a document. */
export function documentKey(handle: string): string {
  const entry = documentOf(handle);
  const number = documentNumber(entry);
  const issuer = agencyKey(entry.issuer);
  if (number !== undefined) return printKey([issuer, number]);
  const isUndated = FAULTS.documentsWithoutFormingDay.some((name) => name === handle);
  return printKey(isUndated ? [issuer, entry.title] : [issuer, entry.title, entry.formedOn]);
}

/** The printed natural key of the document with that number; undefined where the sample has none. */
export function documentKeyNumbered(number: string): string | undefined {
  const entry = DOCUMENTS.find((candidate) => documentNumber(candidate) === number);
  return entry === undefined ? undefined : documentKey(entry.handle);
}

/** What people call a document: the scheme that a notice carries, else its title; in title marks. */
export function shortTitle({ title }: DocumentEntry): string {
  return `《${/^关于(?:印发|公布)(.*)的通知$/.exec(title)?.[1] ?? title}》`;
}
