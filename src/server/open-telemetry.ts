import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  type Tracer as OpenTelemetryTracer,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Span, SpanStart, Tracer } from '../tracing.js';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };

// Characters: the statement of a whole question is longer than what anyone reads of it.
const LONGEST_TEXT = 8_000;

// Milliseconds that a server which ends waits for a collector.
const PATIENCE = 2_000;

/** Spans that go to a collector, and the end of that. */
export interface Telemetry {
  readonly tracer: Tracer;
  /** Send what is left, if the collector takes it. */
  readonly close: () => Promise<void>;
}

/**
 * Send spans as OTLP by HTTP, in batches: https://opentelemetry.io/docs/specs/otlp/. A collector that does not answer costs
 * the spans and nothing else. The endpoint, headers, timeouts and names are OpenTelemetry's own variables:
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function openTelemetry(): Telemetry {
  const named = resourceFromAttributes({ 'service.name': 'longcheng' });
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    spanLimits: { attributeValueLengthLimit: LONGEST_TEXT },
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  return {
    tracer: tracerOf(provider.getTracer('longcheng')),
    close: () => Promise.race([provider.shutdown().catch(() => undefined), late(PATIENCE)]),
  };
}

function tracerOf(tracer: OpenTelemetryTracer): Tracer {
  const contexts = new AsyncLocalStorage<Context>();
  return {
    isWithin: () => contexts.getStore() !== undefined,
    begin: ({ name, kind, attributes, traceparent }: SpanStart): Span => {
      const parent = traceparent === undefined ? (contexts.getStore() ?? ROOT_CONTEXT) : callersContext(traceparent);
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes }, parent);
      const context = trace.setSpan(parent, span);
      return {
        around: (work) => contexts.run(context, work),
        note: (more) => void span.setAttributes(more),
        end: (failure) => {
          if (failure !== undefined)
            span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR, message: failure });
          span.end();
        },
      };
    },
  };
}

function callersContext(traceparent: string): Context {
  const caller = parseTraceParent(traceparent);
  return caller === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...caller, isRemote: true });
}

function late(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
