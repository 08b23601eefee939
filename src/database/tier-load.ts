import type pg from 'pg';

/** What a database notes of the load tier that was, or is being, loaded into it. */
export interface TierLoad {
  readonly tier: string;
  readonly scale: number;
  /** The revision on which the tier's own publications follow. */
  readonly baseRevision: number;
  /** Definitions of the indexes that were taken away for the load. */
  readonly indexes: readonly string[];
  readonly isFinished: boolean;
}

// Outside of `open`: nobody is served by it, and the owner alone may see it.
const TABLE = 'public.longcheng_tier_load';

/** Undefined in a database that never met a tier. */
export async function readTierLoad(owner: pg.Client): Promise<TierLoad | undefined> {
  const { rows: tables } = await owner.query<{ found: boolean }>(`select to_regclass('${TABLE}') is not null as found`);
  if (tables[0]?.found !== true) return undefined;
  const { rows } = await owner.query<{
    tier: string;
    scale: string;
    base_revision: string;
    indexes: string[];
    is_finished: boolean;
  }>(`select tier, scale::text, base_revision, indexes, is_finished from ${TABLE}`);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { tier, scale, indexes, is_finished: isFinished } = row;
  return { tier, scale: Number(scale), baseRevision: Number(row.base_revision), indexes, isFinished };
}

/** Note that a load begins; from here on it is unfinished until it is said to be finished. */
export async function noteTierLoad(owner: pg.Client, load: TierLoad): Promise<void> {
  await owner.query(
    `create table ${TABLE} (tier text not null, scale numeric not null, base_revision bigint not null, indexes text[] not null, is_finished boolean not null)`,
  );
  await owner.query(`insert into ${TABLE} values ($1, $2, $3, $4, $5)`, [
    load.tier,
    load.scale,
    load.baseRevision,
    load.indexes,
    load.isFinished,
  ]);
}

export async function finishTierLoad(owner: pg.Client): Promise<void> {
  await owner.query(`update ${TABLE} set is_finished = true`);
}

/** What to tell whoever opens a database whose load was broken off. */
export function unfinishedLoadWarning({ tier }: TierLoad): string {
  return `UNFINISHED: the load of tier ${tier} into this database was broken off, so records and indexes are missing. Run "longcheng seed --tier ${tier}" to finish it.`;
}
