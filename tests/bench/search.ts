/**
 * How fast a search is over a loaded tier: words taken at random from what is there, page and counts apart, words with
 * up to 10,000 hits and more common ones apart. First `longcheng seed --tier T1` under the same DATA_DIR or DATABASE_URL,
 * then `npm run bench:search [words]`; it prints the figures and asserts nothing, since machines differ.
 */
import { readConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import { highlightsOf } from '../../src/query/search/highlights.js';

interface Timing {
  readonly word: string;
  readonly count: number;
  readonly isExact: boolean;
  readonly page: number;
  readonly tally: number;
}

async function someWords(database: Database, count: number): Promise<readonly string[]> {
  const rows = await database.read({
    text: `select distinct lexeme from (select unnest(tsvector_to_array(lexemes)) as lexeme from "open"."search_entry" tablesample system (0.1) repeatable (1) where until_revision is null) l
where lexeme ~ '^[一-龥]{2,8}$' order by lexeme`,
    values: [],
  });
  const words = rows.map(({ lexeme }) => String(lexeme));
  return Array.from({ length: count }, (_, at) => words[Math.floor((at * words.length) / count)] ?? '龙城');
}

/** Words that stand nearly everywhere. */
const COMMON_WORDS = [
  '龙城',
  '龙城区',
  '示例',
  '预算',
  '有限公司',
  '公共',
  '教育',
  '支出',
  '许可',
  '2019',
  '空气',
  '岗位',
];

async function timeSearch(database: Database, word: string): Promise<Timing> {
  const reader = new RequestReader(registry, database.read, await presentMoment(database.read));
  const begun = performance.now();
  const found = await reader.search({ query: word });
  for (const { row } of found.hits) highlightsOf(found.search, row);
  const page = performance.now() - begun;
  const { count, isExact } = await reader.searchTally(found);
  return { word, count, isExact, page, tally: performance.now() - begun - page };
}

function report(title: string, timings: readonly Timing[]): void {
  const at = (times: readonly number[], share: number) =>
    times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const line = (what: string, times: readonly number[]) =>
    `${what} p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`;
  console.log(`${title}: ${timings.length} searches`);
  if (timings.length === 0) return;
  console.log(
    `  ${line(
      'page',
      timings.map(({ page }) => page),
    )}`,
  );
  console.log(
    `  ${line(
      'count and facets',
      timings.map(({ tally }) => tally),
    )}`,
  );
}

const config = readConfig(process.env);
const database = await openDatabase(registry, { url: config.DATABASE_URL, dataDirectory: config.DATA_DIR });
try {
  const words = [...(await someWords(database, Number(process.argv[2] ?? 300))), ...COMMON_WORDS];
  // Once to warm up: each process loads the dictionary, each database its pages.
  for (const word of words) await timeSearch(database, word);
  const timings: Timing[] = [];
  for (let round = 0; round < 3; round += 1) for (const word of words) timings.push(await timeSearch(database, word));
  report(
    'words of two characters with up to 10,000 hits',
    timings.filter(({ isExact, word }) => isExact && word.length === 2),
  );
  report(
    'all words with up to 10,000 hits',
    timings.filter(({ isExact }) => isExact),
  );
  report(
    'more common words',
    timings.filter(({ isExact }) => !isExact),
  );
  const slowest = timings.toSorted((one, other) => other.page - one.page).slice(0, 5);
  for (const { word, count, page } of slowest) console.log(`  slowest: ${word}, ${count} hits, ${page.toFixed(1)} ms`);
} finally {
  await database.close();
}
