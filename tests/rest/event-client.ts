import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** One server-sent event, or a comment, which has no name. */
export interface ReceivedEvent {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** A client of an event stream over real HTTP, which reads only as fast as it is asked to. */
export class EventClient {
  private constructor(readonly response: IncomingMessage) {}

  static async open(address: string, headers: Readonly<Record<string, string>> = {}): Promise<EventClient> {
    const request = get(address, { headers, agent: false });
    const [response]: unknown[] = await once(request, 'response');
    if (!isResponse(response)) throw new TypeError('The answer is no response.');
    return new EventClient(response);
  }

  /** Events as they arrive, `retry` lines left out; ends when the server ends the stream. */
  async *events(): AsyncGenerator<ReceivedEvent> {
    this.response.setEncoding('utf8');
    let text = '';
    for await (const chunk of this.response) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) if (!block.startsWith('retry:')) yield readEvent(block);
    }
  }

  /** The events up to one that a test waits for, which may come within ten seconds. The stream is left then. */
  async until(isLast: (event: ReceivedEvent) => boolean): Promise<readonly ReceivedEvent[]> {
    const events: ReceivedEvent[] = [];
    const timer = setTimeout(
      () => this.response.destroy(new Error(`Waited in vain: ${JSON.stringify(events.slice(-5))}`)),
      10_000,
    );
    try {
      for await (const event of this.events()) {
        events.push(event);
        if (isLast(event)) return events;
      }
      throw new Error(`The stream ended: ${JSON.stringify(events.slice(-5))}`);
    } finally {
      clearTimeout(timer);
    }
  }

  leave(): void {
    this.response.destroy();
  }
}

function isResponse(value: unknown): value is IncomingMessage {
  return typeof value === 'object' && value !== null && 'statusCode' in value;
}

function readEvent(block: string): ReceivedEvent {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  return { name: field('event'), id: field('id'), data: data === undefined ? undefined : JSON.parse(data) };
}
