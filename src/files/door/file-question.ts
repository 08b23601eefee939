import type { Column, Dataset, Registry } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';
import { planList } from '../../query/list-plan.js';
import type { AsOfInput } from '../../query/list-request.js';
import { nearest } from '../../query/nearest.js';
import type { ExportFormat } from '../../rest/file-formats.js';
import { readListQuestion } from '../../rest/list-question.js';
import { flagOf, refuseUnknown, textOf } from '../../rest/parameters.js';
import type { QueryString } from '../../rest/query-string.js';
import type { ExportQuestion, Headings } from '../export/export-job.js';

/** The parameters of a file: those of a list that say what is in it, and how it is written. */
const LIST = ['filter', 'order', 'asOf', 'fields'];
const PAGES = ['first', 'after', 'last', 'before', 'total'];

export interface FileQuestion {
  readonly format: ExportFormat;
  readonly asOf: AsOfInput | undefined;
  readonly question: ExportQuestion;
}

/**
 * The file that a query string asks for: the whole list that REST would give in pages.
 * @throws LongchengError BAD_ARGUMENT, BAD_FILTER or BAD_ORDER.
 */
export function readFileQuestion(
  registry: Registry,
  dataset: Dataset,
  embedded: Column | undefined,
  format: ExportFormat,
  query: QueryString,
): FileQuestion {
  for (const name of PAGES)
    if (query.parameters.has(name))
      throw new LongchengError(
        'BAD_ARGUMENT',
        `A file is the whole answer and has no pages; leave "${name}" out, or narrow it with "filter".`,
        { argument: name },
      );
  refuseUnknown(query, fileParameters(format, embedded));
  const listed = new Map([...query.parameters].filter(([name]) => LIST.includes(name)));
  const { request, asOf, fields } = readListQuestion(registry, dataset, { ...query, parameters: listed });
  return {
    format,
    asOf,
    question: {
      plan: planList(registry, request),
      embedded,
      fields,
      headings: readHeadings(textOf(query, 'headings') ?? (format === 'xlsx' ? 'titles' : 'names')),
      hasBom: flagOf(query, 'bom', true),
      isGuarded: flagOf(query, 'guard', true),
      query: writePairs(query),
    },
  };
}

/** What the query string of a file may hold. */
function fileParameters(format: ExportFormat, embedded: Column | undefined): readonly string[] {
  return [
    ...LIST.filter((name) => embedded === undefined || name !== 'fields'),
    ...(format === 'jsonl' ? [] : ['headings']),
    ...(format === 'csv' ? ['bom', 'guard'] : []),
  ];
}

function readHeadings(text: string): Headings {
  if (text === 'names' || text === 'titles') return text;
  throw new LongchengError(
    'BAD_ARGUMENT',
    `"headings" is "${text}"; did you mean "${nearest(text.slice(0, 20), ['names', 'titles'])}"?`,
    { argument: 'headings' },
  );
}

/** A query string in one form whatever its order, without its moment, which the file's own revision stands for. */
function writePairs({ pairs }: QueryString): string {
  return pairs
    .filter(([name]) => !/^asOf(\[|$)/.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
