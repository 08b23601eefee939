import { type NumberWindow, windowsOf } from './number-chain.js';
import { isOneNumber } from './one-number.js';
import { type Find, isInUrl, isLabelled, isQuantity, type Reading, touchesLetter } from './reading.js';

const ACCOUNT = /账号|帐号|卡号|账户|帐户|开户|银行卡|存折|储蓄卡|信用卡/;
const CODE = /注册号|登记号|税号|代码|编号|编码|批号|文号|索引|单号|发票/;
const USUAL = /^(?:4-)+(?:4|[1-3])$|^6-1[0-3]$|^8-8$/;

/** 银行卡号、账号. The check digit of ISO/IEC 7812 passes one number of ten, so that the word before decides more. */
export function findBankCards(reading: Reading): readonly Find[] {
  return reading.chains
    .flatMap((chain) => windowsOf(chain, 12, 19))
    .flatMap((window): readonly Find[] => {
      const isNamed = isLabelled(reading, window.start, ACCOUNT);
      const isChecked = passesLuhn(window.digits);
      if (!isNamed && !(isChecked && isCardLike(reading, window))) return [];
      if (!isOneNumber(window, USUAL) || touchesLetter(reading, window)) return [];
      if (isQuantity(reading, window) || isInUrl(reading, window.start)) return [];
      return [{ start: window.start, end: window.end, certainty: isNamed && isChecked ? 'CERTAIN' : 'LIKELY' }];
    });
}

// Cards of Chinese banks have 16 or 19 digits, some 17; 18 is the length of identity numbers and credit codes.
function isCardLike(reading: Reading, { digits, start }: NumberWindow): boolean {
  return /^[3-6]/.test(digits) && [16, 17, 19].includes(digits.length) && !isLabelled(reading, start, CODE);
}

/** ISO/IEC 7812-1, annex B: every second digit from the right counts double, by the sum of its digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}
