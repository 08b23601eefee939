import { descriptionAddress } from '../../catalog/addresses.js';
import { PUBLISHER } from '../../catalog/publisher.js';
import { referenceTarget } from '../../catalog/registry.js';
import type { ChangeKind } from '../../query/change-kind.js';
import type { Change } from '../../query/changes.js';
import type { RequestReader } from '../../query/request-reader.js';
import { datasetOf, momentOf, type Row } from '../../query/row.js';
import { recordAddress } from '../../rest/addresses.js';
import { type Xml, xml } from './xml.js';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  published: '发布',
  corrected: '更正',
  withdrawn: '撤回',
  erased: '删除',
};

/**
 * A change as an entry (RFC 4287, 4.1.2), or as a tombstone where a record has left (RFC 6721). The id is that of the
 * record for ever, so that a correction is the same entry, updated. What has been erased since leaves no entry behind.
 */
export async function entryOf(reader: RequestReader, change: Change, address: string): Promise<readonly Xml[]> {
  if (change.kind === 'withdrawn' || change.kind === 'erased') return [tombstone(change)];
  const record = await reader.changedRecord(change);
  return record === null ? [] : [entry(change, record, await authorOf(reader, record), address)];
}

function entry(
  { kind, dataset, recordId, releasedAt, revision, reason }: Change,
  record: Row,
  author: string,
  address: string,
): Xml {
  const title = `${KINDS[kind]}${dataset.title}：${record.label}`;
  return xml`<entry>
<id>urn:uuid:${recordId}</id>
<title>${title}</title>
<updated>${releasedAt}</updated>
<author><name>${author}</name></author>
<category term="${dataset.name}" label="${dataset.title}" scheme="${address}${descriptionAddress('')}"/>
<category term="${kind.toUpperCase()}" label="${KINDS[kind]}" scheme="${address}/#change-kind"/>
<link rel="alternate" type="application/json" href="${address}${recordAddress(dataset.name, recordId)}"/>
<link rel="via" type="application/json" href="${address}${recordAddress(dataset.name, recordId, revision)}"/>
<summary>${reason === null ? `${title}。` : `${title}。理由：${reason}`}</summary>
</entry>
`;
}

function tombstone({ kind, recordId, releasedAt, reason, dataset }: Change): Xml {
  const comment = `${KINDS[kind]}${dataset.title}一条。理由：${reason ?? '未说明'}`;
  return xml`<at:deleted-entry ref="urn:uuid:${recordId}" when="${releasedAt}">
<at:by><name>${PUBLISHER.name}</name></at:by>
<at:comment>${comment}</at:comment>
</at:deleted-entry>
`;
}

/** Who discloses a record: the agency's name where it is known, else the publisher of all. */
async function authorOf(reader: RequestReader, record: Row): Promise<string> {
  const column = datasetOf(record).column('agency');
  const target = column === undefined ? undefined : referenceTarget(column);
  const agency = record.agency;
  if (target === undefined || typeof agency !== 'string') return PUBLISHER.name;
  return (await reader.record(reader.registry.get(target), agency, momentOf(record)))?.label ?? PUBLISHER.name;
}
