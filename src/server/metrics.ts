import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import type { RequestContext } from '../graphql/context.js';
import { isIntake } from '../intake/intake-door.js';
import type { RevisionClock } from './revision-clock.js';

/** What is measured; other parts of the server add theirs to the registry. */
export interface Metrics {
  readonly registry: Registry;
  /** Count a request that was refused, or failed, with a code. */
  readonly countError: (code: string) => void;
}

/** `GET /metrics` in the text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function addMetrics(app: FastifyInstance, database: Database, clock: RevisionClock): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Sums of what stands there by type, under names that Prometheus keeps for counters.
  for (const what of ['handles', 'requests', 'resources']) registry.removeSingleMetric(`nodejs_active_${what}_total`);
  measureRequests(app, registry);
  measureData(database, clock, registry);
  const errors = new Counter({
    name: 'longcheng_errors_total',
    help: 'Errors that were answered, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  app.get('/metrics', { config: { isFree: true } }, async (_, reply) =>
    reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics()),
  );
  return { registry, countError: (code) => errors.inc({ code }) };
}

function measureRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'longcheng_request_seconds',
    help: 'Time from a request to the end of its answer, by door and status.',
    labelNames: ['door', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  // To find a series by its labels costs as much as a kept answer; there are a few dozen of them.
  const series = new Map<string, ReturnType<typeof seconds.labels>>();
  app.addHook('onResponse', (request, reply, done) => {
    const [door, status] = [doorOf(request), reply.statusCode];
    const name = `${door} ${status}`;
    const found = series.get(name) ?? seconds.labels({ door, status });
    series.set(name, found);
    found.observe(reply.elapsedTime / 1_000);
    done();
  });
}

/** The door that a request came to: few and fixed, whatever addresses people try. */
export function doorOf(request: FastifyRequest): string {
  const route = request.routeOptions.url ?? '';
  if (request.routeOptions.config.isFree === true) return 'watch';
  if (route === '') return 'none';
  if (route === '/graphql') return 'graphql';
  if (isIntake(route)) return 'intake';
  if (route.endsWith('/stream') || route.endsWith('.atom')) return 'feeds';
  if (/\.(csv|jsonl|xlsx|parquet)$/.test(route)) return 'files';
  return route.startsWith('/api/') || route === '/openapi.json' ? 'rest' : 'pages';
}

function measureData(database: Database, clock: RevisionClock, registry: Registry): void {
  const registers = [registry];
  const waiting = oneAtATime(() => submissionsWaiting(database));
  new Gauge({
    name: 'longcheng_database_up',
    help: '1 while the database answers, or a replica in its place; 0 while it does not.',
    registers,
    async collect() {
      this.set((await known(clock.moment())) === undefined ? 0 : 1);
    },
  });
  new Gauge({
    name: 'longcheng_revision',
    help: 'The newest revision that this server knows.',
    registers,
    async collect() {
      const moment = await known(clock.moment());
      if (moment !== undefined) this.set(moment.revision);
    },
  });
  countPublications(clock, registry);
  new Gauge({
    name: 'longcheng_pool_connections',
    help: 'Connections to the database by pool and state; waiting: requests without one.',
    labelNames: ['pool', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { name, busy, idle, waiting } of (await known(database.pools())) ?? [])
        for (const [state, count] of Object.entries({ busy, idle, waiting })) this.set({ pool: name, state }, count);
    },
  });
  new Gauge({
    name: 'longcheng_replica_lag_revisions',
    help: 'Revisions that a replica is behind; absent while it does not answer.',
    labelNames: ['replica'],
    registers,
    async collect() {
      this.reset();
      const moment = await known(clock.moment());
      for (const { host, revision } of database.replicas())
        if (revision !== undefined && moment !== undefined)
          this.set({ replica: host }, Math.max(moment.revision - revision, 0));
    },
  });
  new Gauge({
    name: 'longcheng_intake_waiting',
    help: 'Submissions that nobody has decided on yet.',
    registers,
    async collect() {
      // Absent rather than what it was, while nobody can tell.
      this.reset();
      const count = await known(waiting());
      if (count !== undefined) this.set(count);
    },
  });
}

/** Asks again only when it has been answered: what does not answer must not be asked on one connection after the other. */
function oneAtATime<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asking: Promise<Value> | undefined;
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

function countPublications(clock: RevisionClock, registry: Registry): void {
  const publications = new Counter({
    name: 'longcheng_publications_total',
    help: 'Publications that this server has heard of since it started.',
    registers: [registry],
  });
  let heard = clock.newest;
  clock.onAdvance((revision) => {
    // The first that it hears of may be of long ago.
    if (heard > 0) publications.inc(revision - heard);
    heard = revision;
  });
}

async function submissionsWaiting(database: Database): Promise<number> {
  const [row] = await inWriterTransaction(database.writer, (run) =>
    run({
      text: `select count(*)::integer as count from "intake"."submission" s where s.status = 'checked' and not exists (select from "intake"."decision" d where d.submission = s.id)`,
      values: [],
    }),
  );
  return Number(row?.count ?? 0);
}

// While the database is away, or does not answer at all, the other figures are wanted all the more.
const LONGEST = 2_000;

async function known<Value>(value: Promise<Value>): Promise<Value | undefined> {
  const giveUp = new AbortController();
  const late = delay(LONGEST, undefined, { signal: giveUp.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([value.catch(() => undefined), late]);
  } finally {
    giveUp.abort();
  }
}

/** Counts the errors of GraphQL, which are answered with 200 as a rule. */
export function errorCounter({ countError }: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        for (const { extensions } of response.body.singleResult.errors ?? [])
          countError(String(extensions?.code ?? 'UNKNOWN'));
      },
    }),
  };
}
