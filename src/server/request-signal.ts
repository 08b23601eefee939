import type { FastifyReply } from 'fastify';
import { LongchengError } from '../errors.js';

/** Milliseconds that an answer may take: longer than a statement may (5 s), shorter than a proxy waits (60 s in nginx). */
export const LONGEST_ANSWER = 10_000;

/**
 * Tells when nobody waits for an answer any more: the client has left, or it has taken longer than any answer may. What
 * is still running in the database for it is stopped then.
 */
export function signalOf(reply: FastifyReply, longest = LONGEST_ANSWER): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tookTooLong(longest)), longest);
  timer.unref();
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort(new LongchengError('QUERY_TIMEOUT', 'The client has left.'));
  });
  return controller.signal;
}

function tookTooLong(longest: number): LongchengError {
  return new LongchengError(
    'QUERY_TIMEOUT',
    `The answer took longer than ${longest / 1_000} seconds and was stopped. Ask for smaller pages or fewer lists at once, or take the file.`,
    { maximum: longest },
  );
}
