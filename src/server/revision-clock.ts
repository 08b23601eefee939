import pg from 'pg';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { REVISION_CHANNEL } from '../publication/revision.js';
import { type Moment, presentMoment } from '../query/moment.js';

const POLL_INTERVAL = 500;

// For so long what the database said last is taken for the newest, should it have published unheard.
const TRUSTED = 1_000;

/**
 * Knows the newest revision without asking for it: PostgreSQL tells of every publication (LISTEN), and a poll stands
 * behind it for when the line is cut unnoticed. While neither works, each request asks the database itself.
 */
export class RevisionClock {
  private revision = 0;
  private confirmedAt = Number.NEGATIVE_INFINITY;
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private isPolling = false;
  private readonly listeners = new Set<(revision: number) => void>();

  private constructor(private readonly database: Database) {}

  static async start(database: Database): Promise<RevisionClock> {
    const clock = new RevisionClock(database);
    await clock.listen();
    clock.timer = setInterval(() => void clock.poll(), POLL_INTERVAL).unref();
    return clock;
  }

  /** The newest revision that this server has heard of. */
  get newest(): number {
    return this.revision;
  }

  /** The newest revision, where it is known to be the newest without asking. */
  get sure(): number | undefined {
    const isSure = this.listener !== undefined && performance.now() - this.confirmedAt < TRUSTED;
    return isSure ? this.revision : undefined;
  }

  /**
   * The newest state, for a request that begins now and must not be older than a revision.
   * @throws LongchengError UNKNOWN_REVISION when there is no such revision yet.
   */
  async moment(least = 0): Promise<Moment> {
    if (this.sure === undefined || this.revision < least) await this.ask();
    if (this.revision < least)
      throw new LongchengError(
        'UNKNOWN_REVISION',
        `"X-Data-Revision" asks for revision ${least}; the newest is ${this.revision}.`,
        { newest: this.revision },
      );
    return { revision: this.revision, isPresent: true };
  }

  /** Whoever has just published here need not wait to be told. */
  advance(revision: number): void {
    if (!(revision > this.revision)) return;
    this.revision = revision;
    for (const listener of this.listeners) listener(revision);
  }

  /** Call a listener with each next revision; the answer ends it. */
  onAdvance(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.timer);
    const listener = this.listener;
    this.listener = undefined;
    await listener?.end();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.database.readerUrl,
      keepAlive: true,
      connectionTimeoutMillis: TRUSTED,
    });
    let isLost = false;
    const lose = () => {
      isLost = true;
      if (this.listener === client) this.listener = undefined;
    };
    client.on('error', lose).on('end', lose);
    client.on('notification', ({ payload }) => this.advance(Number(payload)));
    try {
      await client.connect();
      await client.query(`listen ${REVISION_CHANNEL}`);
      // Asked after LISTEN, so that nothing falls between the two.
      await this.ask();
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isClosed) await client.end();
    else if (!isLost) this.listener = client;
  }

  private async ask(): Promise<void> {
    const askedAt = performance.now();
    this.advance((await presentMoment(this.database.readPresent)).revision);
    this.confirmedAt = Math.max(this.confirmedAt, askedAt);
  }

  private async poll(): Promise<void> {
    // One at a time: a second attempt to listen would leave the first connection behind.
    if (this.isPolling) return;
    this.isPolling = true;
    try {
      if (this.listener === undefined && !this.isClosed) await this.listen();
      else await this.ask();
    } catch {
      const listener = this.listener;
      this.listener = undefined;
      await listener?.end().catch(() => undefined);
    } finally {
      this.isPolling = false;
    }
  }
}
