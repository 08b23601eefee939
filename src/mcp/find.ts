import { datasetAddress } from '../catalog/addresses.js';
import { FAMILIES } from '../catalog/family.js';
import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf } from '../query/row.js';
import { planSearch } from '../query/search/search-plan.js';
import { describeDataset } from '../reports/dataset-description.js';
import { searchCost } from '../rest/question-cost.js';
import type { Asker } from './question.js';

/** A dataset that words lead to, with what of it they met. */
export interface FoundDataset {
  readonly dataset: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly score: number;
}

/** A record that words lead to. */
export interface FoundRecord {
  readonly dataset: string;
  readonly label: string;
  /** Where the REST door has it; `cite` takes it. */
  readonly address: string;
}

/** What words lead to, in one way of looking. */
export interface Found {
  readonly datasets?: readonly FoundDataset[];
  readonly records?: readonly FoundRecord[];
}

/** A way of looking for words. A new one is one more entry of `FINDERS`. */
type Finder = (reader: RequestReader, words: string) => Promise<Found>;

const MOST = 10;

const FINDERS: readonly Finder[] = [findDatasets, findRecords];

/** All that words lead to. */
export async function find({ reader, pay }: Asker, words: string): Promise<Found> {
  const plan = planSearch(reader.registry, { query: words, first: MOST });
  await pay(() => searchCost(plan, false));
  const found = await Promise.all(FINDERS.map((finder) => finder(reader, words)));
  return Object.assign({}, ...found);
}

async function findDatasets(reader: RequestReader, words: string): Promise<Found> {
  const parts = partsOf(words);
  const scored = reader.registry.datasets.map((dataset) => scoreOf(dataset, parts));
  const met = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  return { datasets: met.slice(0, MOST) };
}

async function findRecords(reader: RequestReader, words: string): Promise<Found> {
  const { hits } = await reader.search({ query: words, first: MOST });
  const records = hits.map(({ row }) => {
    const { name } = datasetOf(row);
    return { dataset: name, label: row.label, address: `${datasetAddress(name)}/${row.recordId}` };
  });
  return { records };
}

/** Words with their weights; of a longer Chinese word its pairs of characters too, since it may be written apart. */
function partsOf(words: string): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const word of words.toLowerCase().split(/[\s,，。、;；]+/)) {
    if (word === '') continue;
    parts.set(word, 4);
    if (/^\p{Script=Han}{3,}$/u.test(word))
      for (let at = 0; at + 2 <= word.length; at += 1) {
        const pair = word.slice(at, at + 2);
        if (!parts.has(pair)) parts.set(pair, 1);
      }
  }
  return parts;
}

function scoreOf(dataset: Dataset, parts: ReadonlyMap<string, number>): FoundDataset {
  const { name, title, description, family } = dataset;
  const { clauses, columns } = describeDataset(dataset);
  const weigh = (text: string) => {
    const lower = text.toLowerCase();
    return [...parts].reduce((sum, [part, weight]) => (lower.includes(part) ? sum + weight : sum), 0);
  };
  const about = `${description} ${FAMILIES[family].title} ${clauses.map((clause) => clause.title).join(' ')}`;
  const own = columns.filter(({ isSystem }) => !isSystem);
  const met = own.filter((column) => weigh(`${column.title} ${column.name}`) > 0);
  const best = Math.max(0, ...own.map((column) => weigh(`${column.title} ${column.name} ${column.description}`)));
  const codes = Math.max(0, ...own.flatMap(({ codeList }) => codeList?.codes.map((code) => weigh(code.title)) ?? []));
  return {
    dataset: name,
    title,
    description,
    columns: met.map((column) => column.name),
    score: 5 * weigh(`${title} ${name}`) + 2 * weigh(about) + 2 * best + codes,
  };
}
