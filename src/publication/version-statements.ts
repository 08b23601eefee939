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
 * Note as changes what a source brings that is new or differs from the present, and count it. A record that was erased
 * stays away, whatever brings it again. Gives one row: `offered`, `published`, `corrected`, `refused`.
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
judged as (select s.position, s.record_id, s.digest, p.digest as before, e.record_id is not null as is_erased
  from source s left join lateral (${presentOf(dataset, 'p.digest', 's.record_id')}) p on true
  left join (select distinct record_id from "open"."change" where dataset = $${at + 1} and kind = 'erased') e on e.record_id = s.record_id),
noted as (insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest)
  select $${at + 2}::bigint, $${at + 3}::integer + row_number() over (order by position), $${at + 1}, record_id,
    case when before is null then 'published' else 'corrected' end, case when before is null then null else $${at + 4}::text end, digest
  from judged where not is_erased and before is distinct from digest returning kind)
select (select count(*)::integer from judged) as offered, (select count(*)::integer from judged where is_erased) as refused,
  count(*) filter (where kind = 'published')::integer as published, count(*) filter (where kind = 'corrected')::integer as corrected from noted`,
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
 */
export function insertVersionsStatement(
  dataset: Dataset,
  source: PublicationSource,
  { revision, releasedAt }: PublicationInProgress,
): Statement {
  const at = source.values.length;
  const given: Readonly<Record<string, string>> = {
    record_id: 's.record_id',
    digest: 's.digest',
    since_revision: `$${at + 1}::bigint`,
    published_at: `$${at + 2}::timestamptz`,
    until_revision: 'null',
  };
  const names = tableColumns(dataset).map(({ name }) => name);
  // Most indexes end with the record id, so rows in its order go through their pages once, not to and fro.
  return {
    text: `insert into "open"."${dataset.tableName}" (${names.map((name) => `"${name}"`).join(', ')})
select ${names.map((name) => given[name] ?? `r."${name}"`).join(', ')}
from (${source.text}) s cross join lateral json_populate_record(null::"open"."${dataset.tableName}", s.version) r
where (${presentOf(dataset, 'true', 's.record_id')}) is null
and s.record_id not in (select e.record_id from "open"."change" e where e.dataset = $${at + 3} and e.kind = 'erased')
order by s.record_id`,
    values: [...source.values, revision, releasedAt, dataset.name],
  };
}
