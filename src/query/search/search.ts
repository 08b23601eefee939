import type { Dataset, Registry } from '../../catalog/registry.js';
import type { RawRow, RunStatement } from '../../database/statement.js';
import { LongchengError } from '../../errors.js';
import type { Moment } from '../moment.js';
import { readAt } from '../read-at.js';
import { readRecords } from '../records-by-id.js';
import { datasetOf, type Row } from '../row.js';
import { agenciesCalled, type NamedAgency } from './agency-names.js';
import { inMonths, type LexemeQuery, lexemeQuery } from './lexeme-query.js';
import { isChineseWord } from './lexemes.js';
import { type Lexicon, readLexicon } from './lexicon.js';
import { monthWindows } from './month-windows.js';
import { type SearchPlace, TIERS, type Tier, writeSearchPlace } from './search-cursor.js';
import type { SearchPlan } from './search-plan.js';
import { COMMON, hitsStatement, monthsStatement } from './search-statement.js';
import { MOST_TERMS, type SearchWords, searchWords } from './search-terms.js';

/** A search made ready against one moment: its words split as the index is, and what they may mean looked up. */
export interface PreparedSearch {
  readonly plan: SearchPlan;
  readonly moment: Moment;
  readonly words: SearchWords;
  readonly agencies: readonly NamedAgency[];
  readonly lexemes: LexemeQuery;
  readonly lexicon: Lexicon;
}

export interface SearchHit {
  readonly cursor: string;
  readonly row: Row;
  readonly tier: Tier;
}

/** A page of hits: the best tier first, in each the newest first. */
export interface SearchPage {
  readonly search: PreparedSearch;
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
}

/**
 * The moment that a search shows. The index follows publishing by moments: until it has caught up, a question about the
 * present is answered as of the last revision that it has, and the answer says so.
 * @throws LongchengError DATABASE_UNAVAILABLE for a revision that was asked for by name and is not in the index yet.
 */
function indexedMoment(asked: Moment, indexed: number): Moment {
  if (asked.revision <= indexed) return asked;
  if (asked.isPresent) return { revision: indexed, isPresent: false };
  throw new LongchengError(
    'DATABASE_UNAVAILABLE',
    `The index of the search has revision ${indexed} and not yet ${asked.revision}; try again in a moment.`,
    { indexed },
  );
}

export async function prepareSearch(
  registry: Registry,
  read: RunStatement,
  plan: SearchPlan,
  asked: Moment,
): Promise<PreparedSearch> {
  const lexicon = await readLexicon(read);
  const moment = indexedMoment(asked, lexicon.indexed);
  const { terms, whole } = searchWords(plan.query, lexicon.segmenter);
  const words = { terms: terms.slice(0, MOST_TERMS), whole };
  const named = words.terms.filter(({ form, lexeme }) => form === 'word' && isChineseWord(lexeme));
  const agencies = await agenciesCalled(
    registry,
    read,
    named.map(({ lexeme }) => lexeme),
    moment,
  );
  return { plan, moment, words, agencies, lexemes: lexemeQuery(registry, plan, words, agencies), lexicon };
}

/** Read a page of hits. Each tier is asked for only when those before it did not fill the page. */
export async function readSearchPage(
  registry: Registry,
  read: RunStatement,
  search: PreparedSearch,
): Promise<SearchPage> {
  const { plan, moment } = search;
  const places: (SearchPlace & { readonly dataset: string })[] = [];
  const start = plan.after === undefined ? 0 : TIERS.indexOf(plan.after.tier);
  for (const [rank, tier] of TIERS.entries()) {
    const lexemes = search.lexemes.ofTier(tier);
    if (rank < start || lexemes === undefined || places.length > plan.limit) continue;
    const after = rank === start ? plan.after : undefined;
    places.push(...(await tierHits(read, search, tier, lexemes, after, plan.limit + 1 - places.length)));
  }
  const onPage = places.slice(0, plan.limit);
  const rows = await readRows(registry, read, onPage, moment);
  const hits = onPage.flatMap((place): readonly SearchHit[] => {
    const row = rows.get(`${place.dataset} ${place.recordId}`);
    return row === undefined ? [] : [{ cursor: writeSearchPlace(plan.question, place), row, tier: place.tier }];
  });
  return { search, hits, hasMore: places.length > plan.limit };
}

type FoundPlace = SearchPlace & { readonly dataset: string };

async function tierHits(
  read: RunStatement,
  { plan, moment }: PreparedSearch,
  tier: Tier,
  lexemes: string,
  after: SearchPlace | undefined,
  limit: number,
): Promise<readonly FoundPlace[]> {
  if (after?.isCommon !== true) {
    const rows = await readAt(read, moment, (validity) =>
      hitsStatement(lexemes, plan, after, limit, COMMON + 1, validity),
    );
    if (Number(rows[0]?.count ?? 0) <= COMMON) return rows.flatMap((raw) => placeOf(raw, tier, false));
  }
  const found: FoundPlace[] = [];
  for (const months of await windowsFor(read, moment, plan, after)) {
    const rows = await readAt(read, moment, (validity) =>
      hitsStatement(inMonths(lexemes, months), plan, after, limit - found.length, undefined, validity),
    );
    found.push(...rows.flatMap((raw) => placeOf(raw, tier, true)));
    if (found.length >= limit) break;
  }
  return found;
}

/** The windows of months in which hits may be, the newest first. */
export async function windowsFor(
  read: RunStatement,
  moment: Moment,
  { from, to, years }: SearchPlan,
  after?: SearchPlace,
): Promise<readonly (readonly string[])[]> {
  const rows = await readAt(read, moment, monthsStatement);
  const months = rows.flatMap(({ month, entries }) =>
    typeof month === 'string' ? [{ month, entries: Number(entries) }] : [],
  );
  const isOpen = (month: string) =>
    (after === undefined || month <= after.day.slice(0, 7)) &&
    (to === undefined || month <= to.slice(0, 7)) &&
    (from === undefined || month >= from.slice(0, 7)) &&
    (years === undefined || years.length === 0 || years.includes(Number(month.slice(0, 4))));
  return monthWindows(months.filter(({ month }) => isOpen(month)));
}

function placeOf({ dataset, record_id: recordId, day }: RawRow, tier: Tier, isCommon: boolean): readonly FoundPlace[] {
  return typeof recordId === 'string' ? [{ dataset: String(dataset), recordId, day: String(day), tier, isCommon }] : [];
}

async function readRows(
  registry: Registry,
  read: RunStatement,
  places: readonly FoundPlace[],
  moment: Moment,
): Promise<ReadonlyMap<string, Row>> {
  const byDataset = [...Map.groupBy(places, ({ dataset }) => dataset)];
  const rows = await Promise.all(
    byDataset.map(([name, own]) => {
      const dataset: Dataset | undefined = registry.find(name);
      // Of a dataset that is no longer declared nothing can be shown.
      if (dataset === undefined) return [];
      return readRecords(
        read,
        dataset,
        own.map(({ recordId }) => recordId),
        moment,
      );
    }),
  );
  const found = rows.flat().filter((row) => row !== null);
  return new Map(found.map((row) => [`${datasetOf(row).name} ${row.recordId}`, row]));
}
