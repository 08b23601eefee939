import { GraphQLError } from 'graphql';
import type { Spending } from '../access/spending.js';
import { LongchengError } from '../errors.js';
import type { SizeBook } from '../query/dataset-sizes.js';
import type { RequestReader } from '../query/request-reader.js';
import type { MeasuredFiles } from '../reports/measured-files.js';
import type { TallyBook } from '../reports/tally-book.js';
import { translateFault } from './errors.js';
import type { QueryEstimate } from './query-cost.js';

/** What every resolver of one request has at hand. */
export interface RequestContext {
  readonly reader: RequestReader;
  readonly sizes: SizeBook;
  readonly spending: Spending;
  readonly measured: MeasuredFiles;
  readonly tallies: TallyBook;
  /** Digest of all that is asked; undefined where nobody else may get the answer. */
  readonly question?: string | undefined;
  /** Whether the question was paid for before it came here. */
  isPaid?: boolean;
  /** What the question is estimated to take; there before anything of it runs. */
  estimate?: QueryEstimate;
}

/** The context of a request that begins now; when none can be had, an error with the HTTP status that says so. */
export async function openContext(
  openReader: () => Promise<RequestReader>,
  atHand: Omit<RequestContext, 'reader'>,
): Promise<RequestContext> {
  try {
    return { ...atHand, reader: await openReader() };
  } catch (fault) {
    const cause = translateFault(fault);
    if (!(cause instanceof LongchengError)) throw fault;
    throw new GraphQLError(cause.message, { originalError: cause, extensions: { http: { status: cause.status } } });
  }
}
