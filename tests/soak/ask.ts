import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { questionOf } from './questions.js';

/** What became of the requests of a time. */
export interface Tally {
  /** Milliseconds of each answer, from when it was due. */
  readonly latencies: number[];
  /** How often what went wrong. */
  readonly errors: Map<string, number>;
}

export const emptyTally = (): Tally => ({ latencies: [], errors: new Map() });

/** Asks one server question after question, none of them twice in the same order. */
export class Asker {
  private number = 0;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });

  constructor(private readonly address: string) {}

  /** As many as can be answered by so many clients who each wait for their answer; gives how many a second that are. */
  async capacity(clients: number, seconds: number, tally: Tally): Promise<number> {
    const begun = performance.now();
    const end = begun + seconds * 1_000;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < end) await this.ask(performance.now(), tally);
      }),
    );
    return (tally.latencies.length * 1_000) / (performance.now() - begun);
  }

  /**
   * So many a second, whether or not those before are answered, as a public does that knows nothing of each other. What
   * waits for its turn counts from when it was due.
   */
  async steadily(rate: number, seconds: number, tally: Tally): Promise<void> {
    const begun = performance.now();
    const open = new Set<Promise<void>>();
    const total = Math.round(rate * seconds);
    for (let sent = 0; sent < total; ) {
      const due = Math.min(total, Math.floor(((performance.now() - begun) / 1_000) * rate));
      for (; sent < due; sent += 1) {
        const answered = this.ask(begun + (sent / rate) * 1_000, tally);
        open.add(answered);
        void answered.finally(() => open.delete(answered));
      }
      await delay(2);
    }
    await Promise.all(open);
  }

  close(): void {
    this.agent.destroy();
  }

  private ask(due: number, { latencies, errors }: Tally): Promise<void> {
    const { path, body } = questionOf(this.number);
    this.number += 1;
    return new Promise((resolve) => {
      const fail = (what: string) => {
        errors.set(what, (errors.get(what) ?? 0) + 1);
        resolve();
      };
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const asked = request(this.address + path, {
        agent: this.agent,
        method: body === undefined ? 'GET' : 'POST',
        headers,
      });
      asked.setTimeout(30_000, () => asked.destroy(new Error('no answer in 30 s')));
      asked.on('error', (error) => fail(error.message));
      asked.on('response', (response) => {
        response.on('error', (error) => fail(error.message));
        // What GraphQL refuses is told in an answer that begins with its errors, with status 200.
        let beginning = '';
        response.on('data', (chunk: Buffer) => {
          if (beginning === '') beginning = chunk.toString('latin1', 0, 10);
        });
        response.on('end', () => {
          const isRefused = response.statusCode !== 200 || beginning.startsWith('{"errors"');
          if (isRefused) return fail(`${response.statusCode} ${body ?? path.split('?')[0]}`);
          latencies.push(performance.now() - due);
          resolve();
        });
      });
      asked.end(body);
    });
  }
}
