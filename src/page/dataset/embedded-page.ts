import { namedDataset } from '../../rest/named-dataset.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { LANGUAGE_TAGS, titleIn } from '../language.js';
import type { PageAnswer, Visit } from '../visit.js';
import { listDocument, listShape } from './list-document.js';
import { recordsTable } from './records-table.js';
import { readView, type View } from './view.js';

/** `/embed/{dataset}`: the table of a view alone, for pages of others. */
export async function embeddedPage(visit: Visit): Promise<PageAnswer> {
  const dataset = namedDataset(visit.registry, visit.parameters.dataset ?? '');
  const view = readView(visit.registry, dataset, visit.query);
  const lists = await ask(visit.doors, listDocument(visit.registry, view), listShape);
  const page = lists[dataset.pluralName];
  if (page === undefined) throw new TypeError(`The answer has no ${dataset.pluralName}.`);
  return { form: 'page', mayBeFramed: true, markup: embedded(visit, view, recordsTable(visit, view, page)) };
}

function embedded(visit: Visit, { dataset, parameters }: View, table: Markup): Markup {
  const { say, language, assets } = visit;
  const query = parameters.toString();
  const whole = `${visit.to(`/datasets/${dataset.name}`)}${query === '' ? '' : `?${query}`}`;
  return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleIn(language, dataset)}</title>
<base target="_blank">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.address('page.css')}">
</head>
<body class="embedded">
<main>
<h1>${titleIn(language, dataset)}</h1>
${table}
<p class="faint"><a href="${whole}">${say('来源：龙城政务公开数据', 'Source: Longcheng Open Data')}</a> · CC BY 4.0</p>
</main>
</body>
</html>
`;
}
