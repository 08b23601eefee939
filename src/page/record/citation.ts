import type { Dataset } from '../../catalog/registry.js';
import { recordAddress } from '../../rest/addresses.js';
import { dayOfInstant } from '../../rules/shanghai-day.js';
import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';
import type { ShownRecord } from './record-document.js';

/** The version that is shown, to be cited: its address for ever and the digest that proves it. */
export interface Cited {
  readonly revision: number;
  readonly digest: string;
  readonly address: string;
  readonly restAddress: string;
}

/** The state of a record that a page shows is the last one that brought it. */
export function citedVersion(
  { origin }: Visit,
  dataset: Dataset,
  { recordId, sinceRevision, history }: ShownRecord,
): Cited {
  const version = history.find((one) => one.sinceRevision === sinceRevision);
  return {
    revision: sinceRevision,
    digest: version?.digest ?? '',
    address: `${origin}/datasets/${dataset.name}/${recordId}?asOf=${sinceRevision}`,
    restAddress: `${origin}${recordAddress(dataset.name, recordId, sinceRevision)}`,
  };
}

/** How to cite a record: whole, with the revision that it was read at and its digest. */
export function citation(visit: Visit, dataset: Dataset, record: ShownRecord, agency: string | undefined): Markup {
  const { say, today } = visit;
  const { revision, digest, address, restAddress } = citedVersion(visit, dataset, record);
  const publisher = agency ?? '龙城区人民政府';
  const day = dayOfInstant(Date.parse(record.publishedAt));
  const text = say(
    `${publisher}：《${record.label}》（${dataset.title}），龙城政务公开数据，版本 ${revision}，${day} 发布，${today} 引用，SHA-256 ${digest}，${address}`,
    `${publisher}: ${record.label} (${dataset.title}). Longcheng Open Data, revision ${revision}, released ${day}, read ${today}, SHA-256 ${digest}. ${address}`,
  );
  return html`<section id="cite" class="cite" aria-labelledby="cite-title"><h2 id="cite-title">${say('引用', 'Cite')}</h2>
<blockquote data-copy>${text}</blockquote>
<dl class="facts wide-values">
<div><dt>${say('永久链接', 'Permalink')}</dt><dd><a href="${visit.to(`/datasets/${dataset.name}/${record.recordId}?asOf=${revision}`)}">${address}</a></dd></div>
<div><dt>REST</dt><dd><a href="${recordAddress(dataset.name, record.recordId, revision)}">${restAddress}</a></dd></div>
<div><dt>${say('摘要 SHA-256', 'Digest SHA-256')}</dt><dd><code>${digest}</code></dd></div>
</dl>
<p class="faint">${say('摘要覆盖该版本的全部内容并串入发布链，可用 longcheng verify 复核。', 'The digest covers all of this version and is part of the chain of publications; longcheng verify recomputes it.')}</p></section>`;
}
