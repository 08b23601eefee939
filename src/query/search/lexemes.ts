import { documentNumbersIn, numberLexemes } from './document-numbers.js';
import { initialsOf } from './initials.js';
import type { Segmenter } from './segmenter.js';

/**
 * Lexemes are what the index holds of a record. Words stand as they are; a sign in front tells the others apart:
 * `^` a word of the record's name, `=` a whole name or number, `#` a document number, `~` pinyin initials, `d:` the
 * dataset, `a:` the agency, `r:` any agency it refers to, `c:` a code, `y:` and `m:` the year and month.
 */
export type Lexeme = string;

export const HAN = '\\p{Script=Han}〇';

/** Runs of letters and digits, and runs of Chinese characters, of a folded text. */
export const RUNS: RegExp = new RegExp(`[a-z0-9]+|[${HAN}]+`, 'gu');

const IS_LATIN = /^[a-z0-9]/;

// PostgreSQL takes lexemes of up to 2,046 bytes; nobody looks for the rest of so long a number.
const LONGEST = 64;

/**
 * The words by which a folded text is found. Of Chinese: every pair of neighbouring characters, so that no word of two
 * is ever missed however the text is split, every longer word of the dictionary, and the last character, so that a
 * single character is found as the beginning of something wherever it stands.
 */
export function textLexemes(text: string, segmenter: Segmenter, mark: '' | '^', into: Set<Lexeme>): void {
  for (const [run] of text.matchAll(RUNS)) {
    if (IS_LATIN.test(run)) {
      into.add(mark + run.slice(0, LONGEST));
      continue;
    }
    // By characters: the rare ones take two places of a string.
    const characters = [...run];
    for (const [at, character] of characters.entries()) into.add(`${mark}${character}${characters[at + 1] ?? ''}`);
    if (characters.length < 3) continue;
    for (const word of segmenter.all(run)) if (word.length > 2 && word.length <= LONGEST) into.add(mark + word);
  }
  if (/\d/.test(text))
    for (const number of documentNumbersIn(text)) for (const lexeme of numberLexemes(number)) into.add(mark + lexeme);
}

/** A whole name or number as one lexeme, whatever spaces and signs stand in it; undefined where nothing is left. */
export function wholeLexeme(text: string): Lexeme | undefined {
  const plain = [...text.matchAll(RUNS)].map(([run]) => run).join('');
  return plain === '' || plain.length > LONGEST ? undefined : `=${plain}`;
}

const LONGEST_INITIALS = 12;

/** The pinyin initials of a name, from the beginning of each of its words on. */
export function initialLexemes(name: string, segmenter: Segmenter, into: Set<Lexeme>): void {
  for (const { letters, wordStarts } of initialRuns(name, segmenter))
    for (const start of wordStarts) {
      const text = letters.slice(start, start + LONGEST_INITIALS);
      if (text.length > 1) into.add(`~${text}`);
    }
}

/** The initials of each run of Chinese in a folded name, with where the run stands and where its words begin. */
export function initialRuns(
  name: string,
  segmenter: Segmenter,
): readonly { readonly letters: string; readonly at: number; readonly wordStarts: readonly number[] }[] {
  return [...name.matchAll(RUNS)]
    .filter(([run]) => !IS_LATIN.test(run))
    .map((match) => {
      let letters = '';
      const wordStarts: number[] = [];
      for (const word of segmenter.cut(match[0])) {
        wordStarts.push(letters.length);
        letters += initialsOf(word).join('');
      }
      return { letters, at: match.index, wordStarts };
    });
}
