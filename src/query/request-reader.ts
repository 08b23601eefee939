import DataLoader from 'dataloader';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { RunStatement } from '../database/statement.js';
import { shanghaiToday } from '../rules/shanghai-day.js';
import { readAnswer } from './answer.js';
import type { AnswerShape } from './answer-shape.js';
import { readChangedRecords } from './changed-records.js';
import { type Change, type ChangesPage, readChanges } from './changes.js';
import { type ChangesRequest, type PageLimits, planChanges } from './changes-plan.js';
import type { DatasetSummary } from './dataset-summaries.js';
import { readHistories, type Version } from './history.js';
import { readLastRevisions } from './last-changes.js';
import { type LatestChanges, type LatestChangesRequest, readLatestChanges } from './latest-changes.js';
import { type ListPlan, planList } from './list-plan.js';
import type { AsOfInput, ListRequest } from './list-request.js';
import { countStatement } from './list-statement.js';
import { type Moment, resolveAsOf } from './moment.js';
import type { Needs } from './needs.js';
import { cursorOf, type Page, questionBehind, readPage } from './page.js';
import { readAt } from './read-at.js';
import { readRecords } from './records-by-id.js';
import { countRelated, type Relation, readRelatedPages } from './relation.js';
import { datasetOf, momentOf, type Row } from './row.js';
import { scanRecords } from './scan.js';
import { prepareSearch, readSearchPage, type SearchPage } from './search/search.js';
import { planSearch } from './search/search-plan.js';
import type { SearchRequest } from './search/search-request.js';
import { readTally, type SearchTally } from './search/tally.js';
import { readStatistics, type Statistics } from './statistics/statistics.js';
import { planStatistics } from './statistics/statistics-plan.js';
import type { StatisticsRequest } from './statistics/statistics-request.js';
import { SummaryBook } from './summary-book.js';

/** How the related list of a record is asked for: as any list, but its dataset follows from the relation. */
export type RelatedRequest = Omit<ListRequest, 'dataset'> & { readonly asOf?: AsOfInput | undefined };

/** Ways to run what may look through a whole dataset; as everything else unless given. */
export interface LongReads {
  /** For the one who asks. */
  readonly analyse?: RunStatement;
  /** For what is remembered for all, and so goes on when the one who asked first has left. */
  readonly share?: RunStatement;
  /** What was counted for others. */
  readonly summaries?: SummaryBook;
}

// Longer batches would make statements that no plan cache and no log can bear.
const LARGEST_BATCH = 1_000;

/**
 * Reads for one request. Everything it gives shows one moment unless `asOf` names another, and what is asked for many
 * records in the same breath becomes one statement.
 */
export class RequestReader {
  private readonly loaders = new Map<string, unknown>();
  /**
   * Whether the answer may be another at the same revision: a search as of an earlier one, since its index has not caught
   * up; the size of a file that is still being measured. Nobody may keep that.
   */
  isProvisional = false;
  private readonly analyse: RunStatement;
  private readonly share: RunStatement;
  private readonly summaries: SummaryBook;

  constructor(
    readonly registry: Registry,
    private readonly read: RunStatement,
    /** The newest state when the request came. */
    readonly present: Moment,
    /** The day in Shanghai when it came: deadlines are seen from it. */
    readonly today: string = shanghaiToday(),
    { analyse = read, share = analyse, summaries = new SummaryBook() }: LongReads = {},
  ) {
    this.analyse = analyse;
    this.share = share;
    this.summaries = summaries;
  }

  /** A reader of the same moment for what is remembered for all: it goes on when the one who asked first has left. */
  shared(): RequestReader {
    return new RequestReader(this.registry, this.share, this.present, this.today, { summaries: this.summaries });
  }

  momentAt(asOf: AsOfInput | undefined): Promise<Moment> {
    return resolveAsOf(this.read, asOf, this.present);
  }

  async list(request: ListRequest, asOf?: AsOfInput): Promise<Page> {
    const plan = planList(this.registry, request);
    return readPage(this.read, plan, await this.momentAt(asOf));
  }

  /** The JSON text of an answer that PostgreSQL writes as a whole. */
  async answer(shape: AnswerShape): Promise<string> {
    return readAnswer(this.read, shape, await this.momentAt(shape.asOf));
  }

  async count(plan: ListPlan, moment: Moment): Promise<number> {
    const [row] = await readAt(this.analyse, moment, (validity) => countStatement(plan, validity));
    return Number(row?.count ?? 0);
  }

  /** What the records of a dataset come to, in groups. */
  async statistics(request: StatisticsRequest, asOf?: AsOfInput): Promise<Statistics> {
    const plan = planStatistics(this.registry, request);
    return readStatistics(this.analyse, plan, await this.momentAt(asOf));
  }

  /** Whether anything lies on the other side of a page. */
  async hasBehind(page: Page, related?: { readonly relation: Relation; readonly parent: Row }): Promise<boolean> {
    const plan = questionBehind(page);
    if (plan === undefined) return false;
    const behind =
      related === undefined
        ? await readPage(this.read, plan, page.moment)
        : (await readRelatedPages(this.read, related.relation, [related.parent], plan, page.moment))[0];
    return behind?.hasMore ?? false;
  }

  /** The record of an id at a moment, with what is needed of it, or null. */
  record(dataset: Dataset, recordId: string, moment: Moment, needs?: Needs): Promise<Row | null> {
    const key = `record ${dataset.name} ${moment.revision} ${needs?.text ?? '*'}`;
    const loader = this.loader<string, Row | null>(key, (recordIds) =>
      readRecords(this.read, dataset, recordIds, moment, needs),
    );
    return loader.load(recordId);
  }

