import { FAMILIES, type FamilyName } from '../../catalog/family.js';
import type { Dataset } from '../../catalog/registry.js';
import { freshness } from '../freshness.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { layout } from '../layout.js';
import { type ListedDataset, listedDatasets } from '../listed-datasets.js';
import { sampleNotice } from '../sample-notice.js';
import { searchBox } from '../search/search-box.js';
import type { PageAnswer, Visit } from '../visit.js';

const LATEST = 8;

/** `/`: what is published, by family, how much and how fresh; the search; what was published last. */
export async function homePage(visit: Visit): Promise<PageAnswer> {
  const { say, registry } = visit;
  const { data, revision } = await listedDatasets(visit.doors);
  const byName = new Map(data.map((listed) => [listed.name, listed]));
  const total = data.reduce((sum, { recordCount }) => sum + recordCount, 0);
  const sampleCount = data.reduce((sum, listed) => sum + listed.sampleCount, 0);
  const families = (Object.keys(FAMILIES) as FamilyName[]).filter((family) =>
    registry.datasets.some((dataset) => dataset.family === family),
  );
  const title = say('龙城政务公开数据', 'Longcheng Open Data');
  const main = html`<section class="hero">
<h1>${say('政府应当公开的，都在这里', 'What the government must disclose, in one place')}</h1>
<p class="lead">${say(
    `${registry.datasets.length} 个数据集、${total.toLocaleString('en')} 条记录：谁发布、何时发布、是否逾期，一目了然；每条记录可查、可算、可下载、可追溯。`,
    `${registry.datasets.length} datasets, ${total.toLocaleString('en')} records: who published what, when, and how late. Every record can be searched, counted, downloaded and traced.`,
  )}</p>
${searchBox(visit)}
<p class="hints">${say('试试：', 'Try: ')}${['社保', '罚款', '征地补偿', '政府债务'].map((word) => html`<a href="${visit.to(`/search?q=${encodeURIComponent(word)}`)}" lang="zh-CN">${word}</a> `)}</p>
</section>
${sampleNotice(visit, { sampleCount })}
<div class="home">
<div class="families">
${families.map((family) => familySection(visit, family, byName))}</div>
<aside class="latest" aria-labelledby="latest-title">
<h2 id="latest-title">${say('最新发布', 'Latest publications')}</h2>
<p class="faint">${say('数据版本', 'Revision')} <span data-revision>${revision}</span> <span class="live" data-live hidden>${say('实时', 'live')}</span></p>
<ol class="feed" data-feed data-published="${say('发布', 'published')}" data-corrected="${say('更正', 'corrected')}" data-withdrawn="${say('撤回', 'withdrawn')}" data-erased="${say('删除内容', 'content erased')}" data-prefix="${visit.to('')}" aria-live="polite">
${latest(visit, data)}</ol>
</aside>
</div>`;
  const markup = layout(visit, {
    title,
    description: say('龙城区政府信息公开数据门户', 'Open data of the government of Longcheng District'),
    place: 'data',
    main,
    linkedData: catalogueLinkedData(visit),
    feeds: [{ title, href: '/feed.atom' }],
  });
  return { form: 'page', markup };
}

function familySection(visit: Visit, family: FamilyName, listed: ReadonlyMap<string, ListedDataset>): Markup {
  const { say, language, registry } = visit;
  const datasets = registry.datasets.filter((dataset) => dataset.family === family);
  return html`<section class="family" id="${family}">
<h2>${language === 'zh' ? FAMILIES[family].title : asWords(family)} <small>${say(`${datasets.length} 个数据集`, `${datasets.length} datasets`)}</small></h2>
<ul>
${datasets.map((dataset) => datasetItem(visit, dataset, listed.get(dataset.name)))}</ul>
</section>
`;
}

function datasetItem(visit: Visit, dataset: Dataset, listed: ListedDataset | undefined): Markup {
  const { language } = visit;
  return html`<li><a href="${visit.to(`/datasets/${dataset.name}`)}">${titleIn(language, dataset)}</a><span class="count">${(listed?.recordCount ?? 0).toLocaleString('en')}</span><span class="fresh">${freshness(visit, listed?.latestPublishedAt ?? null)}</span></li>
`;
}

function latest(visit: Visit, listed: readonly ListedDataset[]): readonly Markup[] {
  const { registry, language, say } = visit;
  return listed
    .filter(({ latestRevision }) => latestRevision !== null)
    .toSorted((a, b) => (b.latestRevision ?? 0) - (a.latestRevision ?? 0))
    .slice(0, LATEST)
    .flatMap(({ name, latestRevision, latestPublishedAt }) => {
      const dataset = registry.find(name);
      if (dataset === undefined) return [];
      return html`<li><a href="${visit.to(`/datasets/${name}?order=-publishedAt`)}">${titleIn(language, dataset)}</a> <span class="faint">${freshness(visit, latestPublishedAt)} · ${say('版本', 'revision')} ${latestRevision ?? ''}</span></li>
`;
    });
}

function catalogueLinkedData({ origin }: Visit): object {
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': `${origin}/`,
    url: `${origin}/`,
    name: '龙城政务公开数据',
    alternateName: 'Longcheng Open Data',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
