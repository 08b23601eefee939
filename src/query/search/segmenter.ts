import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { type InitialsOf, loadInitials } from './initials.js';

// Its module of dictionaries keeps two of them in memory for ever, of which one is read once.
const DICTIONARY = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');

/** Splits Chinese into words by a dictionary and nothing else, so that the same text always splits alike. */
export interface Segmenter {
  /** The words of a text, one after the other. */
  readonly cut: (text: string) => readonly string[];
  /** Every word of the dictionary that stands anywhere in a text, also within other words. */
  readonly all: (text: string) => readonly string[];
  readonly initialsOf: InitialsOf;
}

// Above any frequency of the general dictionary, so that a name of ours is never torn.
const FREQUENCY = 1_000_000;

/**
 * A segmenter with the general dictionary and words of our own. https://github.com/napi-rs/node-rs (jieba-rs); without
 * the hidden Markov model, which guesses words from what stands around them.
 */
export async function makeSegmenter(ownWords: readonly string[]): Promise<Segmenter> {
  const initialsOf = await loadInitials();
  const jieba = Jieba.withDict(readFileSync(DICTIONARY));
  if (ownWords.length > 0)
    jieba.loadDict(Buffer.from(ownWords.map((word) => `${word} ${FREQUENCY} n\n`).join(''), 'utf8'));
  return { cut: (text) => jieba.cut(text, false), all: (text) => jieba.cutAll(text), initialsOf };
}
