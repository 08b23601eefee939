import { LongchengError } from '../errors.js';
import type { Certainty, Statement } from './check-result.js';

export type CreditCodePart =
  | 'LENGTH'
  | 'ALPHABET'
  | 'DIVISION'
  | 'ORGANISATION_CODE'
  | 'CHECK_CHARACTER'
  | 'REGISTRATION_AUTHORITY';

/** A code that agrees with the standard, or the first part of it that does not. */
export type CreditCodeVerdict =
  | { readonly isValid: true }
  | (Statement & { readonly isValid: false; readonly part: CreditCodePart; readonly certainty: Certainty });

// GB 32100-2015, table of character values: no I, O, S, V and Z, which are mistaken for digits and each other.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

// Amendment 1 of GB 32100 opened the list of authorities (G 公安, J 住房城乡建设, Q 侨联), so it may grow again.
const REGISTRATION_AUTHORITIES = '123456789AGJNQY';

/**
 * The check character that completes the first 17 characters of a unified social credit code (GB 32100-2015):
 * weights 3^(i-1) mod 31. It finds every single wrong character and every swap of two neighbours.
 * @throws LongchengError BAD_ARGUMENT unless given 17 characters of the standard's alphabet.
 */
export function creditCodeCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw badStart('17 characters of digits and capitals without I, O, S, V and Z', first17);
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  if (first17.length !== 17) throw badStart('17 characters', first17);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

// GB 11714-1997, weights of the first eight characters.
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character that completes the first 8 characters of an organisation code (GB 11714-1997), A counting as 10
 * up to Z as 35. It can not tell characters apart whose values differ by 11 or a multiple, such as 0, B, M and X.
 * @throws LongchengError BAD_ARGUMENT unless given 8 digits or capital letters.
 */
export function organisationCodeCheckCharacter(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) throw badStart('8 digits or capital letters', first8);
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}

function badStart(expected: string, text: string): LongchengError {
  return new LongchengError('BAD_ARGUMENT', `A check character needs ${expected}; got "${text}".`);
}

/** Judge a unified social credit code as published, letter for letter; what is certain is reported first. */
export function judgeCreditCode(code: string): CreditCodeVerdict {
  return wrongShape(code) ?? wrongCheckCharacter(code) ?? unlistedAuthority(code) ?? { isValid: true };
}

function wrong(
  part: CreditCodePart,
  message: string,
  messageZh: string,
  certainty: Certainty = 'CERTAIN',
): CreditCodeVerdict {
  return { isValid: false, part, certainty, message, messageZh };
}

function wrongShape(code: string): CreditCodeVerdict | undefined {
  const characters = [...code];
  if (characters.length !== 18)
    return wrong(
      'LENGTH',
      `"${code}" has ${characters.length} characters; a unified social credit code has 18.`,
      `“${code}”共${characters.length}位，统一社会信用代码应为18位。`,
    );
  const position = characters.findIndex((character) => !ALPHABET.includes(character));
  if (position >= 0)
    return wrong(
      'ALPHABET',
      `Character ${position + 1} of ${code} is "${characters[position]}"; only digits and capitals without I, O, S, V and Z are used.`,
      `${code}第${position + 1}位为“${characters[position]}”，代码只用数字和除I、O、S、V、Z外的大写字母。`,
    );
  if (!/^\d{6}$/.test(code.slice(2, 8)))
    return wrong(
      'DIVISION',
      `Characters 3 to 8 of ${code} are "${code.slice(2, 8)}"; they should be the six digits of a division.`,
      `${code}第3至8位为“${code.slice(2, 8)}”，应为六位行政区划代码。`,
    );
  return undefined;
}

function wrongCheckCharacter(code: string): CreditCodeVerdict | undefined {
  const organisation = code.slice(8, 17);
  const organisationCheck = organisationCodeCheckCharacter(organisation.slice(0, 8));
  const check = creditCodeCheckCharacter(code.slice(0, 17));
  const isCheckRight = code.endsWith(check);
  if (!organisation.endsWith(organisationCheck))
    return wrong(
      'ORGANISATION_CODE',
      `The organisation code ${organisation} in ${code} ends in ${organisation.charAt(8)}; by GB 11714 it should end in ${organisationCheck}.${isCheckRight ? '' : ' The check character of the whole does not agree either.'}`,
      `${code}中的组织机构代码${organisation}校验码为${organisation.charAt(8)}，按GB 11714应为${organisationCheck}${isCheckRight ? '' : '，整码校验码也不符'}。`,
    );
  if (!isCheckRight)
    return wrong(
      'CHECK_CHARACTER',
      `${code} ends in ${code.charAt(17)}; by GB 32100 its check character should be ${check}.`,
      `${code}校验码为${code.charAt(17)}，按GB 32100应为${check}。`,
    );
  return undefined;
}

function unlistedAuthority(code: string): CreditCodeVerdict | undefined {
  const authority = code.charAt(0);
  if (REGISTRATION_AUTHORITIES.includes(authority)) return undefined;
  return wrong(
    'REGISTRATION_AUTHORITY',
    `${code} begins with ${authority}, which is no registration authority that we know of.`,
    `${code}首位为${authority}，不是已知的登记管理部门代码。`,
    'PROVISIONAL',
  );
}
