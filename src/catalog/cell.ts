import type { Value } from './value.js';

/** What is wrong with one cell, said in both languages. The code is stable. */
export interface CellProblem {
  readonly code:
    | 'NOT_A_NUMBER'
    | 'NOT_A_DATE'
    | 'NOT_IN_CODE_LIST'
    | 'NOT_A_FLAG'
    | 'NOT_A_URL'
    | 'NOT_JSON'
    | 'UNKNOWN_UNIT'
    | 'OUT_OF_RANGE'
    | 'MISSING'
    | 'DOES_NOT_FIT';
  readonly message: string;
  readonly messageZh: string;
}

/** The outcome of reading one cell: bad input is expected, so it is data and not an exception. */
export type CellReading = { readonly value: Value } | { readonly problem: CellProblem };

export function problem(code: CellProblem['code'], message: string, messageZh: string): CellReading {
  return { problem: { code, message, messageZh } };
}

/** Full-width digits and letters to half-width, odd spaces to one plain space, ends trimmed. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? tidied(text) : text;
}

// Whatever `tidied` would change; most cells hold nothing of it.
const UNTIDY = /^\s|\s$|\s\s|[０-９Ａ-Ｚａ-ｚ\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;

function tidied(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) =>
      /[０-９Ａ-Ｚａ-ｚ]/.test(character) ? character.normalize('NFKC') : character,
    )
    .replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ')
    .trim();
}

/** A number without its separators of thousands; undefined when they stand where none belongs (`1.234,567`). */
export function withoutSeparators(text: string): string | undefined {
  return /^[+-]?(\d+|\d{1,3}([,，\s]\d{3})+)(\.\d+)?$/.test(text) ? text.replace(/[,，\s]/g, '') : undefined;
}

/** The entries of a list cell: a JSON array, or entries separated by `;`, `；`, `|` or `、`. */
export function listEntries(text: string): readonly string[] {
  const trimmed = text.trim();
  const parsed = trimmed.startsWith('[') ? parseJson(trimmed) : undefined;
  const entries = Array.isArray(parsed)
    ? parsed.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
    : trimmed.split(/[;；|、]/);
  return entries.map(tidy).filter((entry) => entry !== '');
}

/** Parsed JSON, or undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
