import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { heading, layout } from '../layout.js';
import type { PageAnswer, Visit } from '../visit.js';
import { searchBox } from './search-box.js';

/** `/search?q=`: the datasets and records that words lead to. */
export async function searchPage(visit: Visit): Promise<PageAnswer> {
  const { say } = visit;
  const asked = (new URLSearchParams(visit.query).get('q') ?? '').trim().slice(0, 200);
  const title = asked === '' ? say('搜索', 'Search') : say(`搜索：${asked}`, `Search: ${asked}`);
  const main = html`${heading(say('搜索', 'Search'))}
${searchBox(visit, asked)}
${asked === '' ? undefined : datasetMatches(visit, asked)}`;
  return { form: 'page', markup: layout(visit, { title, place: 'data', main }) };
}

function datasetMatches(visit: Visit, asked: string): Markup | undefined {
  const { say, language, registry } = visit;
  const words = asked.toLowerCase();
  const found = registry.datasets.filter(
    ({ title, name, description }) =>
      title.includes(asked) || asWords(name).toLowerCase().includes(words) || description.toLowerCase().includes(words),
  );
  if (found.length === 0) return undefined;
  return html`<section aria-labelledby="datasets-title"><h2 id="datasets-title">${say('数据集', 'Datasets')}</h2>
<ul class="results">${found.map((dataset) => html`<li><a href="${visit.to(`/datasets/${dataset.name}`)}">${titleIn(language, dataset)}</a> <span class="faint">${dataset.description}</span></li>`)}</ul></section>`;
}
