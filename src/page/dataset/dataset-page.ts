import { CLAUSES } from '../../catalog/clause.js';
import { FAMILIES } from '../../catalog/family.js';
import type { Dataset } from '../../catalog/registry.js';
import { namedDataset } from '../../rest/named-dataset.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { heading, layout, trail } from '../layout.js';
import { sampleNotice } from '../sample-notice.js';
import type { PageAnswer, Visit } from '../visit.js';
import { changesDocument, changesShape, changesSince } from './changes-since.js';
import { referenceChoices } from './choices.js';
import { conditionChips } from './condition-chips.js';
import { datasetLinkedData } from './dataset-linked-data.js';
import { type DatasetSummary, summaryDocument, summaryShape } from './dataset-summary.js';
import { dictionary } from './dictionary.js';
import { filterForm } from './filter-form.js';
import { listDocument, listShape, statisticsDocument, statisticsShape } from './list-document.js';
import { pageLinks, recordsTable } from './records-table.js';
import { shareBox } from './share-box.js';
import { statisticsChart } from './statistics-chart.js';
import { readView, tidyQuery } from './view.js';
import { columnChooser, momentForm } from './view-forms.js';

/** `/datasets/{dataset}`: the records of a dataset to look through, draw, take along and understand. */
export async function datasetPage(visit: Visit): Promise<PageAnswer> {
  const dataset = namedDataset(visit.registry, visit.parameters.dataset ?? '');
  const tidied = tidyQuery(visit.query);
  if (tidied !== undefined)
    return { form: 'redirect', to: `${visit.to(visit.path)}${tidied === '' ? '' : `?${tidied}`}` };
  const view = readView(visit.registry, dataset, visit.query);
  const document = listDocument(visit.registry, view);
  const drawing = statisticsDocument(visit.registry, view);
  const { asOf } = view.question;
  const [about, choices, lists, statistics, changes] = await Promise.all([
    ask(visit.doors, summaryDocument(dataset), summaryShape),
    referenceChoices(visit.doors, visit.registry, dataset),
    ask(visit.doors, document, listShape),
    drawing === undefined ? undefined : ask(visit.doors, drawing, statisticsShape),
    asOf === undefined ? undefined : ask(visit.doors, changesDocument(dataset, asOf), changesShape),
  ]);
  const page = lists[dataset.pluralName];
  if (page === undefined) throw new TypeError(`The answer has no ${dataset.pluralName}.`);
  const drawn = statistics?.[`${dataset.singularName}Statistics`];
  const { say, language } = visit;
  const main = html`${trail(visit, [say('数据', 'Data'), '/'], [familyTitle(visit, dataset), `/#${dataset.family}`], [titleIn(language, dataset)])}
${heading(titleIn(language, dataset), language === 'zh' ? html`<span lang="en">${asWords(dataset.name)}</span>` : html`<span lang="zh-CN">${dataset.title}</span>`)}
<p class="lead"${language === 'zh' ? html` lang="en"` : undefined}>${dataset.description}</p>
${facts(visit, dataset, about.dataset)}
${sampleNotice(visit, about.dataset)}
<nav class="on-page" aria-label="${say('本页内容', 'On this page')}"><a href="#records">${say('记录', 'Records')}</a><a href="#chart">${say('图表', 'Chart')}</a><a href="#take">${say('取用', 'Take it')}</a><a href="#dictionary">${say('字典', 'Dictionary')}</a></nav>
<div class="with-aside">
<aside aria-label="${say('筛选', 'Filter')}"><details class="narrow" open><summary>${say('筛选', 'Filter')}</summary>
${filterForm(visit, view, choices)}</details></aside>
<div class="beside">
<section id="records" aria-label="${say('记录', 'Records')}">
<div class="bar">${momentForm(visit, view, about.catalog.revision)}${columnChooser(visit, view)}</div>
${changes === undefined ? undefined : changesSince(visit, dataset, changes)}
${conditionChips(visit, view, choices)}
${recordsTable(visit, view, page)}
${pageLinks(visit, view, page)}
</section>
${
  drawn === undefined
    ? undefined
    : html`<section id="chart" aria-labelledby="chart-title"><h2 id="chart-title">${say('图表', 'Chart')}</h2>
${statisticsChart(visit, view, drawn)}</section>`
}
${shareBox(visit, view, document)}
</div>
</div>
<section id="dictionary" aria-labelledby="dictionary-title"><h2 id="dictionary-title">${say('数据字典', 'Data dictionary')}</h2>
<p class="faint">${say('许可：', 'Licence: ')}<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> · <a href="/api/v1/${dataset.name}/schema.json">JSON Schema</a> · <a href="/api/v1/${dataset.name}/template.xlsx">${say('填报模板', 'Form to fill in')}</a></p>
<details class="dictionary"><summary>${say(`${dataset.columns.length} 列的含义、种类、代码与来源`, `Meaning, kind, codes and source of ${dataset.columns.length} columns`)}</summary>
${dictionary(visit, dataset)}</details></section>`;
  return {
    form: 'page',
    markup: layout(visit, {
      title: titleIn(language, dataset),
      description: dataset.description,
      place: 'data',
      main,
      linkedData: datasetLinkedData(visit, dataset, about.dataset),
      feeds: [{ title: dataset.title, href: `/api/v1/${dataset.name}/feed.atom` }],
    }),
  };
}

function familyTitle({ language }: Visit, { family }: Dataset): string {
  return language === 'zh' ? FAMILIES[family].title : asWords(family);
}

function facts(visit: Visit, { clauses, clocks }: Dataset, { recordCount, latestPublishedAt }: DatasetSummary): Markup {
  const { say } = visit;
  const rules = [...new Set(clocks.map(({ rule }) => rule))];
  return html`<dl class="facts">
<div><dt>${say('现有记录', 'Records')}</dt><dd>${recordCount.toLocaleString('en')}</dd></div>
<div><dt>${say('最近发布', 'Latest publication')}</dt><dd>${latestPublishedAt === null ? '—' : html`<time datetime="${latestPublishedAt}">${latestPublishedAt.slice(0, 10)}</time>`}</dd></div>
<div><dt>${say('回应条款', 'Answers clause')}</dt><dd>${clauses.map(
    (code) =>
      html`<a href="${visit.to(`/accountability#${code}`)}" title="${say(CLAUSES[code].title, CLAUSES[code].description)}">${say(CLAUSES[code].path, code)}</a> `,
  )}</dd></div>
<div><dt>${say('期限规则', 'Time limits')}</dt><dd>${rules.length === 0 ? '—' : rules.map((id) => html`<a href="${visit.to(`/rules#${id}`)}">${id}</a> `)}</dd></div>
</dl>`;
}
