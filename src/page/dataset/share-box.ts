import { datasetAddress } from '../../rest/addresses.js';
import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';
import { restQuery, type View } from './view.js';

/** One way of taking a view along. */
interface Way {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly href?: string;
}

const FILES = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel (XLSX)'],
  ['parquet', 'Parquet'],
  ['jsonl', 'JSON Lines'],
] as const;

/** The one box that gives a view in every form: addresses, programs, files, a feed, a piece for another page. */
export function shareBox(visit: Visit, view: View, document: string): Markup {
  const { say } = visit;
  const ways = waysOf(visit, view, document);
  return html`<section class="share" id="take" aria-labelledby="take-title">
<h2 id="take-title">${say('取用这一视图', 'Take this very view')}</h2>
<p class="faint">${say('以下各项都对应上面的筛选、排序、列与时点。', 'Each of these is the view above: its conditions, order, columns and moment.')}</p>
<p class="files">${FILES.map(
    ([ending, title]) =>
      html`<a class="button" download href="${fileAddress(view, ending)}" data-way="${ending}">${title}</a> `,
  )}</p>
<div class="ways" data-tabs>
${ways.map(
  ({ name, title, text, href }) => html`<details name="take" data-way="${name}"><summary>${title}</summary>
<pre tabindex="0"><code>${text}</code></pre>${href === undefined ? undefined : html`<p><a href="${href}">${say('打开', 'Open')}</a></p>`}</details>
`,
)}</div>
</section>`;
}

/** The address of a file with all records of a view: without the bounds of the page. */
export function fileAddress({ dataset, parameters }: View, ending: string): string {
  const whole = new URLSearchParams(
    [...parameters].filter(([name]) => !['first', 'after', 'last', 'before', 'total'].includes(name)),
  );
  return withQuery(`${datasetAddress(dataset.name)}.${ending}`, restQuery(whole));
}

function withQuery(address: string, query: string): string {
  return query === '' ? address : `${address}?${query}`;
}

function waysOf(visit: Visit, view: View, document: string): readonly Way[] {
  const { say, origin } = visit;
  const { dataset, parameters } = view;
  const page = withQuery(`${origin}${visit.to(`/datasets/${dataset.name}`)}`, parameters.toString());
  const rest = withQuery(`${origin}${datasetAddress(dataset.name)}`, restQuery(parameters));
  const csv = `${origin}${fileAddress(view, 'csv')}`;
  const feed = `${origin}${datasetAddress(dataset.name)}/feed.atom`;
  const embed = withQuery(`${origin}${visit.to(`/embed/${dataset.name}`)}`, parameters.toString());
  return [
    { name: 'link', title: say('链接', 'Link'), text: page, href: page },
    { name: 'graphql', title: 'GraphQL', text: document, href: `/graphiql?query=${encodeURIComponent(document)}` },
    { name: 'rest', title: 'REST', text: rest, href: rest },
    { name: 'curl', title: 'curl', text: `curl -g '${rest}'` },
    {
      name: 'python',
      title: 'Python',
      text: `import pandas as pd\n\n${variable(dataset.tableName)} = pd.read_csv("${csv}")\nprint(${variable(dataset.tableName)}.head())`,
    },
    {
      name: 'r',
      title: 'R',
      text: `${variable(dataset.tableName)} <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")\nhead(${variable(dataset.tableName)})`,
    },
    { name: 'atom', title: 'Atom', text: feed, href: feed },
    {
      name: 'embed',
      title: say('嵌入代码', 'Embed'),
      text: `<iframe src="${embed}" title="${dataset.title}" width="100%" height="480" loading="lazy"></iframe>`,
      href: embed,
    },
  ];
}

function variable(name: string): string {
  return name.replace(/\W/g, '_');
}
