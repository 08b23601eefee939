import type { Dataset } from '../catalog/registry.js';
import { tableColumns } from '../database/dataset-tables.js';
import type { Statement } from '../database/statement.js';
import type { PublicationSource } from './publication-source.js';

/** What a publication is, as far as its statements need to know. */
export interface PublicationInProgress {
  readonly revision: number;
  readonly releasedAt: string;
  /** How many changes it has already. */
  readonly changes: number;
}

/**
 * The present version of a record, to be looked up for each of many. As a join it would go by statistics, which know
 * nothing of rows that came a moment ago, and read the whole table again for each record. Of a table that was empty all
 * indexes look alike to them, also those in which a record id comes second: the order leaves none but the primary key.
 */
export function presentOf(dataset: Dataset, what: string, recordId: string): string {
  return `select ${what} from "open"."${dataset.tableName}" p where p.record_id = ${recordId} and p.until_revision is null order by p.since_revision desc limit 1`;
}

/**
 * Note as changes what a source brings that is new or differs from the present. A record that was erased stays away,
 * whatever brings it again. Gives the changes in their order, and on each row how many records were `offered` and
 * `refused`; one row that is no change where nothing was noted.
 */
export function noteChangesStatement(
  dataset: Dataset,
  source: PublicationSource,
  { revision, changes }: PublicationInProgress,
  correctionReason: string | null,
): Statement {
  const at = source.values.length;
  return {
    text: `with source as (${source.text}),
judged as (select s.position, s.record_id, s.digest, p.digest as before,
    s.record_id in (select e.record_id from "open"."change" e where e.dataset = $${at + 1} and e.kind = 'erased') as is_erased
  from source s left join lateral (${presentOf(dataset, 'p.digest', 's.record_id')}) p on true),
noted as (insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest)
  select $${at + 2}::bigint, $${at + 3}::integer + row_number() over (order by position), $${at + 1}, record_id,
    case when before is null then 'published' else 'corrected' end, case when before is null then null else $${at + 4}::text end, digest
  from judged where not is_erased and before is distinct from digest returning sequence, record_id, kind, reason, digest)
select judgement.offered, judgement.refused, noted.*
from (select count(*)::integer as offered, (count(*) filter (where is_erased))::integer as refused from judged) judgement left join noted on true`,
    values: [...source.values, dataset.name, revision, changes, correctionReason],
  };
}

/** Note records that leave the present. Gives one row for each that was present. */
export function noteWithdrawalsStatement(
  dataset: Dataset,
  withdrawals: readonly { readonly recordId: string; readonly reason: string }[],
  { revision, changes }: PublicationInProgress,
): Statement {
  return {
    text: `insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest)
select $1::bigint, $2::integer + row_number() over (order by w.position), $3, p.record_id, 'withdrawn', w.reason, p.digest
from json_to_recordset($4::json) as w(position integer, "recordId" uuid, reason text)
join "open"."${dataset.tableName}" p on p.record_id = w."recordId" and p.until_revision is null
where not exists (select from "open"."change" c where c.dataset = $3 and c.record_id = p.record_id and c.revision = $1) returning sequence`,
    values: [
      revision,
      changes,
      dataset.name,
      JSON.stringify(withdrawals.map((withdrawal, position) => ({ position, ...withdrawal }))),
    ],
  };
}

/** End the present versions of what a publication changes, from a place in its changes on. */
export function endVersionsStatement(dataset: Dataset, { revision, changes }: PublicationInProgress): Statement {
  return {
    text: `update "open"."${dataset.tableName}" v set until_revision = $1 from "open"."change" c
where c.revision = $1 and c.sequence > $2 and c.kind <> 'published' and v.record_id = c.record_id and v.until_revision is null`,
    values: [revision, changes],
  };
}

/**
 * Insert the versions that a source brings and that were noted as changes: those whose record has no present version,
 * because it never had one or because it has just been ended.
 * @param isWhole everything that the source brings was noted as a change, so none of it has to be looked up again.
 */
export function insertVersionsStatement(
  dataset: Dataset,
  source: PublicationSource,
  { revision, releasedAt }: PublicationInProgress,
  isWhole: boolean,
): Statement {
  const at = source.values.length;
  const given: Readonly<Record<string, string>> = {
    record_id: 's.record_id',
    digest: 's.digest',
    since_revision: `$${at + 1}::bigint`,
    published_at: `$${at + 2}::timestamptz`,
  };
  const typed = source.columns?.map((name, place): [string, string] => [name, `s.v${place}`]);
  const read = tableColumns(dataset).map(({ name }): [string, string] => [name, `r."${name}"`]);
  const others = (typed ?? read).filter(([name]) => given[name] === undefined && name !== 'until_revision');
  const columns = [...Object.entries(given), ...others];
  const reading = `cross join lateral json_populate_record(null::"open"."${dataset.tableName}", s.version) r`;
  const isChange = `where (${presentOf(dataset, 'true', 's.record_id')}) is null
and s.record_id not in (select e.record_id from "open"."change" e where e.dataset = $${at + 3} and e.kind = 'erased')`;
  // Most indexes end with the record id, so rows in its order go through their pages once, not to and fro.
  return {
    text: `insert into "open"."${dataset.tableName}" (${columns.map(([name]) => `"${name}"`).join(', ')})
select ${columns.map(([, expression]) => expression).join(', ')}
from (${source.text}) s ${typed === undefined ? reading : ''}
${isWhole ? '' : isChange}
order by s.record_id`,
    values: [...source.values, revision, releasedAt, ...(isWhole ? [] : [dataset.name])],
  };
}
