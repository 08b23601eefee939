import { sql } from 'kysely';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { RunStatement, Statement } from '../database/statement.js';
import { type Change, placeOf, readChange } from './changes.js';
import { type Place, readPlace, writePlace } from './changes-cursor.js';
import { SNAPSHOT } from './list-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';
import { allOf, columnOf, type Fragment, tableOf, writeStatement } from './sql.js';

/** A question for the newest changes. */
export interface LatestChangesRequest {
  /** A cursor: changes before it. The newest of all unless given. */
  readonly before?: string | undefined;
  readonly limit: number;
  /** Only of this dataset. */
  readonly dataset?: Dataset | undefined;
  /** Record id of an agency: only of records that are or were its own; of an erased one, that were so last. */
  readonly agency?: string | undefined;
}

/** Changes, the newest first. */
export interface LatestChanges {
  readonly moment: Moment;
  readonly changes: readonly Change[];
  /** Cursor to go on to older ones from; undefined where there are none. */
  readonly older: string | undefined;
}

/**
 * The newest changes up to a moment, or those before a cursor: such a page never changes but by erasure.
 * @throws LongchengError BAD_CURSOR.
 */
export async function readLatestChanges(
  registry: Registry,
  read: RunStatement,
  request: LatestChangesRequest,
  moment: Moment,
): Promise<LatestChanges> {
  const before =
    request.before === undefined
      ? { revision: moment.revision + 1, sequence: 0 }
      : readPlace('before', request.before, moment.revision);
  const past: Moment = { revision: moment.revision, isPresent: false };
  const rawRows = await readAt(read, past, () => latestChangesStatement(registry, request, before));
  const found = rawRows.filter(({ record_id }) => typeof record_id === 'string');
  const onPage = found.slice(0, request.limit);
  const last = onPage.at(-1);
  return {
    moment,
    changes: onPage.flatMap((raw) => readChange(registry, raw)),
    older: found.length > request.limit && last !== undefined ? writePlace(placeOf(last)) : undefined,
  };
}

/**
 * The statement of the newest changes before a place, and one more, to know whether there are older ones. Of all, it is
 * ```sql
 * select s.snapshot, page.*, p.released_at, p.agency, p.released_by
 * from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * left join lateral (
 *   select a.* from (
 *     (select c.revision, c.sequence, c.dataset, c.record_id, c.kind, c.reason, c.digest from "open"."change" as c
 *     where ((c.revision, c.sequence) < ($1::bigint, $2::integer)) order by c.revision desc, c.sequence desc limit $3)
 *   ) as a order by a.revision desc, a.sequence desc limit $4
 * ) as page on true
 * left join "open"."publication" as p on p.revision = page.revision
 * order by page.revision desc, page.sequence desc
 * ```
 */
export function latestChangesStatement(
  registry: Registry,
  { limit, dataset, agency }: LatestChangesRequest,
  before: Place,
): Statement {
  const followed = dataset === undefined ? registry.datasets : [dataset];
  const parts =
    dataset === undefined && agency === undefined
      ? [newestOf([], before, limit)]
      : followed.flatMap((one) => {
          const conditions = [sql`c.dataset = ${one.name}`, ...agencyCondition(one, agency)];
          return agency !== undefined && one.column('agency') === undefined
            ? []
            : [newestOf(conditions, before, limit)];
        });
  const page = sql`select a.* from (${sql.join(parts, sql` union all `)}) as a order by a.revision desc, a.sequence desc limit ${limit + 1}`;
  return writeStatement(
    sql`select s.snapshot, page.*, p.released_at, p.agency, p.released_by from ${SNAPSHOT} as s left join lateral (${page}) as page on true left join "open"."publication" as p on p.revision = page.revision order by page.revision desc, page.sequence desc`,
  );
}

function newestOf(conditions: readonly Fragment[], before: Place, limit: number): Fragment {
  const all = allOf([
    ...conditions,
    sql`(c.revision, c.sequence) < (${before.revision}::bigint, ${before.sequence}::integer)`,
  ]);
  return sql`(select c.revision, c.sequence, c.dataset, c.record_id, c.kind, c.reason, c.digest from "open"."change" as c where ${all} order by c.revision desc, c.sequence desc limit ${limit + 1})`;
}

function agencyCondition(dataset: Dataset, agency: string | undefined): readonly Fragment[] {
  const column = dataset.column('agency');
  if (agency === undefined || column === undefined) return [];
  return [
    sql`(c.agency = ${agency}::uuid or exists (select 1 from ${tableOf(dataset)} as ${sql.id('t')} where ${sql.ref('t.record_id')} = c.record_id and ${columnOf('t', column)} = ${agency}::uuid))`,
  ];
}
