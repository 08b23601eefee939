import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { KeyRing } from '../access/key-ring.js';
import { inMemory, type MakeLimiter, type Quota } from '../access/quota.js';
import type { Database } from '../database/open-database.js';
import { addFeeds } from '../feeds/feeds-door.js';
import { addFileDoor } from '../files/door/file-door.js';
import { keepMeasured } from '../files/measuring/keep-measured.js';
import { createApollo } from '../graphql/apollo.js';
import { KnownQuestions } from '../graphql/known-questions.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { addIntakeDoor, isIntake } from '../intake/intake-door.js';
import { addMcpDoor } from '../mcp/mcp-door.js';
import { databaseDay } from '../publication/database-day.js';
import { eraseExpired } from '../publication/display-periods.js';
import { rememberErasure } from '../publication/erasure-register.js';
import { emptyUnreleased } from '../publication/submission/retention.js';
import { SizeBook } from '../query/dataset-sizes.js';
import { RequestReader } from '../query/request-reader.js';
import { SummaryBook } from '../query/summary-book.js';
import { MeasuredFiles } from '../reports/measured-files.js';
import { TallyBook } from '../reports/tally-book.js';
import type { RestDoor } from '../rest/answer.js';
import { addChangesRoute } from '../rest/changes-route.js';
import { addChangesStream } from '../rest/changes-stream.js';
import { addRestDoor } from '../rest/rest-door.js';
import { shanghaiToday } from '../rules/shanghai-day.js';
import { measureCache } from './cache-metrics.js';
import { startDailyClock } from './daily-clock.js';
import { addDataPages } from './data-pages.js';
import { withNamedDocument } from './document-id.js';
import { addExplorer } from './explorer.js';
import { sayFarewell } from './farewell.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addHealth } from './health.js';
import { keepIndexed } from './index-keeper.js';
import { logOptions } from './log.js';
import { addMetrics, errorCounter } from './metrics.js';
import { type PressureLimits, shedLoad } from './pressure.js';
import { addProblems, sendProblem } from './problems.js';
import { publicAddress } from './public-address.js';
import { parseQueryString } from './query-strings.js';
import { addQuotas, spendingOf } from './quotas.js';
import { signalOf } from './request-signal.js';
import { RevisionClock } from './revision-clock.js';
import { addSecurityHeaders } from './security-headers.js';
import { programDigest } from './shared-answers/program-digest.js';
import { addSharedAnswers } from './shared-answers/shared-answers.js';
import { limitSlowBodies } from './slow-bodies.js';
import { hangUpOnSlowReaders } from './slow-readers.js';
import { traceRequests } from './traced-requests.js';
import { originForm, refusePackedBodies, refuseUnreadable } from './unreadable-requests.js';

export interface ServerOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly logLevel: string;
  /** Documents that clients may name without ever having sent them. */
  readonly documents?: TrustedDocuments;
  /** Where erasures are remembered; in tests that erase nothing it may be left out. */
  readonly dataDirectory?: string;
  /** What callers may spend; without it nobody counts. */
  readonly quota?: Quota;
  /** Where wrong keys are counted; in memory unless several servers share it. */
  readonly makeLimiter?: MakeLimiter;
  /** Which proxies are believed when they say for whom they ask: https://fastify.dev/docs/latest/Reference/Server/#trustproxy */
  readonly trustProxy?: string | false;
  /** When to refuse rather than to fall; never unless given. */
  readonly pressure?: PressureLimits;
  /** Whether the public reaches the server by HTTPS only. */
  readonly isSecure?: boolean;
  /** Days for which intake keeps the content of what was not released; for ever unless given. */
  readonly retentionDays?: number;
  /** Address under which others reach this server; unset: where it listens. */
  readonly publicUrl?: string | undefined;
  /** Where files that were asked for are kept, and how many bytes of them. */
  readonly fileFolder?: string;
  readonly fileCacheBytes?: number;
  /** Whether size and digest of every file are worked out beside; only for the datasets of this project. */
  readonly isMeasuring?: boolean;
  /** Milliseconds without a publication after which that begins. */
  readonly measuringQuiet?: number;
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
const EXPOSED = [
  'x-data-revision',
  'etag',
  'link',
  'cache-status',
  'content-disposition',
  'content-location',
  'content-range',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
];

