import { FAMILIES, type FamilyName } from '../catalog/family.js';
import type { Dataset } from '../catalog/registry.js';
import type { DatasetSummary } from '../query/dataset-summaries.js';
import { html, type Markup } from './html.js';

/** What the home page shows of a dataset. */
export interface ListedDataset {
  readonly dataset: Dataset;
  readonly summary: DatasetSummary;
}

/** The page at `/`: what is published, how much of it, and the way to the explorer. It reads without JavaScript. */
export function homePage(listed: readonly ListedDataset[], revision: number): Markup {
  const families = (Object.keys(FAMILIES) as FamilyName[]).filter((family) =>
    listed.some(({ dataset }) => dataset.family === family),
  );
  const isSample = listed.some(({ summary }) => summary.sampleCount > 0);
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>龙城政务公开数据 · Longcheng Open Data</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>龙城政务公开数据 <small lang="en">Longcheng Open Data</small></h1>
<p>政府应当公开的一切，按结构公开：机构、任务、文件、执法、财政……每条记录都可查、可算、可下载、可追溯。</p>
<p><a class="button" href="/graphiql">打开查询器 GraphiQL</a> <a href="/docs">REST 接口文档</a> <span class="faint">数据版本 ${revision}</span></p>
${isSample ? html`<p class="notice" role="note">目前为示例数据，除标明者外并非事实。 <span lang="en">This is sample data; unless marked otherwise it is not fact.</span></p>` : html``}
${families.map(
  (family) => html`<section>
<h2>${FAMILIES[family].title}</h2>
<table>
<thead><tr><th scope="col">数据集</th><th scope="col">名称</th><th scope="col" class="number">记录数</th><th scope="col">最近发布</th></tr></thead>
<tbody>
${listed.filter(({ dataset }) => dataset.family === family).map(datasetRow)}
</tbody>
</table>
</section>`,
)}
</main>
</body>
</html>
`;
}

function datasetRow({ dataset, summary }: ListedDataset): Markup {
  return html`<tr><td>${dataset.title}</td><td><code>${dataset.pluralName}</code></td><td class="number">${summary.recordCount}</td><td>${summary.latestPublishedAt?.slice(0, 10) ?? '—'}</td></tr>
`;
}

/** The style of all pages. */
export const PAGE_STYLE = `:root { color-scheme: light dark; --faint: color-mix(in srgb, currentColor 55%, transparent); --line: color-mix(in srgb, currentColor 15%, transparent); --accent: #b3261e; }
body { margin: 0; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 small, .faint { color: var(--faint); font-weight: normal; }
h1 small { font-size: 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.notice { border-left: .25rem solid var(--accent); padding: .5rem 1rem; }
.button { display: inline-block; padding: .5rem 1rem; border-radius: .4rem; background: var(--accent); color: #fff; text-decoration: none; }
`;
