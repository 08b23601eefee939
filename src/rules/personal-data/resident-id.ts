import { LongchengError } from '../../errors.js';
import { isRealDay } from './real-day.js';

// GB 11643-1999: ISO 7064 MOD 11-2, written out as weights and results.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * The check character that completes the first 17 digits of a resident identity number (GB 11643-1999).
 * @throws LongchengError BAD_ARGUMENT unless given 17 digits.
 */
export function residentIdCheckCharacter(first17: string): string {
  if (!/^\d{17}$/.test(first17))
    throw new LongchengError('BAD_ARGUMENT', `A check character needs 17 digits; got ${first17.length} characters.`);
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Whether 18 characters have the form of a resident identity number, and whether the check character agrees. */
export function judgeResidentId(id: string): 'RIGHT' | 'WRONG_CHECK' | 'NO_ID' {
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[\dX]$/.test(id)) return 'NO_ID';
  if (!isRealDay(id.slice(6, 10), id.slice(10, 12), id.slice(12, 14))) return 'NO_ID';
  return id.endsWith(residentIdCheckCharacter(id.slice(0, 17))) ? 'RIGHT' : 'WRONG_CHECK';
}

// 99 is no province: synthetic data uses it, so that its people can not be anyone.
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|99)/;

/** Whether 15 digits have the form of an identity number as issued until 1999: without century and check character. */
export function isFirstGenerationId(id: string): boolean {
  return (
    /^\d{15}$/.test(id) && PROVINCES.test(id) && isRealDay(`19${id.slice(6, 8)}`, id.slice(8, 10), id.slice(10, 12))
  );
}
