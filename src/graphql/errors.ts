import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConnectionFault } from '../database/connection-faults.js';
import { LongchengError } from '../errors.js';
import { tooManyTokens } from './document-limits.js';

/** Where faults of ours are written, with the number that the user was given. */
export type ReportFault = (reference: string, fault: unknown) => void;

// What graphql-js and Apollo say of a bad document or bad variables is meant for the user.
const SPOKEN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_ARGUMENT',
]);

/** What a user is told of an error; `error` is what was thrown. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The one place where what was thrown becomes a GraphQL error: a stable code, a sentence, and nothing of our insides. */
export function formatGraphqlError(report: ReportFault): FormatError {
  return (formatted, error) => {
    const origin = originOf(error);
    const cause = tooManyTokens(origin) ?? translateFault(origin);
    if (cause instanceof LongchengError)
      return { ...place(formatted), message: cause.message, extensions: { code: cause.code, ...cause.details } };
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && SPOKEN.has(code))
      return { ...place(formatted), message: formatted.message, extensions: { code } };
    // What graphql-js itself says of no field in particular is about the request: there are no mutations here.
    if (cause instanceof GraphQLError && cause.path === undefined)
      return { ...place(formatted), message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
    const reference = randomUUID();
    report(reference, cause);
    return {
      ...place(formatted),
      message: `This is a fault of ours. If you report it, give this number: ${reference}.`,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

/** A request that was refused before GraphQL saw it, in the form of its answers. */
export function graphqlRefusal({ message, code, details }: LongchengError): {
  readonly errors: readonly GraphQLFormattedError[];
} {
  return { errors: [{ message, extensions: { code, ...details } }] };
}

/** What was thrown in a resolver, or before there was one. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

// Of the pool: all connections are in use.
const POOL_IS_FULL = 'timeout exceeded when trying to connect';

// Of our own disk (Node) and of PostgreSQL's (SQLSTATE).
const DISK_IS_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);

/** What PostgreSQL and its driver throw, as errors that tell the user what to do; anything else as it is. */
export function translateFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  if (fault instanceof RangeError && fault.message === 'Maximum call stack size exceeded')
    return new LongchengError('BAD_ARGUMENT', 'The question is nested too deeply to be read; flatten it.', {}, fault);
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  if (code === '57014' || fault.message === 'Query read timeout') {
    return new LongchengError(
      'QUERY_TIMEOUT',
      'The question took too long and was stopped. Ask for a smaller page, filter by an indexed column, or take the file.',
      {},
      fault,
    );
  }
  if (fault.message === POOL_IS_FULL)
    return new LongchengError(
      'OVERLOADED',
      'More is asked at the moment than can be answered; try again soon.',
      {},
      fault,
    );
  if (DISK_IS_FULL.has(code))
    return new LongchengError(
      'STORAGE_FULL',
      'There is no room left on a disk of the server, so nothing can be written; try again later.',
      {},
      fault,
    );
  if (isConnectionFault(fault)) {
    return new LongchengError(
      'DATABASE_UNAVAILABLE',
      'The database can not be reached at the moment; try again soon.',
      {},
      fault,
    );
  }
  if (/^22/.test(code))
    return new LongchengError(
      'BAD_ARGUMENT',
      'An argument holds a value that the column it is compared with can not hold.',
      {},
      fault,
    );
  return fault;
}
