import type { Column } from '../../catalog/registry.js';
import { deadlineSign } from '../deadline-words.js';
import { html, type Markup } from '../html.js';
import { titleIn } from '../language.js';
import { isNumeric, valueMarkup } from '../value-markup.js';
import type { Visit } from '../visit.js';
import type { ListedPage, ListedRecord } from './list-document.js';
import { changed, type View } from './view.js';

/** The table of the records of a view: headings that sort, a row for each record that leads to its page. */
export function recordsTable(visit: Visit, view: View, page: ListedPage): Markup {
  const { say, language } = visit;
  if (page.nodes.length === 0) return emptyTable(visit, view);
  const { dataset, columns } = view;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('记录表格', 'Table of records')}"><table class="records">
<caption class="hidden">${titleIn(language, dataset)}</caption>
<thead><tr>${columns.map((column) => headingCell(visit, view, column))}<th scope="col">${say('期限', 'Time limits')}</th></tr></thead>
<tbody>
${page.nodes.map((record) => recordRow(visit, view, record))}</tbody>
</table></div>`;
}

function headingCell({ say, language }: Visit, { parameters, question, dataset }: View, column: Column): Markup {
  const title = titleIn(language, column);
  const attributes = isNumeric(column.kind) ? html` class="number"` : undefined;
  if (!column.kind.isSortable) return html`<th scope="col"${attributes}>${title}</th>`;
  const [first] =
    question.request.orderBy ?? dataset.order.map((term) => ({ column: term.column.name, direction: term.direction }));
  const direction = first?.column === column.name ? (first.direction ?? 'ASC') : undefined;
  const next = direction === 'ASC' ? `-${column.name}` : column.name;
  const state =
    direction === undefined ? undefined : html` aria-sort="${direction === 'ASC' ? 'ascending' : 'descending'}"`;
  const sign =
    direction === undefined
      ? undefined
      : html`<span class="sign" aria-hidden="true">${direction === 'ASC' ? '↑' : '↓'}</span>`;
  return html`<th scope="col"${attributes}${state}><a href="${changed(parameters, { order: next })}#records" title="${say('按此列排序', 'Sort by this column')}">${title}${sign}</a></th>`;
}

function recordRow(visit: Visit, { dataset, columns }: View, record: ListedRecord): Markup {
  const address = visit.to(`/datasets/${dataset.name}/${record.recordId}`);
  return html`<tr>${columns.map((column, index) => {
    const value = column.name === 'recordId' ? record.recordId : record[column.name];
    const written = briefly(visit, column, value);
    const leads = index === 0 || column === dataset.label;
    const shown =
      leads && !isLink(column) ? html`<a class="to-record" href="${address}">${written ?? '—'}</a>` : written;
    return html`<td${cellClass(column)}>${shown ?? html`<span class="nothing">—</span>`}</td>`;
  })}<td>${deadlineSign(visit, record.deadlines)}</td></tr>
`;
}

function isLink({ kind }: Column): boolean {
  return kind.graphql.type === 'reference' || kind.name === 'url';
}

function cellClass({ kind }: Column): Markup | undefined {
  if (isNumeric(kind)) return html` class="number"`;
  if (kind.name === 'long text') return html` class="long"`;
  return kind.isList ? html` class="list"` : undefined;
}

// Of what is a table itself the number of entries is enough here.
function briefly(visit: Visit, { kind }: Column, value: unknown): Markup | undefined {
  if (kind.graphql.type === 'embedded' && Array.isArray(value))
    return value.length === 0 ? undefined : html`${visit.say(`${value.length} 项`, `${value.length} entries`)}`;
  return valueMarkup(visit, kind, value);
}

function emptyTable({ say }: Visit, { parameters }: View): Markup {
  const isFiltered = [...parameters.keys()].some((name) => name.startsWith('filter'));
  return html`<div class="empty"><p>${say('没有符合条件的记录。', 'No record meets these conditions.')}</p>${
    isFiltered
      ? html`<p><a href="?">${say('清除全部条件', 'Take all conditions away')}</a></p>`
      : html`<p>${say('该数据集尚未发布记录，或在所选时点之前没有记录。', 'Nothing has been published here yet, or not by the chosen moment.')}</p>`
  }</div>`;
}

/** The way to the neighbouring pages. */
export function pageLinks(
  { say }: Visit,
  { parameters, question }: View,
  { pageInfo, totalCount, nodes }: ListedPage,
): Markup {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const size = String(question.request.page.first ?? question.request.page.last ?? '');
  const step = (name: 'after' | 'before', cursor: string | null) =>
    changed(
      parameters,
      name === 'after'
        ? { after: cursor ?? '', ...(size === '' ? {} : { first: size }) }
        : { before: cursor ?? '', last: size === '' ? '25' : size, first: undefined },
    );
  return html`<nav class="pages" aria-label="${say('翻页', 'Pages')}">${
    hasPreviousPage
      ? html`<a rel="prev" href="${step('before', startCursor)}#records">← ${say('上一页', 'Previous')}</a>`
      : html`<span class="off">← ${say('上一页', 'Previous')}</span>`
  }<span class="faint">${say(`本页 ${nodes.length} 条，共 ${totalCount.toLocaleString('en')} 条`, `${nodes.length} of ${totalCount.toLocaleString('en')} records`)}</span>${
    hasNextPage
      ? html`<a rel="next" href="${step('after', endCursor)}#records">${say('下一页', 'Next')} →</a>`
      : html`<span class="off">${say('下一页', 'Next')} →</span>`
  }</nav>`;
}
