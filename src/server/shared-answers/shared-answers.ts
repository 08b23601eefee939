import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LongchengError } from '../../errors.js';
import type { RevisionClock } from '../revision-clock.js';
import { applyHeaders, HIT, isShareable, ownHeaders, sendUnchanged } from './answer-headers.js';
import { chooseEncoding, encode } from './encodings.js';
import { type AnswerKey, entityTag, namedTag } from './entity-tag.js';
import { type Flight, Flights } from './flights.js';
import { type Epoch, type KeptAnswer, KeptAnswers } from './kept-answers.js';
import { knownLink, leastRevision, readQuestion } from './question.js';
import { ReadyAnswers } from './ready-answers.js';

export interface SharedAnswersOptions {
  readonly clock: RevisionClock;
  /** Changes with the program. */
  readonly program: string;
  /** How much memory answers may take; 0: none is kept. */
  readonly maximumBytes: number;
  /** The day in Shanghai. */
  readonly today: () => string;
}

/** The answers that are kept. */
export interface SharedAnswers {
  /** How much memory they take. */
  readonly bytes: () => number;
}

/** What an answer on its way has to know: what it answers, and who waits for it. */
interface Passage {
  readonly key: AnswerKey;
  readonly type: string;
  readonly flight: Flight | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    passage: Passage | null;
    /** The body that it is answered with, where that was kept. */
    kept: Buffer | null;
  }
}

/**
 * Answers routes whose answers are the same for everybody (`SharedAnswer`) out of memory, as bytes, compressed, in front of
 * every door; keeps what they answer until the revision or the day in Shanghai moves; lets those who ask the same at once
 * wait for one answer; and says by 304 that nothing has changed, without asking the database. A request with a key passes
 * by. `Cache-Status` (RFC 9211) says what happened.
 *
 * The answer must be a function of the question alone: nothing of a request but its question, its method and `Accept` may
 * show in it (no host, no address of the client), else one client could poison it for all.
 */
export function addSharedAnswers(
  app: FastifyInstance,
  { clock, program, maximumBytes, today }: SharedAnswersOptions,
): SharedAnswers {
  const kept = new KeptAnswers(maximumBytes);
  const flights = new Flights();
  const ready = new ReadyAnswers();
  app.decorateRequest('passage', null);
  app.decorateRequest('kept', null);

  app.addHook('onRequest', (request, reply, done) => {
    const question = request.routeOptions.config.shared === undefined ? undefined : knownLink(request);
    const answer = question && clock.sure !== undefined && kept.find(epochNow(clock.sure), question.digest);
    if (!answer || !ready.send(request, reply, answer)) done();
  });

  app.addHook('preHandler', async (request, reply) => {
    const { shared } = request.routeOptions.config;
    if (shared === undefined) return;
    const revision = await newestFor(request);
    const question = readQuestion(request, shared);
    if (question === undefined || revision === undefined) {
      reply.header('cache-status', 'longcheng; fwd=bypass');
      return;
    }
    const key: AnswerKey = { program, revision, day: today(), question: question.digest };
    const unchanged = request.method === 'POST' ? undefined : namedTag(request.headers['if-none-match'], key);
    if (unchanged !== undefined) return sendUnchanged(reply, unchanged);
    reply.header('cache-status', 'longcheng; fwd=miss');
    if (maximumBytes > 0) {
      const known = await findOrWait(key);
      if (known === 'own') return;
      if (known !== undefined) return sendKept(request, reply, key, known.answer, known.status);
    }
    const flight = maximumBytes > 0 ? flights.start(nameOf(key)) : undefined;
    if (flight !== undefined) reply.raw.once('close', () => flight.land('abandoned'));
    request.passage = { key, type: question.type, flight };
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { passage } = request;
    if (request.kept !== null && payload === request.kept) ready.remember(request, reply, request.kept);
    if (passage === null) {
      // Anyone's to keep, had it been asked for without a key.
      if (reply.getHeader('cache-control') === 'public') reply.header('cache-control', 'no-store');
      return payload;
    }
    request.passage = null;
    const { key, type, flight } = passage;
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (!isShareable(reply, type) || !Buffer.isBuffer(body)) {
      flight?.land('own');
      return payload;
    }
    const headers = ownHeaders(reply, (shown) => entityTag(key, shown));
    const answer: KeptAnswer = { headers, bodies: new Map([['identity', body]]) };
    if (keep(key, answer)) reply.header('cache-status', 'longcheng; fwd=miss; stored');
    flight?.land(answer);
    applyHeaders(request, reply, headers);
    return encoded(request, reply, key, answer);
  });

  return { bytes: () => kept.bytes };

  function epochNow(revision: number): Epoch {
    return { revision, day: today() };
  }

  /** The revision that the request sees; undefined where the door will have to say that the database is away. */
  async function newestFor(request: FastifyRequest): Promise<number | undefined> {
    try {
      return (await clock.moment(leastRevision(request))).revision;
    } catch (error) {
      if (error instanceof LongchengError && error.code === 'UNKNOWN_REVISION') throw error;
      return undefined;
    }
  }

  // Where nothing was published since the question came, the answer is what the revision of its key says.
  function keep(key: AnswerKey, answer: KeptAnswer): boolean {
    return clock.newest === key.revision && today() === key.day && kept.keep(key, key.question, answer);
  }

  /** A kept answer, or that of whoever asks the same already; undefined for the first to ask. */
  async function findOrWait(
    key: AnswerKey,
  ): Promise<{ readonly answer: KeptAnswer; readonly status: string } | 'own' | undefined> {
    for (;;) {
      const answer = kept.find(key, key.question);
      if (answer !== undefined) return { answer, status: HIT };
      const ahead = flights.find(nameOf(key));
      if (ahead === undefined) return undefined;
      const landing = await ahead.landing;
      if (landing === 'own') return landing;
      if (landing !== 'abandoned') return { answer: landing, status: 'longcheng; fwd=miss; collapsed' };
    }
  }

  async function sendKept(
    request: FastifyRequest,
    reply: FastifyReply,
    key: AnswerKey,
    answer: KeptAnswer,
    status: string,
  ): Promise<FastifyReply> {
    applyHeaders(request, reply.header('cache-status', status), answer.headers);
    const body = await encoded(request, reply, key, answer);
    request.kept = body;
    return reply.send(body);
  }

  /** The body in the coding that the client likes best; it is made once. */
  async function encoded(
    request: FastifyRequest,
    reply: FastifyReply,
    key: AnswerKey,
    answer: KeptAnswer,
  ): Promise<Buffer> {
    const identity = answer.bodies.get('identity') ?? Buffer.alloc(0);
    const encoding = chooseEncoding(request.headers['accept-encoding'], identity.length);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    const ready = answer.bodies.get(encoding);
    if (ready !== undefined) return ready;
    const body = await encode(identity, encoding);
    keep(key, { ...answer, bodies: new Map([...answer.bodies, [encoding, body]]) });
    return body;
  }
}

function nameOf({ revision, day, question }: AnswerKey): string {
  return `${revision} ${day} ${question}`;
}
