import { judgeCreditCode } from '../credit-code.js';
import { type NumberWindow, windowsOf } from './number-chain.js';
import { isOneNumber } from './one-number.js';
import { type Find, isInUrl, isLabelled, isLabelledHere, type Reading, touchesLetter } from './reading.js';
import { isFirstGenerationId, judgeResidentId } from './resident-id.js';

const IDENTITY = /身份证|身份号|证件|公民|居民.{0,2}号/;
const REGISTRATION = /注册号|登记号|登记证号|税务|税号|信用代码|机构代码|编号|编码|代码|批号|文号|索引|许可证|凭证/;

/** 居民身份证号, 18 characters. Check digit and real date come before the check of a credit code in digits alone. */
export function findResidentIds(reading: Reading): readonly Find[] {
  return [
    ...reading.chains.flatMap((chain) => windowsOf(chain, 17, 18)).flatMap((window) => judged(reading, window) ?? []),
    ...taxNumbers(reading),
  ];
}

const USUAL_18 = /^(?:6-8-[34]|6-4-4-[34]|3-3-4-4-[34]|3-3-8-[34]|6-6-[56]|6-1[12]|14-[34]|4-4-4-4-[12]|17)$/;

function judged(reading: Reading, window: NumberWindow): Find | undefined {
  const withCheck = window.digits.length === 18 ? { ...window, id: window.digits } : withX(reading, window);
  if (withCheck === undefined) return undefined;
  const { id, start, end } = withCheck;
  const verdict = judgeResidentId(id);
  if (verdict === 'NO_ID') return undefined;
  const isCreditCode = judgeCreditCode(id).isValid;
  const isInLetters = touchesLetter(reading, { start, end });
  const isOne = isOneNumber(window, USUAL_18);
  if (verdict === 'RIGHT') {
    if (!isOne && holdsOfficeLine(window)) return undefined;
    if (isCreditCode && /信用代码/.test(reading.context.title ?? '')) return undefined;
    return { start, end, certainty: isOne && !isInLetters && !isCreditCode ? 'CERTAIN' : 'LIKELY' };
  }
  // The check digit is wrong. It may be a typing error, but then the number has to look like one.
  if (isCreditCode || isInLetters || isInUrl(reading, start)) return undefined;
  return isTyped(reading, window, USUAL_18) ? { start, end, certainty: 'LIKELY' } : undefined;
}

/** Two office lines beside each other, `0421-2000002 0421-2026539`, hold eighteen digits by chance. */
function holdsOfficeLine({ chain, from, to }: NumberWindow): boolean {
  return chain.slice(from, to).some(({ digits }, offset) => {
    const line = chain[from + offset + 1];
    return /^0\d{2,3}$/.test(digits) && line?.separator === '-' && /^\d{7,8}$/.test(line.digits);
  });
}

/** A number whose form is all that speaks for it: without gaps, with the usual ones, spelt out, or after its name. */
function isTyped(reading: Reading, window: NumberWindow, usual: RegExp): boolean {
  const groups = window.chain.slice(window.from, window.to).map(({ digits }) => digits.length);
  return (
    groups.length === 1 ||
    usual.test(groups.join('-')) ||
    groups.every((length) => length === 1) ||
    (isOneNumber(window, usual) && isLabelled(reading, window.start, IDENTITY))
  );
}

interface WithCheck {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function withX({ text }: Reading, { digits, start, end }: NumberWindow): WithCheck | undefined {
  const x = /^[\s.·_()-]{0,3}[Xx×ΧχХх](?![0-9A-Za-z])/.exec(text.digits.slice(end, end + 5));
  return digits.length === 17 && x !== null ? { id: `${digits}X`, start, end: end + x[0].length } : undefined;
}

/** An individual's tax number was the identity number and two digits more. */
function taxNumbers({ chains }: Reading): readonly Find[] {
  return chains
    .flat()
    .filter(({ digits }) => digits.length === 20 && judgeResidentId(digits.slice(0, 18)) === 'RIGHT')
    .map(({ start, end }) => ({ start, end, certainty: 'LIKELY' }));
}

const USUAL_15 = /^(?:6-6-3|6-2-2-2-3)$/;

/**
 * 15 digits as issued until 1999. Registration numbers of enterprises had 15 digits too and no check digit tells the
 * two apart: the title or the word before a number does.
 */
export function findFirstGenerationIds(reading: Reading): readonly Find[] {
  return reading.chains
    .flatMap((chain) => windowsOf(chain, 15, 15))
    .flatMap((window): readonly Find[] => {
      const { start, end, digits } = window;
      if (!isFirstGenerationId(digits) || touchesLetter(reading, window) || isInUrl(reading, start)) return [];
      const isNamed = isLabelled(reading, start, IDENTITY);
      if (isNamed && isOneNumber(window, USUAL_15)) return [{ start, end, certainty: 'CERTAIN' }];
      const isRegistration =
        REGISTRATION.test(reading.context.title ?? '') || isLabelledHere(reading, start, REGISTRATION);
      return !isRegistration && isTyped(reading, window, USUAL_15) ? [{ start, end, certainty: 'LIKELY' }] : [];
    });
}

// The birth date or the last digits beside the division still lead to one person of a township.
const PARTLY_COVERED =
  /(?<!\d)\d{6}[\s-]?(?:[*xX×●■★]{4,12}[\s-]?\d{2,4}[\dXx]?|\d{4,8}[\s-]?[*xX×●■★]{2,8}[\dXx]{0,4})(?![0-9A-Za-z])/g;

/** Identity numbers that were covered too little: `990303********0012`. */
export function findPartIds({ text }: Reading): readonly Find[] {
  return [...text.digits.matchAll(PARTLY_COVERED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    certainty: 'CERTAIN',
  }));
}
