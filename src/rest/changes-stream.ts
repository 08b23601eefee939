import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LongchengError } from '../errors.js';
import { endOf, writePlace } from '../query/changes-cursor.js';
import { planChanges } from '../query/changes-plan.js';
import type { RequestReader } from '../query/request-reader.js';
import { changeEvents, type EventsOptions, STREAM_PAGE } from './change-events.js';
import { readChangesQuestion } from './changes-question.js';
import { CHANGES_ADDRESS } from './changes-route.js';
import { RevisionBell, type RevisionSource } from './revision-bell.js';

export interface StreamLimits {
  /** Milliseconds of silence after which a comment shows that the line is alive. */
  readonly heartbeat: number;
  /** How many streams may be open at once. */
  readonly streams: number;
}

const LIMITS: StreamLimits = { heartbeat: 15_000, streams: 200 };

export const STREAM_ADDRESS = `${CHANGES_ADDRESS}/stream`;

// Milliseconds in which a client has to take what was sent when the server closes.
const FAREWELL = 1_000;

/**
 * `GET /api/v1/changes/stream?after=&dataset=`: the changes as server-sent events, as they happen. It starts after the
 * `Last-Event-ID` that a browser sends when it comes back, else after `after`, else now.
 */
export function addChangesStream(
  app: FastifyInstance,
  openReader: () => Promise<RequestReader>,
  clock: RevisionSource,
  limits: StreamLimits = LIMITS,
): void {
  const open = new Set<() => void>();

  app.get(STREAM_ADDRESS, { exposeHeadRoute: false }, async (request, reply) => {
    // Asked for before anything else: a client may leave while its question is read.
    const departure = new AbortController();
    reply.raw.once('close', () => departure.abort());
    const question = await readStart(request, reply, openReader);
    if (open.size >= limits.streams) {
      reply.header('retry-after', '30');
      const message = `${limits.streams} streams are open, as many as there may be; come back later, or ask ${CHANGES_ADDRESS} from time to time.`;
      throw new LongchengError('TOO_MANY_STREAMS', message, { maximum: limits.streams });
    }
    const bell = new RevisionBell();
    const ending = new AbortController();
    const end = () => {
      ending.abort();
      bell.ring();
    };
    const close = () => {
      end();
      setTimeout(() => reply.raw.destroy(), FAREWELL).unref();
    };
    open.add(close);
    const stopListening = clock.onAdvance(() => bell.ring());
    const leave = () => {
      end();
      stopListening();
      open.delete(close);
    };
    if (departure.signal.aborted) leave();
    departure.signal.addEventListener('abort', leave);
    // One who takes nothing for so long is gone, or might as well be.
    reply.raw.setTimeout(limits.heartbeat * 4, () => reply.raw.destroy());
    const { heartbeat } = limits;
    const options: EventsOptions = { question, openReader, bell, signal: ending.signal, heartbeat };
    // A readable of an iterator asks for the next event only when the socket has taken the one before.
    return reply.send(Readable.from(changeEvents(options)));
  });

  app.head(STREAM_ADDRESS, async (request, reply) => {
    await readStart(request, reply, openReader);
    return reply.send();
  });

  app.addHook('preClose', async () => {
    for (const close of [...open]) close();
  });
}

/** Check the question and set the headers of its answer, so that what is wrong is said before the stream begins. */
async function readStart(
  request: FastifyRequest,
  reply: FastifyReply,
  openReader: () => Promise<RequestReader>,
): Promise<EventsOptions['question']> {
  const asked = readChangesQuestion(request.query, ['after', 'dataset']);
  const { registry, present } = await openReader();
  const lastId = request.headers['last-event-id'];
  const start = typeof lastId === 'string' && lastId !== '' ? lastId : asked.after;
  const question = { ...asked, after: start ?? writePlace(endOf(present.revision)) };
  planChanges(registry, question, STREAM_PAGE, present);
  reply
    .type('text/event-stream')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .header('x-data-revision', present.revision)
    // A stream shares its line with nothing after it.
    .header('connection', 'close');
  return question;
}
