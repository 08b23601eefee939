import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../rules/credit-code.js';

/**
 * A unified social credit code (GB 32100-2015) that is right in every character. `kind`: 12 a public institution, 91 a
 * business. `letters` and the six digits of `serial` make the organisation code; invented ones begin with E.
 */
export function creditCode(kind: '12' | '91', letters: string, serial: number): string {
  const body = `${letters}${String(serial).padStart(6, '0')}`;
  const first17 = `${kind}211303${body}${organisationCodeCheckCharacter(body)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

/** The code with a wrong check character. */
export function wrongCreditCode(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
}
