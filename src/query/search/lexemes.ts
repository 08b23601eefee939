import { documentNumbersIn, numberLexemes } from './document-numbers.js';
import type { Segmenter } from './segmenter.js';

/**
 * Lexemes are what the index holds of a record. Words stand as they are; a sign in front tells the others apart:
 * `^` a word of the record's name, `=` a whole name or number, `n:` the length of its name, `#` a document number, `~` pinyin initials, `d:` the
 * dataset, `a:` the agency, `r:` any agency it refers to, `c:` a code, `y:` and `m:` the year and month.
 */
export type Lexeme = string;

/** Chinese characters in a pattern: written out, since the property `Script=Han` takes four times as long to match. */
export const HAN = '〇\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';

/** Runs of letters and digits, and runs of Chinese characters, of a folded text. */
export const RUNS: RegExp = new RegExp(`[a-z0-9]+|[${HAN}]+`, 'gu');

const IS_LATIN = /^[a-z0-9]/;

/** Whether a folded word is Chinese and more than one character: such words may stand in names of agencies and codes. */
export function isChineseWord(word: string): boolean {
  return word.length > 1 && !IS_LATIN.test(word);
}

// PostgreSQL takes lexemes of up to 2,046 bytes; nobody looks for the rest of so long a number.
const LONGEST = 64;

/**
 * The words by which a folded text is found. Of Chinese: every pair of neighbouring characters, so that no word of two
 * is ever missed however the text is split, every longer word of the dictionary, and the last character, so that a
 * single character is found as the beginning of something wherever it stands.
 */
export function textLexemes(text: string, segmenter: Segmenter, mark: '' | '^', into: Set<Lexeme>): void {
  if (text.length > LONGEST_KNOWN) {
    addLexemes(text, segmenter, mark, into);
    return;
  }
  const known = knownTexts(segmenter);
  const key = mark + text;
  let lexemes = known.get(key);
  if (lexemes === undefined) {
    const own = new Set<Lexeme>();
    addLexemes(text, segmenter, mark, own);
    lexemes = [...own];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, lexemes);
  }
  for (const lexeme of lexemes) into.add(lexeme);
}

// Records of one kind say the same again and again: grounds, items, names of those they are about.
const LONGEST_KNOWN = 300;
const MOST_KNOWN = 10_000;
const knownOf = new WeakMap<Segmenter, Map<string, readonly Lexeme[]>>();

function knownTexts(segmenter: Segmenter): Map<string, readonly Lexeme[]> {
  const found = knownOf.get(segmenter);
  if (found !== undefined) return found;
  const known = new Map<string, readonly Lexeme[]>();
  knownOf.set(segmenter, known);
  return known;
}

function addLexemes(text: string, segmenter: Segmenter, mark: '' | '^', into: Set<Lexeme>): void {
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
  for (const number of documentNumbersIn(text)) for (const lexeme of numberLexemes(number)) into.add(mark + lexeme);
}

/** A whole name or number as one lexeme, whatever spaces and signs stand in it; undefined where nothing is left. */
export function wholeLexeme(text: string): Lexeme | undefined {
  const plain = [...text.matchAll(RUNS)].map(([run]) => run).join('');
  return plain === '' || plain.length > LONGEST ? undefined : `=${plain}`;
}

const LENGTH_STEP = 4;
const MOST_STEPS = 16;

/** How long a name is, in steps of four characters. */
export function lengthLexeme(name: Lexeme): Lexeme {
  return `n:${Math.min(MOST_STEPS, Math.ceil(characterCount(name) / LENGTH_STEP))}`;
}

const CLOSE = 3;

/** The lengths of names that are at most three times as long as what was asked for. */
export function closeLengths(asked: Lexeme): readonly Lexeme[] {
  const steps = Math.min(MOST_STEPS - 1, Math.floor((characterCount(asked) * CLOSE) / LENGTH_STEP));
  return Array.from({ length: steps }, (_, at) => `n:${at + 1}`);
}

function characterCount(whole: Lexeme): number {
  return [...whole].length - 1;
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
        letters += segmenter.initialsOf(word).join('');
      }
      return { letters, at: match.index, wordStarts };
    });
}
