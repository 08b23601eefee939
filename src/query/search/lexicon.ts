import type { RunStatement } from '../../database/statement.js';
import { makeSegmenter, type Segmenter } from './segmenter.js';

/** The words of our own by which the index was made, and the segmenter that knows them. */
export interface Lexicon {
  /** 0 as long as no index was ever made anew: then there are no words of our own. */
  readonly version: number;
  readonly segmenter: Segmenter;
}

// By version and words, since a process of tests or a restored backup may meet several of one number.
let loaded: { readonly key: string; readonly lexicon: Lexicon } | undefined;

/** The lexicon of a database. Loading it takes a quarter of a second, which each process spends once a version. */
export async function readLexicon(run: RunStatement): Promise<Lexicon> {
  const [row] = await run({
    text: `select version, md5(words::text) as digest from "open"."search_lexicon" order by version desc limit 1`,
    values: [],
  });
  const version = Number(row?.version ?? 0);
  const key = row === undefined ? '' : `${version} ${String(row.digest)}`;
  if (loaded?.key === key) return loaded.lexicon;
  const words = row === undefined ? [] : await readWords(run, version);
  const lexicon = { version, segmenter: makeSegmenter(words) };
  loaded = { key, lexicon };
  return lexicon;
}

async function readWords(run: RunStatement, version: number): Promise<readonly string[]> {
  const [row] = await run({ text: 'select words from "open"."search_lexicon" where version = $1', values: [version] });
  return Array.isArray(row?.words) ? row.words.map(String) : [];
}
