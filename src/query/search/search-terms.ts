import { documentNumbersIn, numberLexeme } from './document-numbers.js';
import { HAN, type Lexeme, RUNS, wholeLexeme } from './lexemes.js';
import { foldText } from './script.js';
import type { Segmenter } from './segmenter.js';

/** One thing that a question asks for: a record must have it, in its name or anywhere. */
export interface SearchTerm {
  /** What was written, folded: what is marked in a hit. */
  readonly written: string;
  readonly form: 'word' | 'beginning' | 'number';
  readonly lexeme: Lexeme;
}

/** A question in words, split as the index is. */
export interface SearchWords {
  readonly terms: readonly SearchTerm[];
  /** The lexeme of a record that is called exactly this. */
  readonly whole: Lexeme | undefined;
}

export const MOST_TERMS = 16;

/** Split a question: document numbers first, in whatever brackets, then words. */
export function searchWords(question: string, segmenter: Segmenter): SearchWords {
  const folded = foldText(question);
  const numbers = documentNumbersIn(folded);
  const terms: SearchTerm[] = numbers.map((number) => ({
    written: folded.slice(number.start, number.end),
    form: 'number',
    lexeme: numberLexeme(number),
  }));
  for (const [run] of withoutNumbers(folded, numbers).matchAll(RUNS)) terms.push(...runTerms(run, segmenter));
  const unique = [...new Map(terms.map((term) => [term.lexeme, term])).values()];
  return { terms: unique, whole: wholeLexeme(folded) };
}

function withoutNumbers(text: string, numbers: ReturnType<typeof documentNumbersIn>): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of numbers) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

// What a number or a code begins with is enough from here on: 6 digits are a division, 8 the head of a credit code.
const SHORTEST_BEGINNING = 6;

function runTerms(run: string, segmenter: Segmenter): readonly SearchTerm[] {
  if (IS_CHINESE.test(run)) return chineseTerms(run, segmenter);
  const isBeginning = run.length >= SHORTEST_BEGINNING && /\d/.test(run);
  return [{ written: run, form: isBeginning ? 'beginning' : 'word', lexeme: run.slice(0, 64) }];
}

const IS_CHINESE = new RegExp(`^[${HAN}]`, 'u');

// Words without which a question asks the same.
const EMPTY_WORDS = new Set([...'的了和与及或在于之为等是把被对将就', '关于', '以及', '有关']);

/**
 * The words of a run of Chinese. Characters that make no word of the dictionary stand for their neighbours: a lone one
 * with the character before it, several in pairs. All of them are in the index wherever the run itself stands.
 */
function chineseTerms(run: string, segmenter: Segmenter): readonly SearchTerm[] {
  const characters = [...run];
  if (characters.length === 1) return [{ written: run, form: 'beginning', lexeme: run }];
  const words = segmenter.cut(run);
  const full = words.filter((word) => !EMPTY_WORDS.has(word));
  if (full.length === 0) return pairs(characters);
  const terms: SearchTerm[] = [];
  let at = 0;
  for (const word of words) {
    const length = [...word].length;
    if (length > 1 && !EMPTY_WORDS.has(word)) terms.push({ written: word, form: 'word', lexeme: word });
    else if (length === 1 && !EMPTY_WORDS.has(word))
      terms.push(...pairs(characters.slice(Math.max(0, at - 1), Math.max(2, at + 1))));
    at += length;
  }
  return terms;
}

function pairs(characters: readonly string[]): readonly SearchTerm[] {
  return characters.slice(1).map((character, at) => {
    const pair = `${characters[at] ?? ''}${character}`;
    return { written: pair, form: 'word', lexeme: pair };
  });
}
