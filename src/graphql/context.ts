import { GraphQLError } from 'graphql';
import { LongchengError } from '../errors.js';
import type { RequestReader } from '../query/request-reader.js';
import { translateFault } from './errors.js';

/** What every resolver of one request has at hand. */
export interface RequestContext {
  readonly reader: RequestReader;
}

/** The context of a request that begins now; when none can be had, an error with the HTTP status that says so. */
export async function openContext(openReader: () => Promise<RequestReader>): Promise<RequestContext> {
  try {
    return { reader: await openReader() };
  } catch (fault) {
    const cause = translateFault(fault);
    if (!(cause instanceof LongchengError)) throw fault;
    throw new GraphQLError(cause.message, { originalError: cause, extensions: { http: { status: cause.status } } });
  }
}
