import type pg from 'pg';
import type { Column, Dataset } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import { copyIn } from '../database/copy-in.js';
import { copyField } from '../database/copy-text.js';
import { tableColumns } from '../database/dataset-tables.js';
import { REVISION_CHANNEL } from '../publication/revision.js';
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

// Column by column as `tableColumns` has them, without an object in between: this is half of what a load computes.
function versionRows({ plan, versions, revision, releasedAt }: ComposedPublication): string {
  const { columns } = plan.set.dataset;
  const released = { sinceRevision: String(revision), publishedAt: releasedAt };
  let text = '';
  for (const { draft, digest } of versions) {
    const system: Readonly<Record<string, string>> = {
      recordId: draft.recordId,
      naturalKey: draft.naturalKey,
      ...released,
    };
    for (const column of columns) text += fields(column, system[column.name] ?? draft.values[column.name]);
    text += `\\N\t${digest}\t${objectField(draft.absences)}\t${objectField(draft.redactions)}\n`;
  }
  return text;
}

/** The fields of a column's parts, each with the tab behind it. */
function fields({ kind }: Column, value: Value | undefined): string {
  const { parts, toDatabase } = kind.database;
  if (value === undefined) return EMPTY_FIELD.repeat(parts.length);
  const stored = toDatabase(value);
  let text = '';
  for (const [place, { type }] of parts.entries()) text += `${copyField(stored[place], type)}\t`;
  return text;
}

const EMPTY_FIELD = '\\N\t';

function objectField(value: object): string {
  return copyField(Object.keys(value).length === 0 ? null : value, 'jsonb');
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
