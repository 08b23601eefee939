import type { FoldedText } from './fold.js';

/** Digits without anything between them, all Chinese numerals or none. Indexes are of the folded text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What separates it from the group before; empty where only the script changes, and for the first. */
  readonly separator: string;
}

/** Groups that only separators stand between: `138 0000-0000` is one chain of three. */
export type NumberChain = readonly DigitGroup[];

// Up to eight, for a line end with its indentation.
const SEPARATORS = /^[\s.·•。_()-]{1,8}$/;

/** All numbers of a text, each with those that may belong to it. */
export function numberChains(text: FoldedText): readonly NumberChain[] {
  const chains: DigitGroup[][] = [];
  let chain: DigitGroup[] = [];
  for (let index = 0; index < text.digits.length; ) {
    const end = endOfGroup(text, index);
    if (end === index) {
      index += 1;
      continue;
    }
    const separator = text.plain.slice(chain.at(-1)?.end ?? index, index);
    const joins = chain.length > 0 && (separator === '' || SEPARATORS.test(separator));
    if (!joins) {
      chain = [];
      chains.push(chain);
    }
    const digits = text.digits.slice(index, end);
    chain.push({ start: index, end, digits, separator: joins ? separator : '' });
    index = end;
  }
  return chains;
}

function endOfGroup(text: FoldedText, start: number): number {
  let end = start;
  const isChinese = isHan(text.plain.charCodeAt(start));
  while (isDigit(text.digits.charCodeAt(end)) && isHan(text.plain.charCodeAt(end)) === isChinese) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Every Chinese numeral lies above the letters that stand for digits.
function isHan(code: number): boolean {
  return code > 0x2500;
}

/** Groups of a chain that follow each other, taken for one number. */
export interface NumberWindow {
  readonly chain: NumberChain;
  readonly from: number;
  /** The first group that no longer belongs. */
  readonly to: number;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Every number of some length, in digits, that a chain can be read as. */
export function windowsOf(chain: NumberChain, least: number, most: number): readonly NumberWindow[] {
  const windows: NumberWindow[] = [];
  chain.forEach((first, from) => {
    let digits = '';
    for (let to = from; digits.length <= most; to += 1) {
      if (digits.length >= least)
        windows.push({ chain, from, to, digits, start: first.start, end: chain[to - 1]?.end ?? first.end });
      const next = chain[to];
      if (next === undefined) break;
      digits += next.digits;
    }
  });
  return windows;
}
