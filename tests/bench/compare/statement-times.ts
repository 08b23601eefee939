import pg from 'pg';

/** What a server needs that is to tell what its statements took. */
export const STATEMENT_SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
} as const;

/** The time that PostgreSQL spends on statements: https://www.postgresql.org/docs/current/pgstatstatements.html */
export interface StatementTimes {
  /** Milliseconds of planning and running since this was asked last; NaN where the server does not count them. */
  readonly sinceLast: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Read what a server counts, as one who may set it to zero; one that was started without the library counts nothing. */
export async function openStatementTimes(url: string): Promise<StatementTimes> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ libraries: string }>(
    `select current_setting('shared_preload_libraries') as libraries`,
  );
  const isCounted = rows[0]?.libraries.includes(STATEMENT_SETTINGS.shared_preload_libraries) ?? false;
  if (isCounted) await client.query('create extension if not exists pg_stat_statements');
  return {
    sinceLast: async () => {
      if (!isCounted) return Number.NaN;
      const { rows: sums } = await client.query<{ milliseconds: number }>(
        'select coalesce(sum(total_plan_time + total_exec_time), 0) as milliseconds from pg_stat_statements',
      );
      await client.query('select pg_stat_statements_reset()');
      return Number(sums[0]?.milliseconds);
    },
    close: () => client.end(),
  };
}
