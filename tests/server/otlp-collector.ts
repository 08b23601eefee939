import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const attribute = z.object({
  key: z.string(),
  value: z.union([
    z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
    z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  ]),
});

const attributes = z.array(attribute).transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, value])));

const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  attributes,
  status: z.object({ code: z.number(), message: z.string().optional() }),
});

export type CollectedSpan = z.output<typeof span>;

const request = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

/** A collector of traces: what it was sent, as https://opentelemetry.io/docs/specs/otlp/#otlphttp-request has it. */
export interface Collector {
  /** What `OTEL_EXPORTER_OTLP_ENDPOINT` is set to. */
  readonly endpoint: string;
  readonly spans: readonly CollectedSpan[];
  /** Names of the services that sent them. */
  readonly services: ReadonlySet<unknown>;
  /** Everything that came, as it came. */
  readonly text: () => string;
  readonly close: () => void;
}

/** @param answers whether it ever answers. */
export async function startCollector(answers = true): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const services = new Set<unknown>();
  const bodies: string[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await json(incoming);
    if (!answers) return;
    bodies.push(JSON.stringify({ url: incoming.url, headers: incoming.headers, body }));
    const { resourceSpans } = request.parse(body);
    for (const { resource, scopeSpans } of resourceSpans) {
      services.add(resource.attributes['service.name']);
      for (const scope of scopeSpans) spans.push(...scope.spans);
    }
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The collector has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    spans,
    services,
    text: () => bodies.join('\n'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
