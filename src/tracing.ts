/** What a span says: codes, counts and names that are ours, never a value that a record holds or a caller sent. */
export type SpanAttributes = Readonly<Record<string, string | number>>;

/** Adds to what a span says, once more is known. */
export type Note = (attributes: SpanAttributes) => void;

export interface SpanStart {
  readonly name: string;
  /** `server`: a request of a client; `client`: one of ours to the database; `internal`: work of our own. */
  readonly kind: 'server' | 'client' | 'internal';
  readonly attributes: SpanAttributes;
  /** `traceparent` of the caller (https://www.w3.org/TR/trace-context/), whose trace this goes on. */
  readonly traceparent?: string | undefined;
}

/** A piece of work that takes time. */
export interface Span {
  /** Run something so that the spans begun in it are parts of this one. */
  readonly around: <Result>(work: () => Result) => Result;
  readonly note: Note;
  /** `failure`: a code, where it failed. */
  readonly end: (failure?: string) => void;
}

/** Whoever collects spans. */
export interface Tracer {
  readonly begin: (start: SpanStart) => Span;
  /** Whether the work at hand is part of a span. */
  readonly isWithin: () => boolean;
}

// As spans are told of everywhere, and by one collector or none, it is not handed down through every call.
let tracer: Tracer | undefined;

/** From now on tell a collector of spans what is done; without one, nobody. */
export function traceWith(collector: Tracer | undefined): void {
  tracer = collector;
}

/** Where spans go; undefined while nobody collects them. */
export function tracing(): Tracer | undefined {
  return tracer;
}

/** Do something as a span of its own. */
export function traced<Result>(start: SpanStart, work: (note: Note) => Promise<Result>): Promise<Result> {
  return tracer === undefined ? work(ignore) : watch(tracer.begin(start), work);
}

/** Send a statement as a part of the span that it serves; one that serves none, such as a look at the clock, is not told. */
export function tracedStatement<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  if (tracer === undefined || !tracer.isWithin()) return work();
  const operation = /\w+/.exec(text)?.[0].toLowerCase() ?? 'statement';
  const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': operation, 'db.query.text': text };
  return watch(tracer.begin({ name: operation, kind: 'client', attributes }), work);
}

async function watch<Result>(span: Span, work: (note: Note) => Promise<Result>): Promise<Result> {
  try {
    const result = await span.around(() => work(span.note));
    span.end();
    return result;
  } catch (error) {
    span.end(failureOf(error));
    throw error;
  }
}

// Messages may quote values; codes (ours, of PostgreSQL, of the system) do not.
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function ignore(): void {
  // Nobody collects.
}
