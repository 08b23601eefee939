import type { RunStatement } from '../../database/statement.js';
import { makeSegmenter, type Segmenter } from './segmenter.js';

/** The words of our own by which the index was made, and the segmenter that knows them. */
export interface Lexicon {
  /** 0 as long as no index was ever made anew: then there are no words of our own. */
  readonly version: number;
  readonly segmenter: Segmenter;
  /** The last revision that is in the index altogether. */
  readonly indexed: number;
}

// By version and words, since a process of tests or a restored backup may meet several of one number. A promise, so that
// those who search at once before anybody else share one dictionary.
let making: { readonly key: string; readonly segmenter: Promise<Segmenter> } | undefined;

/** The last revision that is in the index altogether, and words and digest of its lexicon. */
const STATE = `select l.version, md5(l.words::text) as digest, coalesce(p.complete_revision, 0) as indexed
from (select 1) as one left join "open"."search_progress" p on true left join "open"."search_lexicon" l on true`;

/** The last revision that is in the index altogether. */
export async function indexedRevision(run: RunStatement): Promise<number> {
  const [row] = await run({ text: STATE, values: [] });
  return Number(row?.indexed ?? 0);
}

/**
 * The lexicon of a database. Loading it takes a sixth of a second and 40 MB, which each process spends once a version, and
 * not before anybody searches or publishes.
 */
export async function readLexicon(run: RunStatement): Promise<Lexicon> {
  const [row] = await run({ text: STATE, values: [] });
  const version = Number(row?.version ?? 0);
  const key = `${version} ${String(row?.digest ?? '')}`;
  if (making?.key !== key) {
    const words = await readWords(run, version);
    // Others may have begun meanwhile.
    if (making?.key !== key) making = { key, segmenter: makeSegmenter(words) };
  }
  return { version, segmenter: await making.segmenter, indexed: Number(row?.indexed ?? 0) };
}

async function readWords(run: RunStatement, version: number): Promise<readonly string[]> {
  const [row] = await run({ text: 'select words from "open"."search_lexicon" where version = $1', values: [version] });
  return Array.isArray(row?.words) ? row.words.map(String) : [];
}
