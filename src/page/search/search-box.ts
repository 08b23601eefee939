import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';

/** The search field. Without JavaScript it leads to the page of results; with it, results come as one types. */
export function searchBox(visit: Visit, asked = ''): Markup {
  const { say } = visit;
  return html`<form class="search" role="search" method="get" action="${visit.to('/search')}">
<label class="hidden" for="q">${say('搜索', 'Search')}</label>
<input id="q" name="q" type="search" value="${asked}" maxlength="200" placeholder="${say('搜索机构、文件、文号、企业、项目…', 'Search agencies, documents, numbers, enterprises …')}" autocomplete="off" data-search data-prefix="${visit.to('')}" data-all="${say('查看全部结果', 'All results')}" data-none="${say('没有找到', 'Nothing found')}">
<button type="submit">${say('搜索', 'Search')}</button>
</form>
`;
}
