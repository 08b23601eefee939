import type { Dataset } from '../catalog/registry.js';
import type { AsOfInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetAddress, statisticsAddress } from '../rest/addresses.js';
import { readListQuestion } from '../rest/list-question.js';
import { answerList } from '../rest/list-route.js';
import { type QueryString, readQueryString } from '../rest/query-string.js';
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
  readonly asOf: (reader: RequestReader, dataset: Dataset, query: QueryString) => AsOfInput | undefined;
  readonly answer: (reader: RequestReader, dataset: Dataset, query: QueryString) => Promise<CitedAnswer['body']>;
}

export const RECORDS: QuestionForm = {
  path: datasetAddress,
  title: ({ title }) => title,
  asOf: ({ registry }, dataset, query) => readListQuestion(registry, dataset, query).asOf,
  answer: (reader, dataset, query) => answerList(reader, readListQuestion(reader.registry, dataset, query), query),
};

export const STATISTICS: QuestionForm = {
  path: statisticsAddress,
  title: ({ title }) => `${title}统计`,
  asOf: ({ registry }, dataset, query) => readStatisticsQuestion(registry, dataset, query).asOf,
  answer: (reader, dataset, query) => answerStatistics(reader, readStatisticsQuestion(reader.registry, dataset, query)),
};

/**
 * Ask the REST door, at the revision that the query string means, the newest unless it says another: so that the
 * citation leads to the very same answer. The limits are those of that door.
 * @param server address of this server, to be put before paths.
 * @throws LongchengError as the REST door does.
 */
export async function askCited(
  reader: RequestReader,
  server: string,
  form: QuestionForm,
  dataset: Dataset,
  query: string,
): Promise<CitedAnswer> {
  const { revision } = await reader.momentAt(form.asOf(reader, dataset, readQueryString(query)));
  const kept = query.split('&').filter((pair) => pair !== '' && !/^asOf(=|\[|%5B|$)/i.test(pair));
  const pinned = [...kept, `asOf=${revision}`].join('&');
  const body = await form.answer(reader, dataset, readQueryString(pinned));
  const url = `${server}${form.path(dataset.name)}?${pinned}`;
  return { body, citation: citationOf(url, body.revision, JSON.stringify(body), form.title(dataset)) };
}
