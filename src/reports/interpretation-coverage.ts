import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';
import { workingDaysBetween } from '../rules/calendar.js';
import { type Certainty, leastCertain } from '../rules/check-result.js';
import { allRows } from './all-rows.js';
import { relatedRows } from './related-rows.js';
import { textIn } from './row-values.js';

/** How an agency interprets what it issued in a time. */
export interface AgencyInterpretation {
  readonly agencyId: string;
  /** Documents that the agency says need an interpretation. */
  readonly needed: number;
  /** Those of them that have at least one. */
  readonly interpreted: number;
  /** Documents of which nobody says whether they need one. */
  readonly undecided: number;
  /** Working days from each interpreted document to its first interpretation, shortest first; 0 is synchronous. */
  readonly lags: readonly number[];
  readonly certainty: Certainty;
}

/**
 * Interpretation of the documents published from one day to another, by the agency that issued them. Source: 国办发
 * 〔2016〕80号; work plan, clause A2 (同步). Which documents need one the agency says itself; nothing is guessed.
 */
export async function interpretationCoverage(
  reader: RequestReader,
  from: string,
  to: string,
): Promise<readonly AgencyInterpretation[]> {
  const documents = await allRows(reader, {
    dataset: reader.registry.get('documents'),
    filter: {
      publishedOn: { gte: from, lte: to },
      or: [{ isInterpretationRequired: { equals: true } }, { isInterpretationRequired: { isNull: true } }],
    },
  });
  const byAgency = Map.groupBy(documents, (document) => textIn(document, 'agency') ?? '');
  return Promise.all([...byAgency].map(([agencyId, own]) => agencyInterpretation(reader, agencyId, own)));
}

async function agencyInterpretation(
  reader: RequestReader,
  agencyId: string,
  documents: readonly Row[],
): Promise<AgencyInterpretation> {
  const needed = documents.filter(({ isInterpretationRequired }) => isInterpretationRequired === true);
  const firsts = await Promise.all(needed.map((document) => firstInterpretation(reader, document)));
  const interpreted = firsts.filter((first) => first !== undefined);
  const lags = interpreted.map(({ lag }) => lag).filter((lag) => lag !== undefined);
  return {
    agencyId,
    needed: needed.length,
    interpreted: interpreted.length,
    undecided: documents.length - needed.length,
    lags: lags.map(({ count }) => count).sort((one, other) => one - other),
    certainty: leastCertain(...lags.map(({ certainty }) => certainty)),
  };
}

/** Whether a document is interpreted, and after how many working days; one that came before it was not late. */
async function firstInterpretation(reader: RequestReader, document: Row) {
  const interpretations = await relatedRows(reader, document, 'interpretations');
  if (interpretations.length === 0) return undefined;
  const [first] = interpretations
    .map((interpretation) => textIn(interpretation, 'publishedOn'))
    .filter((day) => day !== null)
    .sort();
  const publishedOn = textIn(document, 'publishedOn');
  return { lag: first === undefined || publishedOn === null ? undefined : workingDaysBetween(publishedOn, first) };
}

/** The share of documents that need an interpretation and have one; null when none needs one. */
export function interpretedShare({ needed, interpreted }: AgencyInterpretation): number | null {
  return needed === 0 ? null : interpreted / needed;
}

/** The middle lag, of an even number the mean of both in the middle; null when there is none. */
export function medianLag({ lags }: AgencyInterpretation): number | null {
  const middle = Math.floor(lags.length / 2);
  const [low, high] = [lags[lags.length % 2 === 0 ? middle - 1 : middle], lags[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
