import { isConnectionFault } from './connection-faults.js';
import { openReader, type Reader } from './reader.js';
import type { RawRow, RunStatement, Statement } from './statement.js';

/** How often every replica is asked how far it is, in milliseconds. */
const POLL_INTERVAL = 200;

/** How long the primary is left alone once it could not be reached, in milliseconds. */
const LOST_INTERVAL = 1_000;

const REVISION: Statement = {
  text: 'select coalesce(max(revision), 0) as revision from "open"."publication"',
  values: [],
};

interface Replica {
  readonly reader: Reader;
  /** The revision that it has for certain; undefined while it does not answer. */
  revision: number | undefined;
}

/** For pages, or for what may look through a whole dataset. */
type Way = 'read' | 'analyse';

/** How a replica stands, for readiness and metrics. */
export interface ReplicaState {
  /** Host and port, without credentials. */
  readonly host: string;
  /** Undefined while it does not answer. */
  readonly revision: number | undefined;
}

/**
 * Copies of the database that PostgreSQL keeps by streaming replication. Revisions only grow, so a replica that has once
 * said that it has a revision can answer every question about it; one that lags behind is passed over, and what none of
 * them can answer the primary does.
 */
export class Replicas {
  private readonly replicas: readonly Replica[];
  private readonly hosts: readonly string[];
  private readonly timer: NodeJS.Timeout;
  private turn = 0;

  /** @param urls addresses of the replicas, each as the role that `DATABASE_URL` names on the primary. */
  constructor(urls: readonly string[]) {
    this.hosts = urls.map((url) => new URL(url).host);
    this.replicas = urls.map((url) => ({ reader: openReader(url), revision: undefined }));
    this.timer = setInterval(() => void this.poll(), POLL_INTERVAL).unref();
  }

  get states(): readonly ReplicaState[] {
    return this.replicas.map(({ revision }, index) => ({ host: this.hosts[index] ?? '', revision }));
  }

  /** Ask every replica how far it is. */
  async poll(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => ask(replica)));
  }

  /** Runs statements on a replica that has a revision, in turn, and on the primary where there is none. */
  runnerAt(revision: number, way: Way, primary: Pick<Reader, Way>): RunStatement {
    return async (statement, signal) => {
      const replica = this.next(revision);
      if (replica === undefined) return this.primaryOrLate(revision, way, primary, statement, signal);
      try {
        return await replica.reader[way](statement, signal);
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (isConnectionFault(error)) replica.revision = undefined;
        return primary[way](statement, signal);
      }
    };
  }

  // A replica may have got the revision since it was last asked, just before the primary went.
  private async primaryOrLate(
    revision: number,
    way: Way,
    primary: Pick<Reader, Way>,
    statement: Statement,
    signal: AbortSignal | undefined,
  ): Promise<readonly RawRow[]> {
    try {
      return await primary[way](statement, signal);
    } catch (error) {
      if (!isConnectionFault(error)) throw error;
      await this.poll();
      const replica = this.next(revision);
      if (replica === undefined) throw error;
      return replica.reader[way](statement, signal);
    }
  }

  /** Runs a statement on the primary, and while that can not be reached on the replica that is furthest. */
  presentRunner(primary: RunStatement): RunStatement {
    let lostUntil = Number.NEGATIVE_INFINITY;
    return async (statement, signal) => {
      const furthest = this.furthest();
      if (furthest !== undefined && performance.now() < lostUntil) return furthest.reader.read(statement, signal);
      try {
        return await primary(statement, signal);
      } catch (error) {
        if (!isConnectionFault(error) || furthest === undefined) throw error;
        // A primary that does not even refuse would make every question wait for it.
        lostUntil = performance.now() + LOST_INTERVAL;
        return furthest.reader.read(statement, signal);
      }
    };
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.replicas.map(({ reader }) => reader.close()));
  }

  private next(revision: number): Replica | undefined {
    const able = this.replicas.filter((replica) => replica.revision !== undefined && replica.revision >= revision);
    this.turn += 1;
    return able[this.turn % able.length];
  }

  private furthest(): Replica | undefined {
    return this.replicas
      .filter(({ revision }) => revision !== undefined)
      .toSorted((one, other) => (other.revision ?? 0) - (one.revision ?? 0))[0];
  }
}

async function ask(replica: Replica): Promise<void> {
  try {
    const [row] = await replica.reader.read(REVISION);
    replica.revision = Number(row?.revision ?? 0);
  } catch {
    replica.revision = undefined;
  }
}

// 40001 and 40P01 on a replica: replay needed what the question was looking at. The primary has no replay.
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '40001' || code === '40P01' || isConnectionFault(error);
}
