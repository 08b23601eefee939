import type { Dataset, Registry } from '../catalog/registry.js';
import type { AsOfInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetAddress, statisticsAddress } from '../rest/addresses.js';
import { readListQuestion } from '../rest/list-question.js';
import { answerList } from '../rest/list-route.js';
import { type QueryString, readQueryString } from '../rest/query-string.js';
import { type CostAt, listCost, statisticsCost } from '../rest/question-cost.js';
import { readStatisticsQuestion } from '../rest/statistics-question.js';
import { answerStatistics } from '../rest/statistics-route.js';
import { type Citation, citationOf } from './citation.js';

/** What the REST door answers at an address that names its revision, with its citation. */
export interface CitedAnswer {
  readonly body: { readonly data: unknown; readonly revision: number };
  readonly citation: Citation;
}

/** A kind of question that the REST door answers the same way for ever once its revision is named. */
interface QuestionForm {
  readonly path: (datasetName: string) => string;
  readonly title: (dataset: Dataset) => string;
  readonly asOf: (registry: Registry, dataset: Dataset, query: QueryString) => AsOfInput | undefined;
  readonly costAt: (registry: Registry, dataset: Dataset, query: QueryString) => CostAt;
  readonly answer: (reader: RequestReader, dataset: Dataset, query: QueryString) => Promise<CitedAnswer['body']>;
}

export const RECORDS: QuestionForm = {
  path: datasetAddress,
  title: ({ title }) => title,
  asOf: (registry, dataset, query) => readListQuestion(registry, dataset, query).asOf,
  costAt: (registry, dataset, query) => listCost(registry, readListQuestion(registry, dataset, query)),
  answer: (reader, dataset, query) => answerList(reader, readListQuestion(reader.registry, dataset, query), query),
};

export const STATISTICS: QuestionForm = {
  path: statisticsAddress,
  title: ({ title }) => `${title}统计`,
  asOf: (registry, dataset, query) => readStatisticsQuestion(registry, dataset, query).asOf,
  costAt: (registry, dataset, query) => statisticsCost(registry, readStatisticsQuestion(registry, dataset, query)),
  answer: (reader, dataset, query) => answerStatistics(reader, readStatisticsQuestion(reader.registry, dataset, query)),
};

/** Who asks: for what is read, at which server, and who pays for it before it is read. */
export interface Asker {
  readonly reader: RequestReader;
  /** Address of this server, to be put before paths. */
  readonly server: string;
  /** @throws LongchengError RATE_LIMITED */
  readonly pay: (costAt: CostAt) => Promise<void>;
}

/**
 * Ask the REST door, at the revision that the query string means, the newest unless it says another: so that the
 * citation leads to the very same answer. The limits and the cost are those of that door.
 * @throws LongchengError as the REST door does.
 */
export async function askCited(
  { reader, server, pay }: Asker,
  form: QuestionForm,
  dataset: Dataset,
  query: string,
): Promise<CitedAnswer> {
  const asked = readQueryString(query);
  await pay(form.costAt(reader.registry, dataset, asked));
  const { revision } = await reader.momentAt(form.asOf(reader.registry, dataset, asked));
  const kept = query.split('&').filter((pair) => pair !== '' && !/^asOf(=|\[|%5B|$)/i.test(pair));
  const pinned = [...kept, `asOf=${revision}`].join('&');
  const body = await form.answer(reader, dataset, readQueryString(pinned));
  const url = `${server}${form.path(dataset.name)}?${pinned}`;
  return { body, citation: citationOf(url, body.revision, JSON.stringify(body), form.title(dataset)) };
}
