import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import { enterpriseCode } from '../enforcement/enterprise-identity.js';
import { ENTERPRISES } from '../enforcement/enterprise-list.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { FAULTS, isAmong } from './deliberate-faults.js';

/** Characters 1 and 2 of GB 32100: public institution, private non-enterprise unit, enterprise, individual business. */
export type CodeHead = '12' | '52' | '91' | '92';

/** The credit code of a body as its source prints it; a business of the enforcement sample keeps the one it has there. */
export function creditCodeOf(name: string, head: CodeHead, division = DISTRICT): string {
  const known = ENTERPRISES.find((entry) => entry.name === name);
  const code = known === undefined ? invented(name, head, division) : enterpriseCode(known);
  if (isAmong(FAULTS.shortenedCodes, name)) return code.slice(0, 10) + code.slice(11);
  if (isAmong(FAULTS.wrongCheckCharacters, name)) return code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');
  return code;
}

// Invented organisation codes begin with EX, so that nobody takes one for real.
function invented(name: string, head: CodeHead, division: string): string {
  const first17 = `${head}${division}${organisationCode(name)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

/**
 * The organisation code of nine characters, GB 11714. The letter near its end parts the digits, since in the registration
 * number of a health facility they would otherwise run on into what looks like a resident ID of 15 digits.
 */
export function organisationCode(name: string): string {
  const body = `EX${randomFor('livelihood code', name).integer(0, 99_999).toString().padStart(5, '0')}H`;
  return `${body}${organisationCodeCheckCharacter(body)}`;
}