  /** A page of the records related to a row, at the row's own moment unless asked otherwise. */
  async related(parent: Row, relation: Relation, request: RelatedRequest): Promise<Page> {
    const moment = await this.relatedMoment(parent, request);
    const key = `related ${datasetOf(parent).name} ${relation.name} ${moment.revision} ${JSON.stringify([request.filter, request.orderBy, request.page])} ${request.needs?.text ?? '*'}`;
    const loader = this.loader<Row, Page>(key, (parents) => {
      const plan = planList(this.registry, { ...request, dataset: this.targetOf(relation) });
      return readRelatedPages(this.read, relation, parents, plan, moment);
    });
    return loader.load(parent);
  }

  relatedCount(parent: Row, relation: Relation, page: Page): Promise<number> {
    const key = `count ${datasetOf(parent).name} ${relation.name} ${page.moment.revision} ${JSON.stringify(page.plan.filter ?? null, hideColumns)}`;
    const loader = this.loader<Row, number>(key, (parents) =>
      countRelated(this.read, relation, parents, page.plan, page.moment),
    );
    return loader.load(parent);
  }

  /** All records of a dataset in the newest state, in batches. */
  scan(dataset: Dataset): AsyncGenerator<readonly Row[]> {
    return scanRecords(this.analyse, dataset, this.present);
  }

  /** What a dataset holds in the newest state. */
  summary(dataset: Dataset): Promise<DatasetSummary> {
    return this.loader<Dataset, DatasetSummary>('summary', (datasets) =>
      this.summaries.at(this.share, datasets, this.present),
    ).load(dataset);
  }

  /** The revision in which a dataset last changed; 0 where it holds nothing yet. */
  lastRevision(dataset: Dataset): Promise<number> {
    return this.loader<Dataset, number>('last revision', (datasets) =>
      readLastRevisions(this.read, datasets, this.present.revision),
    ).load(dataset);
  }

  /** Where the page after this one begins. */
  endCursor(page: Page): string | undefined {
    const last = page.rows.at(-1);
    return last === undefined ? undefined : cursorOf(page.plan, last);
  }

  /** The history of a row's record up to the row's moment, oldest first. */
  history(row: Row): Promise<readonly Version[]> {
    return this.recordHistory(datasetOf(row), row.recordId, momentOf(row));
  }

  /** The history of a record that may have left since, up to a moment, oldest first; empty where there never was one. */
  recordHistory(dataset: Dataset, recordId: string, moment: Moment = this.present): Promise<readonly Version[]> {
    const loader = this.loader<string, readonly Version[]>(`history ${dataset.name} ${moment.revision}`, (recordIds) =>
      readHistories(this.read, dataset, recordIds, moment),
    );
    return loader.load(recordId);
  }

  /** A page of the changes up to the present, in commit order. */
  async changes(request: ChangesRequest, limits: PageLimits): Promise<ChangesPage> {
    const plan = planChanges(this.registry, request, limits, this.present);
    return readChanges(this.registry, this.read, plan, this.present);
  }

  /** A page of what a search finds in all datasets, or in some. */
  async search(request: SearchRequest): Promise<SearchPage> {
    const plan = planSearch(this.registry, request);
    const asked = await this.momentAt(request.asOf);
    const search = await prepareSearch(this.registry, this.read, plan, asked);
    this.isProvisional ||= search.moment.revision < asked.revision;
    return readSearchPage(this.registry, this.read, search);
  }

  /** How many hits the search of a page has in all, and how they are spread. */
  searchTally(page: SearchPage): Promise<SearchTally> {
    return this.loader<SearchPage, SearchTally>('search tally', (pages) =>
      Promise.all(pages.map(({ search }) => readTally(this.read, search))),
    ).load(page);
  }

  /** The newest changes up to the present, the newest first. */
  latestChanges(request: LatestChangesRequest): Promise<LatestChanges> {
    return readLatestChanges(this.registry, this.read, request, this.present);
  }

  /** The record version that a change brought; null where the record left, or was erased since. */
  changedRecord(change: Change): Promise<Row | null> {
    return this.loader<Change, Row | null>('changed record', (changes) => readChangedRecords(this.read, changes)).load(
      change,
    );
  }

  private targetOf(relation: Relation): Dataset {
    if (relation.form === 'inverse') return relation.relation.dependent;
    const { graphql } = relation.column.kind;
    if (graphql.type !== 'reference') throw new TypeError(`${relation.name} is no reference.`);
    return this.registry.get(graphql.target);
  }

  private async relatedMoment(parent: Row, request: RelatedRequest): Promise<Moment> {
    return request.asOf === undefined ? momentOf(parent) : this.momentAt(request.asOf);
  }

  private loader<Key, Result>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<readonly Result[]>,
  ): DataLoader<Key, Result> {
    const known = this.loaders.get(name);
    if (known instanceof DataLoader) return known;
    // Async, so that what is thrown while planning reaches who asked as it is.
    const loader = new DataLoader<Key, Result>(async (keys) => batch(keys), { maxBatchSize: LARGEST_BATCH });
    this.loaders.set(name, loader);
    return loader;
  }
}

// Columns are told apart by name; their kinds hold functions and whole code lists.
function hideColumns(this: unknown, key: string, value: unknown): unknown {
  const isColumn = key === 'column' && typeof value === 'object' && value !== null && 'name' in value;
  return isColumn ? value.name : key === 'target' ? undefined : value;
}
