import { BarChart, LineChart, PieChart, ScatterChart, TreeChart, TreemapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartNode, ChartSpec } from '../chart-spec.js';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  TreeChart,
  TreemapChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** Draw the chart of a figure from the figures in its `data-chart`, and again when its place or the light changes. */
export function drawChart(figure: HTMLElement): void {
  const canvas = figure.querySelector<HTMLElement>('.canvas');
  if (canvas === null || figure.dataset.chart === undefined) return;
  const spec: ChartSpec = JSON.parse(figure.dataset.chart);
  if (spec.kind === 'tree' && figure.clientWidth < NARROWEST_TREE) return;
  canvas.hidden = false;
  canvas.style.height = `${heightOf(spec)}px`;
  figure.querySelector<HTMLDetailsElement>('details.figures')?.removeAttribute('open');
  const chart = init(canvas, undefined, { renderer: 'canvas' });
  const draw = () => chart.setOption(optionOf(spec, colours()), true);
  draw();
  new ResizeObserver(() => chart.resize()).observe(canvas);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  chart.on('click', ({ data }) => {
    const href = typeof data === 'object' && data !== null && 'href' in data ? data.href : undefined;
    if (typeof href === 'string') location.assign(href);
  });
}

// As many as `tokens.css` names.
const SERIES_COLOURS = 10;

// Narrower than this the names of a tree lie over each other, and its list says all.
const NARROWEST_TREE = 640;

interface Colours {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly paper: string;
  readonly series: string[];
}

function colours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of('--ink'),
    faint: of('--faint'),
    line: of('--line'),
    paper: of('--paper'),
    series: Array.from({ length: SERIES_COLOURS }, (_, index) => index + 1).map((number) => of(`--series-${number}`)),
  };
}

function heightOf(spec: ChartSpec): number {
  if (spec.kind === 'bar') return Math.max(180, spec.categories.length * 26 + 60);
  if (spec.kind === 'timeline') return Math.max(220, spec.lanes.length * 34 + 90);
  if (spec.kind === 'tree') return Math.max(360, leaves(spec.root) * 22);
  return 400;
}

function leaves({ children = [] }: ChartNode): number {
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leaves(child), 0);
}

function optionOf(spec: ChartSpec, { ink, faint, line, paper, series }: Colours): EChartsCoreOption {
  const general = {
    color: series,
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    // Text drawn into the canvas: a tooltip of HTML would need styles of its own, which the page's policy forbids.
    tooltip: {
      renderMode: 'richText',
      backgroundColor: paper,
      borderColor: line,
      textStyle: { color: ink },
      confine: true,
    },
  };
  const value = { type: 'value', axisLabel: { color: faint }, splitLine: { lineStyle: { color: line } } };
  const labels = { color: ink, width: 170, overflow: 'truncate' };
  const axis = { axisLine: { lineStyle: { color: line } }, axisTick: { show: false } };
  switch (spec.kind) {
    case 'bar':
      return {
        ...general,
        tooltip: { ...general.tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
        grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
        xAxis: value,
        yAxis: { type: 'category', inverse: true, data: spec.categories, axisLabel: labels, ...axis },
        series: spec.series.map(({ name, values }) => ({
          type: 'bar',
          name,
          data: values,
          barMaxWidth: 18,
          label: { show: true, position: 'right', color: faint },
        })),
      };
    case 'line':
    case 'area':
    case 'stacked':
      return {
        ...general,
        tooltip: { ...general.tooltip, trigger: 'axis' },
        legend: { show: spec.series.length > 1, textStyle: { color: ink }, type: 'plain', top: 0 },
        grid: { left: 8, right: 16, top: spec.series.length > 1 ? 56 : 16, bottom: 8, containLabel: true },
        xAxis: { type: 'category', data: spec.categories, axisLabel: { color: faint }, ...axis },
        yAxis: { ...value, name: spec.unit, nameTextStyle: { color: faint } },
        series: spec.series.map(({ name, values, isLine = spec.kind === 'line' }) => ({
          type: isLine ? 'line' : 'bar',
          name,
          data: values,
          ...(spec.kind === 'stacked' && !isLine ? { stack: 'all' } : {}),
          barMaxWidth: 32,
          symbolSize: 6,
        })),
      };
    case 'pie':
      return {
        ...general,
        tooltip: { ...general.tooltip, trigger: 'item' },
        series: [
          {
            type: 'pie',
            radius: ['38%', '68%'],
            data: spec.parts,
            label: { color: ink },
            itemStyle: { borderColor: paper, borderWidth: 2 },
          },
        ],
      };
    case 'treemap':
      return {
        ...general,
        series: [
          {
            type: 'treemap',
            left: 0,
            right: 0,
            top: 0,
            bottom: 30,
            roam: false,
            nodeClick: 'zoomToNode',
            breadcrumb: { itemStyle: { color: paper, borderColor: line, textStyle: { color: ink } } },
            itemStyle: { borderColor: paper, gapWidth: 2 },
            levels: [{}, { upperLabel: { show: true, height: 22 }, itemStyle: { gapWidth: 2 } }],
            data: spec.root.children ?? [],
            name: spec.root.name,
          },
        ],
      };
    case 'tree':
      return {
        ...general,
        series: [
          {
            type: 'tree',
            data: [spec.root],
            orient: 'LR',
            left: 130,
            right: 230,
            top: 8,
            bottom: 8,
            initialTreeDepth: -1,
            expandAndCollapse: false,
            symbolSize: 7,
            label: {
              color: ink,
              position: 'left',
              align: 'right',
              verticalAlign: 'middle',
              distance: 8,
              backgroundColor: paper,
            },
            leaves: { label: { position: 'right', align: 'left', distance: 8 } },
            lineStyle: { color: line },
          },
        ],
      };
    case 'timeline':
      return {
        ...general,
        grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
        legend: { textStyle: { color: ink }, top: 0 },
        xAxis: { type: 'time', axisLabel: { color: faint }, splitLine: { show: true, lineStyle: { color: line } } },
        yAxis: { type: 'category', inverse: true, data: spec.lanes, axisLabel: labels, ...axis },
        series: [...new Set(spec.events.map(({ what }) => what))].map((what) => ({
          type: 'scatter',
          name: what,
          symbolSize: 12,
          data: spec.events
            .filter((event) => event.what === what)
            .map(({ lane, day, label }) => ({ name: label, value: [day, lane] })),
        })),
      };
  }
}
