import { shanghaiDay } from '../../rules/shanghai-day.js';
import { html, type Markup } from '../html.js';
import { titleIn } from '../language.js';
import type { Visit } from '../visit.js';
import { changed, type View } from './view.js';

function keptInputs({ parameters }: View, without: readonly string[]): Markup {
  const kept = [...parameters].filter(
    ([name]) => !without.includes(name) && !['after', 'before', 'last'].includes(name),
  );
  return html`${kept.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}">`)}`;
}

/** The form of the moment that a view shows: a day of the past, or now. */
export function momentForm({ say, today }: Visit, view: View, revision: number): Markup {
  const { asOf } = view.question;
  const shown = asOf?.time === undefined ? '' : (shanghaiDay(asOf.time) ?? '');
  const now =
    asOf === undefined
      ? html`<span class="faint">${say(`当前版本 ${revision}`, `Now, at revision ${revision}`)}</span>`
      : html`<strong class="past">${say(`所示为${asOf.revision === undefined ? `${shown} 时` : `版本 ${asOf.revision} `}的数据`, `As of ${asOf.revision === undefined ? shown : `revision ${asOf.revision}`}`)}</strong> <a href="${changed(view.parameters, { asOf: undefined }) || '?'}">${say('回到现在', 'Back to now')}</a>`;
  return html`<form class="moment" method="get" action="#records">${keptInputs(view, ['asOf'])}
${now} <label><span>${say('回溯至', 'As of')}</span> <input type="date" name="asOf" max="${today}" value="${shown}"></label> <button type="submit" class="quiet">${say('查看', 'Show')}</button> <a class="faint" href="${changed(view.parameters, { asOf: String(asOf?.revision ?? revision) })}" rel="bookmark">${say('固定此版本', 'Pin this revision')}</a></form>`;
}

/** The choice of the columns that the table shows. */
export function columnChooser({ say, language }: Visit, view: View): Markup {
  const { dataset, columns } = view;
  return html`<details class="chooser"><summary>${say(`选择列（${columns.length}/${dataset.columns.length}）`, `Columns (${columns.length}/${dataset.columns.length})`)}</summary>
<form method="get" action="#records">${keptInputs(view, ['fields'])}
<div class="checks">${dataset.columns.map(
    (
      column,
    ) => html`<label><input type="checkbox" name="fields" value="${column.name}"${columns.includes(column) ? html` checked` : undefined}> ${titleIn(language, column)}</label>
`,
  )}</div>
<p class="actions"><button type="submit">${say('应用', 'Apply')}</button> <a href="${changed(view.parameters, { fields: undefined }) || '?'}">${say('恢复默认', 'Back to the usual')}</a></p></form></details>`;
}
