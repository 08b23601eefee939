import type pg from 'pg';
import type { Dataset } from '../catalog/registry.js';
import { copyIn } from '../database/copy-in.js';
import { copyField } from '../database/copy-text.js';
import { tableColumns } from '../database/dataset-tables.js';
import { REVISION_CHANNEL } from '../publication/publish.js';
import { versionRow } from '../publication/version-statements.js';
import type { ComposedPublication } from './compose-publication.js';

/** Store a publication in one transaction, which is one exchange with the server. */
export async function loadPublication(client: pg.Client, publication: ComposedPublication): Promise<void> {
  const { plan, revision, releasedAt, changes, ended, digest, previous } = publication;
  const { dataset } = plan.set;
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const counts = [count('published'), count('corrected'), count('withdrawn')].join(', ');
  const agency = plan.agency === null ? 'null' : `'${plan.agency}'`;
  const names = tableColumns(dataset).map(({ name }) => `"${name}"`);
  // Every text that stands in a statement is made here: digests, ids, times, names of datasets.
  const statements = [
    'begin',
    ...(ended.length === 0 ? [] : [endVersions(dataset, ended, revision)]),
    `copy "open"."${dataset.tableName}" (${names.join(', ')}) from stdin`,
    'copy "open"."change" (revision, sequence, dataset, record_id, kind, reason, digest) from stdin',
    `insert into "open"."publication" (revision, released_at, dataset, agency, published, corrected, withdrawn, digest, previous_digest) values (${revision}, '${releasedAt}', '${dataset.name}', ${agency}, ${counts}, '${digest}', '${previous}')`,
    `select pg_notify('${REVISION_CHANNEL}', '${revision}')`,
    'commit',
  ];
  await copyIn(client, statements.join(';\n'), [versionRows(publication), changeRows(publication)]);
}

function endVersions(dataset: Dataset, ended: readonly string[], revision: number): string {
  return `update "open"."${dataset.tableName}" set until_revision = ${revision} where until_revision is null and record_id = any('{${ended.join(',')}}'::uuid[])`;
}

function versionRows({ plan, versions, revision, releasedAt }: ComposedPublication): string {
  const { dataset } = plan.set;
  const columns = tableColumns(dataset);
  return versions.map((version) => line(columns, versionRow(dataset, version, revision, releasedAt))).join('');
}

function line(
  columns: readonly { readonly name: string; readonly type: string }[],
  row: Readonly<Record<string, unknown>>,
): string {
  let text = '';
  for (const { name, type } of columns) text += `${text === '' ? '' : '\t'}${copyField(row[name], type)}`;
  return `${text}\n`;
}

function changeRows({ plan, changes, revision }: ComposedPublication): string {
  const { name } = plan.set.dataset;
  return changes
    .map(
      ({ sequence, recordId, kind, reason, digest }) =>
        `${revision}\t${sequence}\t${name}\t${recordId}\t${kind}\t${copyField(reason, 'text')}\t${digest}\n`,
    )
    .join('');
}
