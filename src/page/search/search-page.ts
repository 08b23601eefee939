import type { Dataset } from '../../catalog/registry.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { heading, layout } from '../layout.js';
import type { PageAnswer, Visit } from '../visit.js';
import { searchBox } from './search-box.js';
import { type Found, type Hit, type SearchQuestion, searchDocument, searchShape } from './search-document.js';

const LONGEST = 200;
const PASSAGES = 2;

/** `/search?q=&dataset=&year=`: the datasets and records that words lead to. */
export async function searchPage(visit: Visit): Promise<PageAnswer> {
  const { say } = visit;
  const parameters = new URLSearchParams(visit.query);
  const question = readQuestion(parameters);
  const title =
    question.words === '' ? say('搜索', 'Search') : say(`搜索：${question.words}`, `Search: ${question.words}`);
  const found =
    question.words === '' ? undefined : (await ask(visit.doors, searchDocument(question), searchShape)).search;
  const main = html`${heading(say('搜索', 'Search'))}
${searchBox(visit, question.words)}
${question.words === '' ? undefined : datasetSection(visit, question.words)}
${found === undefined ? undefined : recordSection(visit, parameters, found)}`;
  return { form: 'page', markup: layout(visit, { title, place: 'search', main }) };
}

function readQuestion(parameters: URLSearchParams): SearchQuestion {
  const given = (name: string) => parameters.get(name) ?? undefined;
  const year = given('year');
  return {
    words: (given('q') ?? '').trim().slice(0, LONGEST),
    dataset: given('dataset'),
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined,
    after: given('after'),
  };
}

function datasetSection(visit: Visit, words: string): Markup | undefined {
  const found = visit.registry.datasets.filter((dataset) => isAbout(dataset, words));
  if (found.length === 0) return undefined;
  const { say, language } = visit;
  return html`<section aria-labelledby="datasets-title"><h2 id="datasets-title">${say('数据集', 'Datasets')}</h2>
<ul class="results datasets">${found.map(
    (
      dataset,
    ) => html`<li><a href="${visit.to(`/datasets/${dataset.name}`)}">${titleIn(language, dataset)}</a> <span class="faint">${say('数据集', 'dataset')} · <span lang="en">${dataset.description}</span></span></li>
`,
  )}</ul></section>`;
}

function isAbout({ title, name, description }: Dataset, words: string): boolean {
  const lower = words.toLowerCase();
  return (
    title.includes(words) || asWords(name).toLowerCase().includes(lower) || description.toLowerCase().includes(lower)
  );
}

function recordSection(visit: Visit, parameters: URLSearchParams, found: Found): Markup {
  const { say } = visit;
  const { totalCount, isTotalExact, edges, facets, pageInfo } = found;
  if (edges.length === 0)
    return html`<div class="empty"><p>${say('没有找到相符的记录。', 'No record has all of these words.')}</p></div>`;
  const count = `${totalCount.toLocaleString('en')}${isTotalExact ? '' : '+'}`;
  return html`<section aria-labelledby="found-title"><h2 id="found-title">${say('记录', 'Records')} <small>${say(`${count} 条`, count)}</small></h2>
${datasetFacets(visit, parameters, facets.datasets)}
${yearFacets(visit, parameters, facets.years)}
<ul class="results">${edges.map((hit) => hitItem(visit, hit))}</ul>
${
  pageInfo.hasNextPage && pageInfo.endCursor !== null
    ? html`<nav class="pages" aria-label="${say('翻页', 'Pages')}"><a rel="next" href="${withParameter(parameters, 'after', pageInfo.endCursor)}">${say('更多结果', 'More')} →</a></nav>`
    : undefined
}</section>`;
}

function datasetFacets(visit: Visit, parameters: URLSearchParams, facets: Found['facets']['datasets']): Markup {
  const { say, language, registry } = visit;
  const links = facets.flatMap(({ dataset: { name }, count }) => {
    const dataset = registry.find(name);
    return dataset === undefined ? [] : [{ value: name, title: titleIn(language, dataset), count }];
  });
  return facetLinks(visit, parameters, { name: 'dataset', title: say('数据集', 'Dataset'), links });
}

function yearFacets(visit: Visit, parameters: URLSearchParams, facets: Found['facets']['years']): Markup {
  const links = facets.map(({ year, count }) => ({ value: String(year), title: String(year), count }));
  return facetLinks(visit, parameters, { name: 'year', title: visit.say('年度', 'Year'), links });
}

interface Facet {
  readonly name: string;
  readonly title: string;
  readonly links: readonly { readonly value: string; readonly title: string; readonly count: number }[];
}

function facetLinks({ say }: Visit, parameters: URLSearchParams, { name, title, links }: Facet): Markup {
  const chosen = parameters.get(name);
  const all =
    chosen === null
      ? undefined
      : html`<li><a href="${withParameter(parameters, name, undefined)}">${say('全部', 'All')}</a></li>`;
  return html`<ul class="chips" aria-label="${title}">${all}${links.map(
    ({ value, title: text, count }) =>
      html`<li><a href="${withParameter(parameters, name, value)}"${value === chosen ? html` aria-current="true"` : undefined}>${text}</a> ${count.toLocaleString('en')}</li>`,
  )}</ul>`;
}

function withParameter(parameters: URLSearchParams, name: string, value: string | undefined): string {
  const next = new URLSearchParams([...parameters].filter(([other]) => other !== 'after' && other !== name));
  if (value !== undefined) next.set(name, value);
  return `?${next}`;
}

function hitItem(visit: Visit, { node, highlights }: Hit): Markup {
  const dataset = visit.registry.datasets.find(({ typeName }) => typeName === node.__typename);
  if (dataset === undefined) return html``;
  const about = [titleIn(visit.language, dataset), ...(node.publishedOn === null ? [] : [node.publishedOn])].join(
    ' · ',
  );
  return html`<li><a href="${visit.to(`/datasets/${dataset.name}/${node.recordId}`)}">${node.label}</a> <span class="faint">${about}</span>
${highlights.slice(0, PASSAGES).map(
  ({
    title,
    parts,
  }) => html`<p><span class="faint">${title}</span> ${parts.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : html`${text}`))}</p>
`,
)}</li>
`;
}
