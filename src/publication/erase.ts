import { codeList } from '../catalog/code-list.js';
import type { Dataset } from '../catalog/registry.js';
import type { RunStatement } from '../database/statement.js';
import type { ReleaseActor } from './release-actor.js';
import { beginRevision, endRevision } from './revision.js';
import { forgetInIndex } from './search-index/forget.js';

/** Why a record may be taken out of every version, for good. */
export const erasureGrounds = codeList('ErasureGround', '清除理由', 'Why the content of a record was erased.', {
  edition: '1',
  values: [
    ['PERSONAL_DATA', '个人信息', 'It held personal data that may not be public (个人信息保护法 art. 47).'],
    ['DISPLAY_PERIOD_ENDED', '公示期届满', 'The period for which the law lets it be displayed is over.'],
    ['CREDIT_REPAIRED', '信用修复', 'The party repaired its credit (国家发展改革委令第58号).'],
    ['STATE_SECRET', '国家秘密', 'It held a state secret (保守国家秘密法).'],
    ['LEGAL_ORDER', '依法清除', 'A court or a competent authority ordered it.'],
  ],
});

export interface Erasure {
  readonly dataset: Dataset;
  readonly recordIds: readonly string[];
  /** A code of `erasureGrounds`: all that stays to be read. */
  readonly ground: string;
  readonly releasedBy: ReleaseActor;
}

export interface ErasureOutcome {
  readonly revision: number | undefined;
  readonly erased: readonly string[];
}

/**
 * Erase records as part of a transaction: the content is gone from every version, past ones too, and from what waits
 * in intake; ground and digests stay, so that the chain still verifies. What was erased before is passed over.
 */
export async function eraseWithin(
  run: RunStatement,
  { dataset, recordIds, ground, releasedBy }: Erasure,
): Promise<ErasureOutcome> {
  const next = await beginRevision(run);
  const noted = await run({
    text: `insert into "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest, agency)
select $1::bigint, row_number() over (order by last.record_id), $2, last.record_id, 'erased', $3, last.digest, ${lastAgency(dataset)}
from (select distinct on (record_id) record_id, kind, digest from "open"."change" where dataset = $2 and record_id = any($4::uuid[]) order by record_id, revision desc) as last
where last.kind <> 'erased' returning record_id`,
    values: [next.revision, dataset.name, ground, recordIds],
  });
  const erased = noted.map((row) => String(row.record_id));
  await forgetInIntake(run, dataset, recordIds);
  if (erased.length === 0) return { revision: undefined, erased };
  // The writer may not delete versions; this function may, and only those of records that are noted as erased.
  await run({ text: 'select "intake"."erase_versions"($1, $2)', values: [dataset.name, next.revision] });
  await forgetInIndex(run, erased);
  await endRevision(
    run,
    next,
    { dataset: dataset.name, agency: null, releasedBy },
    { published: 0, corrected: 0, withdrawn: 0, erased: erased.length },
  );
  return { revision: next.revision, erased };
}

// Who a record was of is nothing that has to be erased, and its agency's readers must learn that it left.
function lastAgency(dataset: Dataset): string {
  if (dataset.column('agency') === undefined) return 'null';
  return `(select v.agency from "open"."${dataset.tableName}" v where v.record_id = last.record_id order by v.since_revision desc limit 1)`;
}

async function forgetInIntake(run: RunStatement, dataset: Dataset, recordIds: readonly string[]): Promise<void> {
  await run({
    text: `update "intake"."submission_row" r set version = null, natural_key = null, label = null, problems = '[]'
from "intake"."submission" s where s.id = r.submission and s.dataset = $1 and r.record_id = any($2::uuid[])`,
    values: [dataset.name, recordIds],
  });
}
