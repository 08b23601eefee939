import type { Column, Dataset, Registry } from '../../catalog/registry.js';
import { planList } from '../../query/list-plan.js';
import type { ListQuestion } from '../../rest/list-question.js';
import { readListQuestion } from '../../rest/list-question.js';
import { readQueryString } from '../../rest/query-string.js';
import { type ChartChoice, readChartChoice } from './chart-choice.js';
import { chosenColumns } from './default-columns.js';

/** A page of the table holds so many records, unless the address says otherwise. */
export const PAGE_SIZE = 25;

/** What the address of a dataset page asks for: the question of the REST list, and how the page is to show it. */
export interface View {
  readonly dataset: Dataset;
  /** The query string, read; all links of the page are made of it. */
  readonly parameters: URLSearchParams;
  readonly question: ListQuestion;
  readonly columns: readonly Column[];
  readonly chart: ChartChoice;
}

/** The parameters that only the page knows; all others are those of the REST list. */
export const OWN_PARAMETERS: readonly string[] = ['group', 'part', 'measure', 'kind'];

/**
 * Read the address of a dataset page.
 * @throws LongchengError as the REST list does.
 */
export function readView(registry: Registry, dataset: Dataset, query: string): View {
  const parameters = new URLSearchParams(query);
  const question = readListQuestion(registry, dataset, readQueryString(restQuery(parameters)));
  // Checked here as every door does: what is wrong is said in the words of the query, not of a document made from it.
  planList(registry, question.request);
  const columns = chosenColumns(dataset, question.fields);
  return { dataset, parameters, question, columns, chart: readChartChoice(dataset, parameters) };
}

/** The query string of the same question for REST. */
export function restQuery(parameters: URLSearchParams): string {
  return new URLSearchParams([...parameters].filter(([name]) => !OWN_PARAMETERS.includes(name))).toString();
}

/**
 * The tidy form of a query string that a form sent: without what was left empty, choices of columns joined, a day
 * as the end of that day. Undefined where it is tidy already.
 */
export function tidyQuery(query: string): string | undefined {
  const sent = [...new URLSearchParams(query)];
  const fields = sent.flatMap(([name, text]) => (name === 'fields' && text !== '' ? [text] : []));
  const others = sent
    .filter(([name, text]) => name !== 'fields' && text !== '')
    .map(([name, text]): [string, string] => [name, endOfDay(name, text)]);
  const tidied: [string, string][] = fields.length === 0 ? others : [...others, ['fields', fields.join(',')]];
  const isTidy =
    tidied.length === sent.length &&
    others.every(([name, text]) => sent.some(([was, had]) => was === name && had === text));
  return isTidy ? undefined : new URLSearchParams(tidied).toString();
}

function endOfDay(name: string, text: string): string {
  return name === 'asOf' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59+08:00` : text;
}

/** The query string with other values; undefined takes a parameter away. The page begins anew with any other question. */
export function changed(parameters: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): string {
  const next = new URLSearchParams([...parameters].filter(([name]) => !['after', 'before', 'last'].includes(name)));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
