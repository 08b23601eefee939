import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/open-database.js';
import { createApollo } from '../graphql/apollo.js';
import { openContext } from '../graphql/context.js';
import { RequestReader } from '../query/request-reader.js';
import { addRestDoor } from '../rest/rest-door.js';
import { addPages } from './pages.js';
import { addProblems, sendProblem } from './problems.js';
import { RevisionClock } from './revision-clock.js';

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly logLevel: string;
}

/** A server that is ready to listen; `close` ends it with all that it opened itself, the database excepted. */
export interface Server {
  readonly app: FastifyInstance;
  readonly clock: RevisionClock;
}

/** What a page of someone else may read of an answer's headers. */
const EXPOSED = ['x-data-revision', 'etag', 'link'];

/** Put the doors together. Fastify's options: https://fastify.dev/docs/latest/Reference/Server/ */
export async function buildServer({ database, schema, logLevel }: ServerOptions): Promise<Server> {
  const app = Fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization'] },
    bodyLimit: 65_536,
    requestTimeout: 10_000,
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
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'], exposedHeaders: EXPOSED });

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
  addRestDoor(app, database.registry, openReader);
  await addPages(app, database.registry, openReader);
  return { app, clock };
}
