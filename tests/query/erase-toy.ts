import type { Draft } from '../../src/publication/draft.js';
import { asOwner } from '../fresh-database.js';

/** Erase a toy as an erasure leaves it behind: no version, but a change with the ground and the last digest. */
export async function eraseToy(ownerUrl: string, { recordId }: Draft, ground: string): Promise<number> {
  const text = `with last as (select coalesce(max(revision), 0) + 1 as revision from "open"."publication"),
gone as (delete from "open"."toys" where record_id = $1 returning digest, since_revision),
publication as (
  insert into "open"."publication" (revision, released_at, dataset, published, corrected, withdrawn, digest, previous_digest)
  select revision, clock_timestamp(), 'toys', 0, 0, 0, '', '' from last)
insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest)
select last.revision, 1, 'toys', $1, 'erased', $2, (select digest from gone order by since_revision desc limit 1) from last
returning revision`;
  const [row] = await asOwner(ownerUrl, text, [recordId, ground]);
  return Number(row?.revision);
}
