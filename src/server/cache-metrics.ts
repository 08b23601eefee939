import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, type Registry } from 'prom-client';

const RESULTS = ['hit', 'unchanged', 'collapsed', 'miss', 'bypass'] as const;
export type CacheResult = (typeof RESULTS)[number];

/** Measure how often an answer was there already, and how much memory answers take. */
export function measureCache(app: FastifyInstance, registry: Registry, bytes: () => number): void {
  const requests = new Counter({
    name: 'longcheng_cache_requests_total',
    help: 'Requests for answers that can be kept: hit and unchanged (304) were at hand, collapsed waited for one on its way.',
    labelNames: ['result'],
    registers: [registry],
  });
  for (const result of RESULTS) requests.inc({ result }, 0);
  new Gauge({
    name: 'longcheng_cache_bytes',
    help: 'Memory that kept answers take.',
    registers: [registry],
    collect() {
      this.set(bytes());
    },
  });
  app.addHook('onResponse', (_, reply, done) => {
    const result = resultOf(reply.statusCode, reply.getHeader('cache-status'));
    if (result !== undefined) requests.inc({ result });
    done();
  });
}

/** What the cache did, from `Cache-Status` (RFC 9211), which an answer of no such route has not. */
export function resultOf(status: number, said: unknown): CacheResult | undefined {
  if (typeof said !== 'string') return undefined;
  if (status === 304) return 'unchanged';
  return RESULTS.find((result) => said.includes(result));
}