/** Put the doors together. Fastify's options: https://fastify.dev/docs/latest/Reference/Server/ */
export async function buildServer({
  database,
  schema,
  logLevel,
  documents,
  dataDirectory = './data',
  quota,
  makeLimiter = inMemory,
  trustProxy = false,
  pressure,
  isSecure = false,
  retentionDays,
  publicUrl,
  fileFolder = join(tmpdir(), 'longcheng-files'),
  fileCacheBytes = 256 * 1024 * 1024,
  isMeasuring = false,
  measuringQuiet = 5_000,
  cacheBytes = 64 * 2 ** 20,
  today = shanghaiToday,
}: ServerOptions): Promise<Server> {
  const isEachLogged = ['info', 'debug', 'trace'].includes(logLevel);
  const app = Fastify({
    logger: logOptions(logLevel),
    // A line for each request is written at level info; to make it and then not write it costs as much as the answer, and
    // so does a logger for each.
    logController: new LogController({ disableRequestLogging: !isEachLogged }),
    ...(isEachLogged ? {} : { childLoggerFactory: (logger: FastifyBaseLogger) => logger }),
    bodyLimit: 65_536,
    trustProxy,
    // An upload may take minutes; every other body is held to a few seconds by `limitSlowBodies`.
    requestTimeout: 600_000,
    // Node looks for slow senders only every 30 s by default, and 200 of them would sit there until then.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: 5_000 },
    forceCloseConnections: 'idle',
    // A natural key in an address is long once its Chinese is encoded.
    routerOptions: { maxParamLength: 2_000, querystringParser: parseQueryString },
    rewriteUrl: ({ url }) => withNamedDocument(originForm(url ?? '/')),
    clientErrorHandler: refuseUnreadable,
    // An address that can not be decoded never reaches a route.
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, 'NOT_FOUND'),
  });
  const clock = await RevisionClock.start(database);
  const { registry } = database;
  const summaries = new SummaryBook();
  // Without a reply for one who stays, as a stream does.
  const openReader = async (reply?: FastifyReply) => {
    const signal = reply === undefined ? undefined : signalOf(reply);
    const moment = await clock.moment();
    const [read, share] = [database.readAt(moment.revision), database.analyseAt(moment.revision)];
    return new RequestReader(registry, (statement) => read(statement, signal), moment, today(), {
      analyse: (statement) => share(statement, signal),
      share,
      summaries,
    });
  };
  const sizes = new SizeBook(database.readAt);
  const measured = new MeasuredFiles(isMeasuring);
  const tallies = new TallyBook();
  app.addHook('onClose', () => clock.close());
  traceRequests(app);
  const metrics = addMetrics(app, database, clock);
  addSecurityHeaders(app, isSecure);
  addProblems(app, metrics.countError);
  limitSlowBodies(app);
  hangUpOnSlowReaders(app);
  refusePackedBodies(app);
  sayFarewell(app);
  const isSheddingLoad = pressure === undefined ? () => false : await shedLoad(app, pressure);
  addQuotas(app, quota, new KeyRing(database, makeLimiter));
  // What is ready to be sent has all its headers, those of CORS too.
  const answers = addSharedAnswers(app, { clock, program: programDigest(), maximumBytes: cacheBytes, today });
  measureCache(app, metrics.registry, answers.bytes);
  await app.register(
    cors,
    () => (request: FastifyRequest, give: (error: null, options: FastifyCorsOptions) => void) => {
      // Reading is for every page of the world; what takes a key is for none.
      const origin = isIntake(request.url) ? false : '*';
      give(null, { origin, methods: ['GET', 'HEAD', 'POST'], exposedHeaders: EXPOSED });
    },
  );

  const questions = new KnownQuestions();
  const apollo = createApollo(
    schema,
    (reference, fault) => app.log.error({ reference, err: fault }, 'fault'),
    documents,
    questions,
  );
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  apollo.addPlugin(errorCounter(metrics));
  await apollo.start();
  addGraphqlRoute(app, { apollo, questions, openReader, sizes, measured, tallies });

  addHealth(app, database, clock, isSheddingLoad);
  const remember = (name: string, recordIds: readonly string[], ground: string) =>
    rememberErasure(dataDirectory, name, recordIds, ground);
  await addIntakeDoor(app, { database, onRevision: (revision) => clock.advance(revision), rememberErasure: remember });
  const daily = async (today: string) => {
    // What is erased is gone for good, so a clock that runs ahead must not do it: the earlier of two counts.
    const day = await databaseDay(database.read);
    await eraseExpired(database, day < today ? day : today, remember);
    if (retentionDays !== undefined) await emptyUnreleased(database, retentionDays);
  };
  const dailyClock = startDailyClock(daily, (error) => app.log.error({ err: error }, 'daily work'));
  app.addHook('onClose', () => dailyClock.stop());
  const indexKeeper = keepIndexed(database, clock, (error) => app.log.error({ err: error }, 'index of the search'));
  app.addHook('onClose', () => indexKeeper.stop());
  addChangesStream(app, () => openReader(), clock);
  const rest: RestDoor = { registry, openReader, sizes, spendingOf, measured, tallies };
  const address = () => publicAddress(app, publicUrl);
  addRestDoor(app, rest);
  addChangesRoute(app, rest);
  addFeeds(app, { ...rest, address });
  addMcpDoor(app, rest, address);
  addFileDoor(app, {
    database,
    openReader: () => openReader(),
    clock,
    folder: fileFolder,
    maximumBytes: fileCacheBytes,
    program: programDigest(),
    sizes,
    spendingOf,
  });
  if (isMeasuring) {
    const onFault = (fault: unknown) => app.log.warn({ err: fault }, 'measures of files');
    const measuring = keepMeasured({ database, measured, clock, quiet: measuringQuiet, onFault });
    app.addHook('onClose', async () => measuring.stop());
  }
  await addDataPages(app, { registry, origin: address, today });
  await addExplorer(app);
  return { app, clock };
}
