import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { ENTERPRISES, type EnterpriseEntry } from './enterprise-list.js';

/** How a natural person stands where the name is not public: surname and 某 (最高法 practice). */
export const MASKED_NAME = '示某';

/**
 * What the credit-code cell of a business holds. GB 32100-2015: authority 9 (市场监管), category 1 (企业), 2 (个体工商户)
 * or 3 (农民专业合作社), division, organisation code, check. Invented organisation codes begin with EX.
 */
export function enterpriseCode(entry: EnterpriseEntry): string {
  const organisation = organisationCodeOf(entry);
  if (entry.name === FAULTS.wrongOrganisationCode) return completed(entry, wrongLast(organisation));
  const code = completed(entry, organisation);
  return entry.name === FAULTS.wrongCheckCharacter ? wrongLast(code) : code;
}

function completed({ kind }: EnterpriseEntry, organisation: string): string {
  const category = kind === 'INDIVIDUAL_BUSINESS' ? '2' : kind === 'FARMER_COOPERATIVE' ? '3' : '1';
  const first17 = `9${category}${DISTRICT}${organisation}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

function wrongLast(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
}

/** The organisation code of nine characters, GB 11714. */
export function organisationCodeOf({ name }: EnterpriseEntry): string {
  const body = `EX${randomFor('enterprise code', name).integer(0, 999_999).toString().padStart(6, '0')}`;
  return `${body}${organisationCodeCheckCharacter(body)}`;
}

/** The registration number of 15 digits that a business had before credit codes; later ones have none. */
export function registrationNumberOf({ name, establishedOn }: EnterpriseEntry): string | undefined {
  if (establishedOn >= '2015-10-01') return undefined;
  return `${DISTRICT}00${randomFor('registration number', name).integer(1000, 99_999).toString().padStart(7, '0')}`;
}

const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/**
 * The name of who represents a business: 示例子丑, 示例子寅 … Nobody is called so, and the office holders of the sample
 * have other names (示例甲乙).
 */
export function representativeOf(entry: EnterpriseEntry): string {
  const place = ENTERPRISES.indexOf(entry);
  const first = BRANCHES[Math.floor(place / (BRANCHES.length - 1))];
  if (first === undefined) throw new RangeError('The sample has more businesses than names.');
  const second = BRANCHES.filter((branch) => branch !== first)[place % (BRANCHES.length - 1)] ?? '';
  return `示例${first}${second}`;
}
