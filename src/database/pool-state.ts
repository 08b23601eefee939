import type { MikroORM } from '@mikro-orm/postgresql';

/** How busy the connections of a pool are. */
export interface PoolState {
  readonly name: string;
  readonly busy: number;
  readonly idle: number;
  /** Statements that wait for a connection. */
  readonly waiting: number;
}

export async function poolState(name: string, orm: MikroORM): Promise<PoolState> {
  const { totalCount, idleCount, waitingCount } = await orm.em.getConnection().getNativeClient();
  return { name, busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}
