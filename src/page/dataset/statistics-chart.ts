import { chartFigure, figureTable } from '../chart-figure.js';
import type { ChartSpec } from '../chart-spec.js';
import { html, type Markup } from '../html.js';
import { titleIn } from '../language.js';
import { withoutGaps } from '../periods.js';
import type { Visit } from '../visit.js';
import {
  CHART_KINDS,
  type ChartChoice,
  DATE_PARTS,
  FUNCTIONS,
  groupColumns,
  measureColumns,
  measureText,
} from './chart-choice.js';
import type { DrawnGroups } from './list-document.js';
import type { View } from './view.js';

/** The chart of a view with the choices of its reader: what to group by, what to count or add up, how to draw it. */
export function statisticsChart(visit: Visit, view: View, drawn: DrawnGroups): Markup {
  const { say } = visit;
  const { chart } = view;
  const rows = drawn.groups.map((group) => ({
    name: nameOf(visit, group.keys[0]),
    value: figureOf(chart, group),
    count: group.count,
    isMissing: group.keys[0]?.isMissing ?? false,
  }));
  const measure = measureTitle(visit, chart);
  const groupTitle = chart.group === undefined ? '' : titleIn(visit.language, chart.group);
  const headings = chart.measure === 'count' ? [groupTitle, measure] : [groupTitle, measure, say('记录数', 'Records')];
  const table = figureTable(
    headings,
    rows.map(({ name, value, count }) => (chart.measure === 'count' ? [name, value] : [name, value, count])),
  );
  const note = drawn.hasMore
    ? html`${say(`只画出前 ${rows.length} 组。`, `Only the first ${rows.length} groups are drawn.`)}`
    : undefined;
  return html`${choiceForm(visit, view)}
${chartFigure(visit, { title: `${groupTitle} · ${measure}`, spec: specOf(chart, measure, rows), table, note })}`;
}

interface DrawnRow {
  readonly name: string;
  readonly value: number | null;
  readonly isMissing: boolean;
}

function specOf({ kind, part, measure }: ChartChoice, title: string, rows: readonly DrawnRow[]): ChartSpec {
  if (kind === 'pie') return { kind, unit: '', parts: rows.map(({ name, value }) => ({ name, value: value ?? 0 })) };
  const known = new Map(rows.map(({ name, value }) => [name, value]));
  const dated = rows.filter(({ isMissing }) => !isMissing).map(({ name }) => name);
  const categories = part === undefined ? rows.map(({ name }) => name) : withoutGaps(dated);
  // A month without records counts none; what they add up to, nobody can say.
  const nothing = measure === 'count' ? 0 : null;
  const values = categories.map((name) => known.get(name) ?? nothing);
  return { kind, unit: '', categories, series: [{ name: title, values }] };
}

function nameOf({ say }: Visit, key: DrawnGroups['groups'][number]['keys'][number] | undefined): string {
  if (key === undefined) return say('全部', 'All');
  return key.isMissing ? say('（空缺）', '(nothing)') : (key.label ?? key.value ?? '');
}

function figureOf({ measure }: ChartChoice, { count, figures }: DrawnGroups['groups'][number]): number | null {
  if (measure === 'count') return count;
  const figure = figures?.[measure.column.name]?.figure ?? null;
  return figure === null ? null : Number(figure);
}

function measureTitle({ say, language }: Visit, { measure }: ChartChoice): string {
  if (measure === 'count') return say('记录数', 'Number of records');
  const { column } = measure;
  const words = {
    sum: say('合计', 'sum'),
    average: say('平均', 'average'),
    minimum: say('最小', 'least'),
    maximum: say('最大', 'greatest'),
  };
  return `${titleIn(language, column)} ${words[measure.function]}${unitOf(column.kind.graphql, say)}`;
}

function unitOf(graphql: View['columns'][number]['kind']['graphql'], say: Visit['say']): string {
  if (graphql.type !== 'measure') return '';
  if (graphql.measure === 'Money') return say('（万元）', ' (10,000 yuan)');
  return graphql.measure === 'Area' ? say('（公顷）', ' (hectares)') : '';
}

function choiceForm(visit: Visit, { dataset, parameters, chart }: View): Markup {
  const { say, language } = visit;
  const kept = [...parameters].filter(([name]) => !['group', 'part', 'measure', 'kind'].includes(name));
  const measures = [
    'count',
    ...measureColumns(dataset).flatMap(({ name }) => FUNCTIONS.map((one) => `${one}.${name}`)),
  ];
  const titleOfMeasure = (text: string) => {
    const [name, columnName = ''] = text.split('.');
    const column = dataset.column(columnName);
    const word = FUNCTIONS.find((one) => one === name);
    return measureTitle(visit, {
      ...chart,
      measure: column === undefined || word === undefined ? 'count' : { column, function: word },
    });
  };
  const select = (
    name: string,
    title: string,
    options: readonly (readonly [value: string, title: string])[],
    chosen: string | undefined,
  ) =>
    html`<label class="field"><span>${title}</span><select name="${name}">${options.map(
      ([value, text]) =>
        html`<option value="${value}"${value === chosen ? html` selected` : undefined}>${text}</option>`,
    )}</select></label>
`;
  const parts = {
    YEAR: say('年', 'Year'),
    QUARTER: say('季度', 'Quarter'),
    MONTH: say('月', 'Month'),
    WEEK: say('周', 'Week'),
    DAY: say('日', 'Day'),
  };
  const kinds = { bar: say('柱形', 'Bars'), line: say('折线', 'Line'), pie: say('饼形', 'Pie') };
  return html`<form class="choices" method="get" action="#chart" data-auto>
${kept.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}">`)}
${select(
  'group',
  say('分组', 'Group by'),
  groupColumns(dataset).map((column) => [column.name, titleIn(language, column)]),
  chart.group?.name,
)}
${
  chart.part === undefined
    ? undefined
    : select(
        'part',
        say('粒度', 'Per'),
        DATE_PARTS.map((part) => [part, parts[part]]),
        chart.part,
      )
}
${select(
  'measure',
  say('度量', 'Measure'),
  measures.map((text) => [text, titleOfMeasure(text)]),
  measureText(chart.measure),
)}
${select(
  'kind',
  say('图形', 'Drawn as'),
  CHART_KINDS.map((kind) => [kind, kinds[kind]]),
  chart.kind,
)}
<button type="submit">${say('重画', 'Draw')}</button>
</form>`;
}
