import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
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
import { startDisplayClock } from './display-clock.js';
import { keepIndexed } from './index-keeper.js';
import { addPages } from './pages.js';
import { addProblems, sendProblem } from './problems.js';
import { RevisionClock } from './revision-clock.js';
import { limitSlowBodies } from './slow-bodies.js';

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly logLevel: string;
  /** Where erasures are remembered; in tests that erase nothing it may be left out. */
  readonly dataDirectory?: string;
}

/** A server that is ready to listen; `close` ends it with all that it opened itself, the database excepted. */
export interface Server {
  readonly app: FastifyInstance;
  readonly clock: RevisionClock;
}

/** What a page of someone else may read of an answer's headers. */
const EXPOSED = ['x-data-revision', 'etag', 'link'];

/** Put the doors together. Fastify's options: https://fastify.dev/docs/latest/Reference/Server/ */
export async function buildServer({
  database,
  schema,
  logLevel,
  dataDirectory = './data',
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
  const openReader = async () => new RequestReader(database.registry, database.read, await clock.moment());
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

  const apollo = createApollo(schema, (reference, fault) => app.log.error({ reference, err: fault }, 'fault'));
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: () => openContext(openReader),
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
  const indexKeeper = await keepIndexed(database, clock, (error) =>
    app.log.error({ err: error }, 'index of the search'),
  );
  app.addHook('onClose', () => indexKeeper.stop());
  addChangesRoute(app, openReader);
  addChangesStream(app, openReader, clock);
  addRestDoor(app, database.registry, openReader);
  await addPages(app, database.registry, openReader);
  return { app, clock };
}
