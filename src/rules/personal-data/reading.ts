import { type FoldedText, fold } from './fold.js';
import type { DetectionContext } from './hit.js';
import { type NumberChain, type NumberWindow, numberChains } from './number-chain.js';

/** A text made ready for the detectors. */
export interface Reading {
  readonly text: FoldedText;
  readonly chains: readonly NumberChain[];
  readonly context: DetectionContext;
  /** Where addresses of the web stand: numbers in them are paths and serials. */
  readonly urls: readonly Stretch[];
}

/** From one index of the folded text up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What one detector has found. */
export interface Find extends Stretch {
  readonly certainty: 'CERTAIN' | 'LIKELY';
}

export function readText(original: string, context: DetectionContext): Reading {
  const text = fold(original);
  return { text, chains: numberChains(text), context, urls: urlsIn(text.plain) };
}

function urlsIn(plain: string): readonly Stretch[] {
  if (!plain.includes('://')) return [];
  return [...plain.matchAll(/[a-z]{2,5}:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi)].map(({ index, 0: url }) => ({
    start: index,
    end: index + url.length,
  }));
}

export function isInUrl({ urls }: Reading, index: number): boolean {
  return urls.some(({ start, end }) => index >= start && index < end);
}

// A label, its colon and a word or two between it and the number.
const LABEL_REACH = 16;

/** Whether the column's title or the words just before say that a number is of some kind. */
export function isLabelled(reading: Reading, start: number, label: RegExp): boolean {
  return label.test(reading.context.title ?? '') || isLabelledHere(reading, start, label);
}

/** Whether the words just before a number, in its own clause, say that it is of some kind. */
export function isLabelledHere({ text }: Reading, start: number, label: RegExp): boolean {
  const before = text.plain.slice(Math.max(0, start - LABEL_REACH), start);
  return label.test(before.slice(before.search(/[^,，。;；、\n]*$/)));
}

/** Whether a Latin letter stands right before or after. */
export function touchesLetter({ text }: Reading, { start, end }: Stretch): boolean {
  return /[A-Za-z]/.test(text.plain.charAt(start - 1)) || /[A-Za-z]/.test(text.plain.charAt(end));
}

/** Whether letters stand for digits in a stretch. */
export function hasLookalikes({ text }: Reading, { start, end }: Stretch): boolean {
  return /\p{L}/u.test(text.plain.slice(start, end).replace(/\p{Script=Han}/gu, ''));
}

/** A number with its decimals: `159123456.78`, `0.13812345678`, a coordinate; or with a unit behind it. */
export function isQuantity({ text }: Reading, { chain, from, to, end }: NumberWindow): boolean {
  const after = chain[to];
  const before = chain[from - 1];
  return (
    (after?.separator === '.' && after.digits.length <= 4) ||
    (chain[from]?.separator === '.' && before !== undefined && /^(?:0|\d{2,3})$/.test(before.digits)) ||
    /^\s?(?:[万亿]?元|[万亿]|平方|公顷|亩|立方|吨|千克|公斤|千瓦|人次)/.test(text.plain.slice(end, end + 4))
  );
}
