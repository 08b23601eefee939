/** One thing that a reader of the documentation learns, with requests that show it; a test executes each. */
export interface Lesson {
  readonly title: string;
  readonly titleZh: string;
  readonly text: string;
  readonly textZh: string;
  readonly examples: readonly string[];
}

/** How this door is asked: the introduction of the OpenAPI document and of the documentation page. */
export const GUIDE: readonly Lesson[] = [
  {
    title: 'Lists',
    titleZh: '列表',
    text: '`GET /api/v1/{dataset}` gives a page of records. `/api/v1/datasets` names the datasets, `/api/v1/{dataset}/schema.json` their columns.',
    textZh:
      '`GET /api/v1/{数据集}` 返回一页记录；`/api/v1/datasets` 列出全部数据集，`/api/v1/{数据集}/schema.json` 是数据字典',
    examples: ['/api/v1/datasets', '/api/v1/agencies?first=3'],
  },
  {
    title: 'Filter',
    titleZh: '筛选',
    text: '`filter[column][operator]=value`; conditions must all be met. Without an operator the column is to equal the value, a list to include it. `in` and `includesAny` take values separated by commas (`\\,` is a comma in a value, `\\\\` a backslash) or repeated. `filter[reference][where][column][operator]` asks about the record referred to; `filter[or][0]…`, `filter[and][0]…` and `filter[not]…` combine. Quantities may have a unit: `12万元`.',
    textZh:
      '`filter[列][运算]=值`，各条件须同时满足；不写运算即为等于（列表则为含有）。`in`、`includesAny` 以逗号分隔多个值（值中的逗号写作 `\\,`），也可重复书写；`filter[引用列][where][列][运算]` 按所引用的记录筛选；`filter[or][0]…`、`filter[and][0]…`、`filter[not]…` 组合条件；金额可带单位，如 `12万元`',
    examples: [
      '/api/v1/penalties?filter[fine][gte]=1%E4%B8%87%E5%85%83',
      '/api/v1/penalties?filter[decidedOn][gte]=2019-01-01&filter[agency][where][name][contains]=%E5%B8%82%E5%9C%BA',
      '/api/v1/departments?filter[or][0][establishment][isNull]=true&filter[or][1][establishment][lt]=3',
    ],
  },
  {
    title: 'Search',
    titleZh: '检索',
    text: '`GET /api/v1/search?query=…` looks through all datasets, or those named in `datasets`: words (simplified or traditional), a document number in any brackets, a credit code or its beginning, pinyin initials. A hit has all words. First come those whose name or number is just that (`EXACT`), then those with all words in a name not three times as long (`CLOSE`), in a longer name (`NAME`), then the others (`TEXT`); in each tier the newest first, to the last page. `total=1` and `facets=1` count; of words with more than 10,000 hits only the newest are counted, and `isTotalExact` says so.',
    textZh:
      '`GET /api/v1/search?query=…` 检索全部数据集（或以 `datasets` 指定）：词语（简繁均可）、任意括号的文号、信用代码或其开头、拼音首字母，多个词须同时满足。名称或编号正是所查者（`EXACT`）在先，各词都在名称中且名称不过长者（`CLOSE`）、在较长名称中者（`NAME`）次之，其余（`TEXT`）在后；同级中新者在前，可一直翻到最后一页。`total=1`、`facets=1` 给出计数；超过一万条命中的常见词只统计最新的部分，以 `isTotalExact` 说明',
    examples: [
      '/api/v1/search?query=%E5%85%AC%E7%A7%9F%E6%88%BF&first=3&total=1',
      '/api/v1/search?query=%E7%BD%9A%E6%AC%BE&datasets=penalties&years=2019&facets=1&first=2',
    ],
  },
  {
    title: 'Order',
    titleZh: '排序',
    text: '`order=-fine,decidedOn`: the most important column first, `-` for descending; empty values come last unless `.nullsFirst` follows the name.',
    textZh: '`order=-fine,decidedOn`：主要的列在前，`-` 表示降序；空缺值在后，列名后加 `.nullsFirst` 则在前',
    examples: ['/api/v1/penalties?order=-fine,decidedOn', '/api/v1/penalties?order=fine.nullsFirst&first=2'],
  },
  {
    title: 'Pages',
    titleZh: '分页',
    text: 'Follow `page.next` (also `Link: rel="next"`) until it is null: all pages show the state of the first. `first` and `last` are at most 100; `total=1` counts.',
    textZh:
      '沿 `page.next`（亦见 `Link: rel="next"`）取至为空即得全部，且各页同属首页所示的版本；每页至多 100 条，`total=1` 计总数',
    examples: ['/api/v1/duties?first=5&total=1', '/api/v1/duties?last=5'],
  },
  {
    title: 'Statistics',
    titleZh: '统计',
    text: '`GET /api/v1/{dataset}/statistics?groupBy=agency,decidedOn.year&figures=sum.fine`: counts, exact sums, `average`, `minimum`, `maximum`, `distinctCount` and `missing`, in groups; dates by `year`, `quarter`, `month`, `week` or `day`. `filter` as on lists; `having[sum.fine][gte]=10000` keeps groups; `order=-sum.fine,agency` takes figures and keys. Records that hold nothing are a group of their own (`isMissing`).',
    textZh:
      '`GET /api/v1/{数据集}/statistics?groupBy=agency,decidedOn.year&figures=sum.fine`：分组计数、精确合计、平均、最小、最大、不同取值数与空缺数；日期可按年、季、月、周、日分组。`filter` 同列表；`having[sum.fine][gte]=10000` 按统计值取舍各组；`order=-sum.fine,agency` 按统计值或分组列排序；空缺的一组照样列出（`isMissing`）',
    examples: [
      '/api/v1/penalties/statistics?groupBy=agency,decidedOn.year&figures=sum.fine,missing.fine&order=-sum.fine',
      '/api/v1/penalties/statistics?groupBy=agency&having[count][gte]=2&total=1',
    ],
  },
  {
    title: 'The past',
    titleZh: '回溯',
    text: '`asOf=75` (a revision) or `asOf=2019-10-22T09:30:00%2B08:00` (a time) asks for what was published then. `links.self` of a record is such an address and can be cited. `/history` gives all states of a record.',
    textZh:
      '`asOf=75`（版本号）或 `asOf=2019-10-22T09:30:00%2B08:00`（时间）取当时的数据；记录的 `links.self` 即此类永久地址，可供引用；`/history` 为其全部版本',
    examples: ['/api/v1/duties?asOf=8&first=1'],
  },
  {
    title: 'Only some fields',
    titleZh: '选取字段',
    text: '`fields=name,phone` leaves out all other members; `id` and `links` are always there.',
    textZh: '`fields=name,phone` 只给所列字段；`id` 与 `links` 总是给出',
    examples: ['/api/v1/agencies?fields=name,phone&first=3'],
  },
  {
    title: 'Catalogue and feeds',
    titleZh: '目录与订阅',
    text: '`/api/v1/datasets/{name}` says all about a dataset. `/catalog.jsonld` and `/catalog.ttl` are the catalogue in DCAT-AP 3, `/api/v1/{dataset}/table-schema.json` the columns of its files. `/feed.atom` and `/api/v1/{dataset}/feed.atom`, with `agency` for one agency, tell what was published, corrected, withdrawn and erased, the newest first; `/api/v1/changes` tells all of it, the oldest first.',
    textZh:
      '`/api/v1/datasets/{数据集}` 为一个数据集的完整说明；`/catalog.jsonld`、`/catalog.ttl` 为 DCAT-AP 3 目录，`/api/v1/{数据集}/table-schema.json` 为文件的表结构；`/feed.atom`、`/api/v1/{数据集}/feed.atom`（加 `agency` 则限一个机构）为发布、更正、撤回与删除的订阅源，新的在前；`/api/v1/changes` 为全部变更，旧的在前',
    examples: ['/api/v1/datasets', '/api/v1/changes?first=2'],
  },
  {
    title: 'Whole files',
    titleZh: '整体下载',
    text: '`/api/v1/{dataset}.csv`, `.jsonl`, `.xlsx` and `.parquet` give everything that a filter leaves, at one revision. A broken download goes on by `Range` at the address in `Content-Location`; `/api/v1/{dataset}.csv.manifest.json` says its rows and SHA-256. `/api/v1/datapackage.zip` is all datasets at once. An edited file can be submitted as a correction.',
    textZh:
      '`/api/v1/{数据集}.csv`、`.jsonl`、`.xlsx`、`.parquet` 返回筛选后的全部记录，且同属一个版本；中断后可凭 `Content-Location` 所示地址以 `Range` 续传，`/api/v1/{数据集}.csv.manifest.json` 列明行数与 SHA-256；`/api/v1/datapackage.zip` 为全部数据集；改过的文件可作为更正提交',
    examples: [],
  },
  {
    title: 'Caching',
    titleZh: '缓存',
    text: 'Every answer has an `ETag` that changes with the revision and the day only. Send it back as `If-None-Match`. Whoever was told of a revision elsewhere names it in the header `X-Data-Revision` and gets nothing older. `HEAD` works everywhere.',
    textZh:
      '每个答复都有 `ETag`，仅随数据版本与日期而变；以 `If-None-Match` 带回，未变则答 304；在请求头 `X-Data-Revision` 中写明已知的版本号，则不会得到更旧的答复。各地址均支持 `HEAD`',
    examples: ['/api/v1/agencies?first=1'],
  },
  {
    title: 'What goes wrong',
    titleZh: '出错',
    text: 'Problems are `application/problem+json` (RFC 9457) with a stable `code` and a `detail` that says what to do. A parameter or column that there is not is refused with the nearest that there is. A query string has at most 8,192 characters and 200 parameters.',
    textZh:
      '出错时答 `application/problem+json`（RFC 9457），含不变的 `code` 与指明如何修改的 `detail`；不认识的参数或列会被拒绝，并提示最相近者；查询串至多 8192 个字符、200 个参数',
    examples: [],
  },
];

/** The guide as Markdown. */
export function guideText(): string {
  return GUIDE.map(({ title, titleZh, text, textZh, examples }) =>
    [`## ${titleZh} · ${title}`, '', `${textZh}。`, '', text, ...examples.flatMap((path) => ['', `\`${path}\``])].join(
      '\n',
    ),
  ).join('\n\n');
}
