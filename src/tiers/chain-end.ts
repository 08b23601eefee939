import type pg from 'pg';
import { GENESIS } from '../publication/digest.js';

/** The last publication: its revision and digest, and when it was released in milliseconds since 1970. */
export async function chainEnd(
  owner: pg.Client,
  revision = Number.MAX_SAFE_INTEGER,
): Promise<{ readonly revision: number; readonly digest: string; readonly time: number }> {
  const { rows } = await owner.query<{ revision: string; digest: string; time: string }>(
    'select revision, digest, (extract(epoch from released_at) * 1000)::bigint as time from "open"."publication" where revision <= $1 order by revision desc limit 1',
    [revision],
  );
  const [last] = rows;
  return last === undefined
    ? { revision: 0, digest: GENESIS, time: 0 }
    : { revision: Number(last.revision), digest: last.digest, time: Number(last.time) };
}
