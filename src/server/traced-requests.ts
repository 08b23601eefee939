import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Span, type Tracer, tracing } from '../tracing.js';
import { resultOf } from './cache-metrics.js';

/**
 * Make each request a span, a part of its caller's trace where it comes with `traceparent`. It is named by its route: an
 * address may hold what somebody asked for. Watching over the server is no span. Without a collector nothing is added.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = tracing();
  if (tracer === undefined) return;
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _, done) => {
    if (request.routeOptions.config.isFree === true) return done();
    const span = begin(tracer, request);
    spans.set(request, span);
    span.around(done);
  });
  // What follows the reading of a body runs where the body ended, outside of what came before it.
  app.addHook('preValidation', (request, _, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else span.around(done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request);
    if (span !== undefined) end(span, reply);
  });
}

function begin(tracer: Tracer, request: FastifyRequest): Span {
  const { method, headers, routeOptions } = request;
  const route = routeOptions.url;
  const { traceparent } = headers;
  return tracer.begin({
    name: route === undefined ? method : `${method} ${route}`,
    kind: 'server',
    attributes: { 'http.request.method': method, ...(route === undefined ? {} : { 'http.route': route }) },
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  });
}

function end(span: Span, reply: FastifyReply): void {
  const status = reply.statusCode;
  const result = resultOf(status, reply.getHeader('cache-status'));
  const revision = Number(reply.getHeader('x-data-revision'));
  span.note({
    'http.response.status_code': status,
    ...(result === undefined ? {} : { 'longcheng.cache': result }),
    ...(Number.isInteger(revision) ? { 'longcheng.revision': revision } : {}),
  });
  // A client that left before its answer has none.
  if (!reply.raw.writableFinished) span.end('client_left');
  else span.end(status >= 500 ? String(status) : undefined);
}
