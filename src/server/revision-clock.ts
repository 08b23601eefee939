import pg from 'pg';
import type { Database } from '../database/open-database.js';
import { REVISION_CHANNEL } from '../publication/revision.js';
import { type Moment, presentMoment } from '../query/moment.js';

const POLL_INTERVAL = 1_000;

/**
 * Knows the newest revision without asking for it: PostgreSQL tells of every publication (LISTEN), and a poll stands
 * behind it for when the line is cut unnoticed. While neither works, each request asks the database itself.
 */
export class RevisionClock {
  private revision = 0;
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

  /** The newest state, for a request that begins now. */
  async moment(): Promise<Moment> {
    if (this.listener === undefined) this.advance((await presentMoment(this.database.readPresent)).revision);
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
      connectionTimeoutMillis: POLL_INTERVAL,
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
      this.advance((await presentMoment(this.database.readPresent)).revision);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isClosed) await client.end();
    else if (!isLost) this.listener = client;
  }

  private async poll(): Promise<void> {
    // One at a time: a second attempt to listen would leave the first connection behind.
    if (this.isPolling) return;
    this.isPolling = true;
    try {
      if (this.listener === undefined && !this.isClosed) await this.listen();
      else this.advance((await presentMoment(this.database.readPresent)).revision);
    } catch {
      const listener = this.listener;
      this.listener = undefined;
      await listener?.end().catch(() => undefined);
    } finally {
      this.isPolling = false;
    }
  }
}
