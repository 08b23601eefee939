import { type NumberWindow, windowsOf } from './number-chain.js';
import { isOneNumber } from './one-number.js';
import { type Find, hasLookalikes, isInUrl, isLabelled, isQuantity, type Reading, touchesLetter } from './reading.js';

const USUAL = /^(?:(?:[24]-|3-)?(?:3-4-4|3-8|4-4-3|7-4|3-3-5|11)|[24]-1[135]?|5-4-4|13|15)$/;
const TELEPHONE = /手机|电话|联系|致电|拨打|短信|微信|支付宝|tel|phone|mobile/i;
const MOBILE = /^(?:(?:00)?86|0)?(?<line>1[3-9]\d{9})$/;

/** 手机号码. Office lines begin with the zero of an area code, hotlines are shorter: neither has the form. */
export function findMobileNumbers(reading: Reading): readonly Find[] {
  return reading.chains
    .flatMap((chain) => windowsOf(chain, 11, 15))
    .flatMap((window): readonly Find[] => {
      const line = MOBILE.exec(window.digits)?.groups?.line;
      if (line === undefined || reading.context.officialLines?.includes(line) === true) return [];
      const isOne = isOneNumber(window, USUAL);
      const isNamed = isLabelled(reading, window.start, TELEPHONE);
      if (!isNamed && (!isOne || isSomethingElse(reading, window))) return [];
      const { start, end } = window;
      const isPlain = isOne && !hasLookalikes(reading, window) && !touchesLetter(reading, window);
      return [{ start, end, certainty: isPlain && !isInUrl(reading, start) ? 'CERTAIN' : 'LIKELY' }];
    });
}

function isSomethingElse(reading: Reading, window: NumberWindow): boolean {
  return (
    isQuantity(reading, window) ||
    isStandard(reading, window) ||
    isIndexSerial(reading, window) ||
    isInCode(reading, window) ||
    (window.to - window.from > 1 && isInUrl(reading, window.start))
  );
}

/** `GB/T 16886.10-2017`: a standard with its part and year. */
function isStandard({ text }: Reading, { chain, from, start }: NumberWindow): boolean {
  const last = chain.at(-1);
  return (
    from === 0 &&
    last?.separator === '-' &&
    /^(?:19|20)\d{2}$/.test(last.digits) &&
    /[A-Z]{2}(?:\/?[A-Z])?\s?$/.test(text.plain.slice(Math.max(0, start - 6), start))
  );
}

/** The second half of an index number, `11211303EX24270850/199801-00001`: year, month and serial. */
function isIndexSerial({ text }: Reading, { chain, from, start, end }: NumberWindow): boolean {
  return (
    from === 0 &&
    chain.length === 2 &&
    text.plain.charAt(start - 1) === '/' &&
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])-\d{4,6}$/.test(text.plain.slice(start, end))
  );
}

// As long as the shortest codes that letters and digits are mixed in: organisation, tax and registration numbers.
const CODE_LENGTH = 15;

/** Digits inside a code of letters and digits are no telephone number. */
function isInCode({ text }: Reading, { start, end }: NumberWindow): boolean {
  const before = /[0-9A-Za-z]*$/.exec(text.plain.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[0-9A-Za-z]*/.exec(text.plain.slice(end, end + 40))?.[0] ?? '';
  return /[A-Za-z]/.test(before + after) && before.length + (end - start) + after.length >= CODE_LENGTH;
}
