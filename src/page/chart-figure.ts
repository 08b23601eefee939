import type { ChartSpec } from './chart-spec.js';
import { html, type Markup } from './html.js';
import { groupDigits } from './value-markup.js';
import type { Visit } from './visit.js';

/**
 * A chart: the browser draws it from the figures in `data-chart`; without JavaScript, for screen readers and in print
 * the table says the same.
 */
export function chartFigure(
  visit: Visit,
  {
    title,
    spec,
    table,
    note,
  }: { readonly title: string; readonly spec: ChartSpec; readonly table: Markup; readonly note?: Markup | undefined },
): Markup {
  const { say } = visit;
  return html`<figure class="chart" data-chart="${JSON.stringify(spec)}">
<figcaption>${title}</figcaption>
<div class="canvas" aria-hidden="true" hidden></div>
${note === undefined ? undefined : html`<p class="faint">${note}</p>`}
<details class="figures" open><summary>${say('数据表', 'The figures as a table')}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">${table}</div></details>
</figure>
`;
}

/** A table of figures: headings, and rows whose first cell names them. */
export function figureTable(
  headings: readonly string[],
  rows: readonly (readonly [name: Markup | string, ...cells: readonly (string | number | null)[]])[],
): Markup {
  return html`<table class="plain"><thead><tr>${headings.map(
    (title, index) => html`<th scope="col"${index === 0 ? undefined : html` class="number"`}>${title}</th>`,
  )}</tr></thead><tbody>
${rows.map(
  ([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map(
    (cell) =>
      html`<td class="number">${cell === null ? html`<span class="nothing">—</span>` : groupDigits(String(cell))}</td>`,
  )}</tr>
`,
)}</tbody></table>`;
}
