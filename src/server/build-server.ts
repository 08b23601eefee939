import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/open-database.js';
import { createApollo } from '../graphql/apollo.js';
import { openContext } from '../graphql/context.js';
import { addIntakeDoor, isIntake } from '../intake/intake-door.js';
import { rememberErasure } from '../publication/erasure-register.js';
import { RequestReader } from '../query/request-reader.js';
import { addChangesRoute } from '../rest/changes-route.js';
import { addChangesStream } from '../rest/changes-stream.js';
import { addRestDoor } from '../rest/rest-door.js';
import { dayOfInstant } from '../rules/shanghai-day.js';
import { addDataPages } from './data-pages.js';
import { startDisplayClock } from './display-clock.js';
import { addExplorer } from './explorer.js';
import { addProblems, sendProblem } from './problems.js';
import { RevisionClock } from './revision-clock.js';
import { sharedGraphql } from './shared-answers/graphql-question.js';
import { programDigest } from './shared-answers/program-digest.js';
import { addSharedAnswers } from './shared-answers/shared-answers.js';
import { limitSlowBodies } from './slow-bodies.js';

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly logLevel: string;
  /** Where erasures are remembered; in tests that erase nothing it may be left out. */
  readonly dataDirectory?: string;
  /** Address under which others reach this server; unset: where it listens. */
  readonly publicUrl?: string | undefined;
  /** How much memory answers may be kept in; 0: none is. */
  readonly cacheBytes?: number;
  /** The day in Shanghai that a request comes on. */
  readonly today?: () => string;
}

/** A server that is ready to listen; `close` ends it with all that it opened itself, the database excepted. */
export interface Server {
  readonly app: FastifyInstance;
  readonly clock: RevisionClock;
}

/** What a page of someone else may read of an answer's headers. */
const EXPOSED = ['x-data-revision', 'etag', 'link', 'cache-status'];

/** Put the doors together. Fastify's options: https://fastify.dev/docs/latest/Reference/Server/ */
export async function buildServer({
  database,
  schema,
  logLevel,
  dataDirectory = './data',
  publicUrl,
  cacheBytes = 64 * 2 ** 20,
  today = () => dayOfInstant(Date.now()),
}: ServerOptions): Promise<Server> {
  const app = Fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization'] },
    bodyLimit: 65_536,
    // An upload may take minutes; every other body is held to a few seconds by `limitSlowBodies`.
    requestTimeout: 600_000,
    // Node looks for slow senders only every 30 s by default, and 200 of them would sit there until then.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: 5_000 },
    forceCloseConnections: 'idle',
    // A natural key in an address is long once its Chinese is encoded.
    routerOptions: { maxParamLength: 2_000 },
    // An address that can not be decoded never reaches a route.
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, 'NOT_FOUND'),
  });
  const clock = await RevisionClock.start(database);
  const openReader = async () => new RequestReader(database.registry, database.read, await clock.moment(), today());
  app.addHook('onClose', () => clock.close());
  app.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  addProblems(app);
  limitSlowBodies(app);
  await app.register(
    cors,
    () => (request: FastifyRequest, give: (error: null, options: FastifyCorsOptions) => void) => {
      // Reading is for every page of the world; what takes a key is for none.
      const origin = isIntake(request.url) ? false : '*';
      give(null, { origin, methods: ['GET', 'HEAD', 'POST'], exposedHeaders: EXPOSED });
    },
  );

  addSharedAnswers(app, { clock, program: programDigest(), maximumBytes: cacheBytes, today });
  const apollo = createApollo(schema, (reference, fault) => app.log.error({ reference, err: fault }, 'fault'));
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { shared: sharedGraphql },
    handler: fastifyApolloHandler(apollo, { context: () => openContext(openReader) }),
  });

  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await database.read({ text: 'select 1', values: [] });
      return { status: 'ok', revision: (await clock.moment()).revision };
    } catch {
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
  });
  const remember = (name: string, recordIds: readonly string[], ground: string) =>
    rememberErasure(dataDirectory, name, recordIds, ground);
  await addIntakeDoor(app, { database, onRevision: (revision) => clock.advance(revision), rememberErasure: remember });
  const displayClock = startDisplayClock(database, remember, (error) =>
    app.log.error({ err: error }, 'display periods'),
  );
  app.addHook('onClose', () => displayClock.stop());
  addChangesRoute(app, openReader);
  addChangesStream(app, openReader, clock);
  addRestDoor(app, database.registry, openReader);
  await addDataPages(app, { registry: database.registry, origin: () => publicUrl ?? addressOf(app), today });
  await addExplorer(app);
  return { app, clock };
}

/** Where a server listens; before it does, where it would if nobody said otherwise. */
function addressOf(app: FastifyInstance): string {
  const [address] = app.addresses();
  if (typeof address !== 'object') return 'http://127.0.0.1';
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}
