import { FAMILIES, type FamilyName } from '../catalog/family.js';
import { embeddedColumns } from '../catalog/flat-columns.js';
import { type Column, type Dataset, referenceTarget } from '../catalog/registry.js';
import { ERRORS } from '../errors.js';
import {
  datasetAddress,
  fileAddress,
  schemaAddress,
  statisticsAddress,
  tableSchemaAddress,
} from '../rest/addresses.js';
import { EXPORT_FORMATS } from '../rest/file-formats.js';
import { GUIDE, type Lesson } from '../rest/guide.js';
import { namedDataset } from '../rest/named-dataset.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import type { PageAnswer, Visit } from './visit.js';

/** The documentation of the REST door: how it is asked, its datasets, its error codes. It reads without JavaScript. */
export async function docsPage(visit: Visit): Promise<PageAnswer> {
  const { registry } = visit;
  const families = (Object.keys(FAMILIES) as FamilyName[]).filter((family) =>
    registry.datasets.some((dataset) => dataset.family === family),
  );
  return page(
    visit,
    'REST 接口文档 · REST API',
    html`<p>本页与 <a href="/openapi.json">/openapi.json</a>（OpenAPI 3.1）同出一源。<span lang="en">This page and the OpenAPI document are derived from the same declarations.</span></p>
${GUIDE.map(lessonSection)}
<section><h2>数据集 <small lang="en">Datasets</small></h2>
${families.map(
  (family) => html`<h3>${FAMILIES[family].title}</h3>
<ul>
${registry.datasets.filter((dataset) => dataset.family === family).map(datasetItem)}</ul>
`,
)}</section>
<section><h2>错误代码 <small lang="en">Error codes</small></h2>
<div class="scroll" tabindex="0" role="region" aria-label="错误代码 Error codes"><table><thead><tr><th scope="col">代码</th><th scope="col" class="number">状态</th><th scope="col">含义</th></tr></thead>
<tbody>
${Object.entries(ERRORS).map(
  ([code, { status, title, titleZh }]) =>
    html`<tr><td><code>${code}</code></td><td class="number">${status}</td><td>${titleZh} <span lang="en" class="faint">${title}</span></td></tr>
`,
)}</tbody></table></div></section>`,
  );
}

/** The documentation of one dataset: its addresses and its columns. */
export async function datasetDocsPage(visit: Visit): Promise<PageAnswer> {
  const dataset = namedDataset(visit.registry, visit.parameters.dataset ?? '');
  const address = datasetAddress(dataset.name);
  const addresses = [
    address,
    `${address}/{id}`,
    `${address}/{id}/history`,
    statisticsAddress(dataset.name),
    schemaAddress(dataset.name),
    tableSchemaAddress(dataset.name),
    `${address}/feed.atom`,
    ...EXPORT_FORMATS.map((format) => fileAddress(dataset.name, format)),
    ...embeddedColumns(dataset).map(({ name }) => fileAddress(dataset.name, 'csv', name)),
  ];
  const example = `${address}?order=-publishedAt&first=2&total=1`;
  return page(
    visit,
    `${dataset.title} · ${dataset.name}`,
    html`<p lang="en">${dataset.description}</p>
<ul>
${addresses.map(
  (path) => html`<li><code>GET ${path}</code></li>
`,
)}</ul>
<p>例 <a href="${example}"><code>${example}</code></a></p>
<div class="scroll" tabindex="0" role="region" aria-label="数据字典 Dictionary"><table>
<thead><tr><th scope="col">列</th><th scope="col">名称与说明</th><th scope="col">种类</th><th scope="col">筛选</th></tr></thead>
<tbody>
${dataset.columns.map(columnRow)}</tbody>
</table></div>
<p><a href="/docs">返回文档首页</a></p>`,
  );
}

function page(visit: Visit, title: string, body: Markup): PageAnswer {
  const main = html`<h1>${title}</h1>
<div class="prose">
${body}
</div>`;
  return { form: 'page', markup: layout(visit, { title, place: 'developers', main }) };
}

function lessonSection({ title, titleZh, text, textZh, examples }: Lesson): Markup {
  return html`<section><h2>${titleZh} <small lang="en">${title}</small></h2>
<p>${withCode(textZh)}。</p>
<p lang="en">${withCode(text)}</p>
<ul>
${examples.map(
  (path) => html`<li><a href="${path}"><code>${decodeURI(path)}</code></a></li>
`,
)}</ul></section>
`;
}

/** Text whose parts between backticks are code. */
function withCode(text: string): readonly Markup[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function datasetItem({ name, title }: Dataset): Markup {
  return html`<li><a href="/docs/${name}">${title}</a> <code>${name}</code></li>
`;
}

function columnRow(column: Column): Markup {
  const { name, title, description, kind, nullable } = column;
  const target = referenceTarget(column);
  const leads = target === undefined ? html`` : html` → <a href="/docs/${target}">${target}</a>`;
  return html`<tr><td><code>${name}</code></td><td>${title} <span lang="en" class="faint">${description}</span></td><td>${kind.name}${leads}${nullable ? '，可空缺' : ''}</td><td>${kind.filter?.operators.join(' ') ?? '—'}</td></tr>
`;
}
