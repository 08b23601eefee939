import type { FastifyRequest } from 'fastify';
import { actorOf } from '../access/api-keys.js';
import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import type { Actor } from '../publication/actor.js';
import { maySee, readSubmission, unknownSubmission } from '../publication/submission/read-submission.js';
import type { Submission } from '../publication/submission/submission.js';
import { refuseUnknown } from '../rest/parameters.js';
import { type QueryString, readQueryString } from '../rest/query-string.js';

/** Who asks: the holder of the bearer key. @throws LongchengError UNAUTHENTICATED */
export async function actorIn(database: Database, request: FastifyRequest): Promise<Actor> {
  const [, key] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return actorOf(database, key);
}

/** A submission that the one who asks may see. @throws LongchengError NOT_FOUND also for what the key may not see, so that it does not learn that it exists. */
export async function visibleSubmission(database: Database, request: FastifyRequest, id: string): Promise<Submission> {
  const actor = await actorIn(database, request);
  const submission = await inWriterTransaction(database.writer, (run) => readSubmission(run, id));
  if (!maySee(actor, submission)) throw unknownSubmission(id);
  return submission;
}

/** The query string, in which a parameter that is not known is refused: a misspelt `dryRun` must not submit. */
export function queryOf(request: FastifyRequest, known: readonly string[]): QueryString {
  const query = readQueryString(request.url.split('?').slice(1).join('?'));
  refuseUnknown(query, known);
  return query;
}

/** @throws LongchengError BAD_ARGUMENT when the header is longer than any that means something. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const text = Array.isArray(value) ? value[0] : value;
  if (text !== undefined && text.length > 255)
    throw new LongchengError('BAD_ARGUMENT', `${name} may have 255 characters.`, { argument: name });
  return text;
}
