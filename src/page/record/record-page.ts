import { absenceReasons } from '../../catalog/absence.js';
import { globalIdOf, namedRecordId } from '../../catalog/identity.js';
import { type Column, type Dataset } from '../../catalog/registry.js';
import { isValueObject } from '../../catalog/value.js';
import { LongchengError } from '../../errors.js';
import { readAsOf } from '../../rest/as-of-parameter.js';
import { namedDataset } from '../../rest/named-dataset.js';
import { refuseUnknown } from '../../rest/parameters.js';
import { readQueryString } from '../../rest/query-string.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { asWords, titleIn } from '../language.js';
import { heading, layout, trail } from '../layout.js';
import { sampleNotice } from '../sample-notice.js';
import { valueMarkup } from '../value-markup.js';
import type { PageAnswer, Visit } from '../visit.js';
import { citation, citedVersion } from './citation.js';
import { departedPage } from './departed-page.js';
import { checkSection, deadlineSection } from './judgements.js';
import { departedDocument, departedShape, recordDocument, recordShape, type ShownRecord } from './record-document.js';
import { recordHistory } from './record-history.js';
import { recordLinkedData } from './record-linked-data.js';
import { relatedRecords, relatedSection } from './relations.js';

/** `/datasets/{dataset}/{id}`: one record in its legal form, with what leads to and from it, its clocks, checks and past. */
export async function recordPage(visit: Visit): Promise<PageAnswer> {
  const { registry, doors, parameters } = visit;
  const dataset = namedDataset(registry, parameters.dataset ?? '');
  const query = readQueryString(visit.query);
  refuseUnknown(query, ['asOf']);
  const asOf = readAsOf(query);
  const recordId = namedRecordId(dataset, decode(parameters.id ?? ''));
  if (recordId === undefined) throw new LongchengError('NOT_FOUND', `${dataset.name} has no such record.`);
  const [answer, related] = await Promise.all([
    ask(doors, recordDocument(dataset, recordId, asOf), recordShape),
    relatedRecords(doors, dataset, recordId, asOf),
  ]);
  const record = answer[dataset.singularName];
  if (record === undefined || record === null) {
    const { recordHistory: versions } = await ask(
      doors,
      departedDocument(globalIdOf(dataset.name, recordId)),
      departedShape,
    );
    return departedPage(visit, dataset, recordId, versions);
  }
  const agency = isValueObject(record.agency) ? String(record.agency.label) : undefined;
  const { say, language } = visit;
  const main = html`${trail(visit, [say('数据', 'Data'), '/'], [titleIn(language, dataset), `/datasets/${dataset.name}`], [record.label])}
${heading(record.label, titleIn(language, dataset))}
${asOf === undefined ? undefined : html`<p class="notice past" role="note">${say(`所示为版本 ${record.sinceRevision} 的状态。`, `This is the state of revision ${record.sinceRevision}.`)} <a href="${visit.to(visit.path)}">${say('查看现状', 'See it as it is now')}</a></p>`}
${record.sample === true ? sampleNotice(visit, { sampleCount: 1 }) : undefined}
<div class="record">
<div class="form">
${legalForm(visit, dataset, record)}
${deadlineSection(visit, record.deadlines)}
${checkSection(visit, dataset, record.checks)}
${redactionSection(visit, dataset, record)}
${relatedSection(visit, record.recordId, related)}
</div>
<div class="margin">
${citation(visit, dataset, record, agency)}
${recordHistory(visit, dataset, record.recordId, record.history)}
</div>
</div>`;
  const cited = citedVersion(visit, dataset, record);
  const markup = layout(visit, {
    title: `${record.label} · ${titleIn(language, dataset)}`,
    place: 'data',
    main,
    linkedData: recordLinkedData(visit, dataset, record, cited, agency),
  });
  return { form: 'page', markup };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The columns of a record in the order of its form; what holds nothing says why. */
function legalForm(visit: Visit, dataset: Dataset, record: ShownRecord): Markup {
  const absences = new Map(record.absences.map(({ field, reason }) => [field, reason]));
  const masked = new Set(record.redactions.map(({ field }) => field));
  const rows = dataset.columns.map((column) => ({
    column,
    value: valueMarkup(visit, column.kind, column.name === 'recordId' ? record.recordId : record[column.name]),
  }));
  const own = rows.filter(({ column }) => !column.isSystem);
  const told = own.filter(({ column, value }) => value !== undefined || absences.has(column.name));
  const silent = own.filter((row) => !told.includes(row));
  const system = rows.filter(({ column }) => column.isSystem);
  const { say } = visit;
  const row = ({ column, value }: (typeof rows)[number]) =>
    html`<div${isLong(column) ? html` class="long"` : undefined}><dt title="${column.description}">${titleIn(visit.language, column)}</dt><dd>${value ?? absence(visit, absences.get(column.name))}${masked.has(column.name) ? html` <span class="state plain">${say('已遮蔽', 'masked')}</span>` : undefined}</dd></div>
`;
  return html`<dl class="legal-form">
${told.map(row)}</dl>
${silent.length === 0 ? undefined : html`<details><summary>${say(`${silent.length} 项空缺，未说明原因`, `${silent.length} columns hold nothing, and no reason is stated`)}</summary><p class="faint">${silent.map(({ column }) => titleIn(visit.language, column)).join(say('、', ', '))}</p></details>`}
<details><summary>${say('目录信息', 'Catalogue data')}</summary><dl class="legal-form">
${system.map(row)}</dl></details>`;
}

function isLong({ kind }: Column): boolean {
  return kind.graphql.type === 'embedded' || kind.name === 'long text';
}

function absence({ say }: Visit, reason: string | undefined): Markup {
  const words =
    reason === undefined ? say('—', '—') : say(absenceReasons.find(reason)?.title ?? reason, asWords(reason));
  return html`<span class="nothing">${words}</span>`;
}

function redactionSection({ say, language }: Visit, dataset: Dataset, { redactions }: ShownRecord): Markup | undefined {
  if (redactions.length === 0) return undefined;
  return html`<section aria-labelledby="redactions-title"><h2 id="redactions-title">${say('遮蔽说明', 'What was masked')}</h2>
<ul class="judgements">${redactions.map(({ field, rule, basis }) => {
    const column = dataset.column(field);
    return html`<li><p><strong>${column === undefined ? field : titleIn(language, column)}</strong> ${rule}</p><p class="faint">${say('依据：', 'Ground: ')}${basis}</p></li>
`;
  })}</ul></section>`;
}
