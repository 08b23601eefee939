import { LongchengError } from '../errors.js';
import { translateFault } from '../graphql/errors.js';
import { endOf, writePlace } from '../query/changes-cursor.js';
import type { ChangesRequest, PageLimits } from '../query/changes-plan.js';
import type { RequestReader } from '../query/request-reader.js';
import { changesJson } from './change-json.js';
import type { RevisionBell } from './revision-bell.js';

/** What a stream is told by. */
export interface EventsOptions {
  /** The place to start after, and the datasets to follow. */
  readonly question: ChangesRequest & { readonly after: string };
  readonly openReader: () => Promise<RequestReader>;
  /** Rings at each new revision, and when the stream is to end. */
  readonly bell: RevisionBell;
  readonly signal: AbortSignal;
  /** Milliseconds of silence after which a comment shows that the line is alive. */
  readonly heartbeat: number;
}

// As many as one reading may hold in memory while a slow client takes them.
export const STREAM_PAGE: PageLimits = { standard: 100, largest: 100 };

// Milliseconds: how soon a client comes back to a line that broke, and we to a database that did.
const RETRY = 2_000;

/**
 * Changes as server-sent events, for as long as the signal lets it: `change` with the cursor as its id, `caught-up` with
 * the revision each time the newest is reached. The next page is only read once the last event was taken.
 * Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* changeEvents(options: EventsOptions): AsyncGenerator<string> {
  const { question, bell, signal, heartbeat } = options;
  yield `retry: ${RETRY}\n\n`;
  let after = question.after;
  let reached = -1;
  while (!signal.aborted) {
    const page = await readPage({ ...options, question: { ...question, after } });
    if (page === undefined) {
      yield HEARTBEAT;
      await bell.wait(RETRY);
      continue;
    }
    for (const { cursor, text } of page.events) {
      yield text;
      after = cursor;
    }
    if (!page.caughtUp) continue;
    // Past all that was left out for want of interest, so that a client that comes back does not look there again.
    after = writePlace(endOf(page.revision));
    if (page.revision > reached) yield event('caught-up', after, { revision: page.revision });
    reached = page.revision;
    while (!signal.aborted && !(await bell.wait(heartbeat))) yield HEARTBEAT;
  }
}

const HEARTBEAT = ': heartbeat\n\n';

interface EventsPage {
  readonly events: readonly { readonly cursor: string; readonly text: string }[];
  readonly caughtUp: boolean;
  readonly revision: number;
}

// Undefined while the database is away: a browser never comes back to a stream that it was refused once.
async function readPage({ openReader, question }: EventsOptions): Promise<EventsPage | undefined> {
  try {
    const reader = await openReader();
    const { changes, caughtUp, moment } = await reader.changes(question, STREAM_PAGE);
    const events = (await changesJson(reader, changes)).map((change) => ({
      cursor: change.cursor,
      text: event('change', change.cursor, change),
    }));
    return { events, caughtUp, revision: moment.revision };
  } catch (fault) {
    const cause = translateFault(fault);
    if (cause instanceof LongchengError && cause.status === 503) return undefined;
    throw fault;
  }
}

// JSON has no line break of its own, so that one line of data holds it.
function event(name: 'change' | 'caught-up', id: string, data: unknown): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
