import { z } from 'zod';
import { chartFigure } from '../chart-figure.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { withoutGaps } from '../periods.js';
import { groupDigits } from '../value-markup.js';
import type { Visit } from '../visit.js';

/** Counts of records in groups of two keys: the second along the axis, the first as the series. */
export interface CrossedCounts {
  readonly field: string;
  readonly document: string;
  readonly title: string;
  readonly keyTitle: string;
  readonly unit: string;
}

const shape = z.record(
  z.string(),
  z.object({
    groups: z.array(
      z.object({
        keys: z.array(z.object({ value: z.string().nullable(), label: z.string().nullable() })),
        count: z.number(),
      }),
    ),
  }),
);

/** Draw counts of two keys as stacked bars, with the same figures as a table. */
export async function crossedCounts(
  visit: Visit,
  { field, document, title, keyTitle, unit }: CrossedCounts,
): Promise<Markup> {
  const { say } = visit;
  const nothing = say('（空缺）', '(nothing)');
  const groups = ((await ask(visit.doors, document, shape))[field]?.groups ?? []).map(
    ({ keys: [first, second], count }) => ({
      name: first?.label ?? first?.value ?? nothing,
      place: second?.label ?? second?.value ?? nothing,
      count,
    }),
  );
  const names = [...new Set(groups.map(({ name }) => name))];
  // Records without a day stand at the end, in no gap of time.
  const dated = groups.filter(({ place }) => place !== nothing).map(({ place }) => place);
  const places = [...withoutGaps(dated), ...(dated.length < groups.length ? [nothing] : [])];
  const at = new Map(groups.map(({ name, place, count }) => [`${name}\n${place}`, count]));
  const values = (name: string) => places.map((place) => at.get(`${name}\n${place}`) ?? 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const sorted = names.toSorted((a, b) => sum(values(b)) - sum(values(a)));
  const table = html`<table class="plain"><thead><tr><th scope="col">${keyTitle}</th>${sorted.map((name) => html`<th scope="col" class="number">${name}</th>`)}<th scope="col" class="number">${say('合计', 'Total')}</th></tr></thead><tbody>
${places.map(
  (
    place,
    index,
  ) => html`<tr><th scope="row">${place}</th>${sorted.map((name) => html`<td class="number">${values(name)[index] ?? 0}</td>`)}<td class="number">${sum(sorted.map((name) => values(name)[index] ?? 0))}</td></tr>
`,
)}<tr><th scope="row">${say('合计', 'Total')}</th>${sorted.map((name) => html`<td class="number">${groupDigits(String(sum(values(name))))}</td>`)}<td class="number">${groupDigits(String(sum(groups.map(({ count }) => count))))}</td></tr></tbody></table>`;
  return chartFigure(visit, {
    title,
    spec: { kind: 'stacked', unit, categories: places, series: sorted.map((name) => ({ name, values: values(name) })) },
    table,
  });
}
