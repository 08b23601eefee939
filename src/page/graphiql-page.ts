import { html, type Markup } from './html.js';

/** The page of the explorer. All its parts come from this server. */
export function graphiqlPage(): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · 龙城政务公开数据</title>
<link rel="stylesheet" href="/graphiql/assets/graphiql/graphiql.min.css">
<link rel="stylesheet" href="/graphiql/start.css">
</head>
<body>
<div id="graphiql">正在打开查询器…</div>
<noscript>查询器需要 JavaScript；不用它也可直接以 GET 或 POST 请求 <code>/graphql</code>。</noscript>
<script src="/graphiql/assets/react/react.production.min.js"></script>
<script src="/graphiql/assets/react-dom/react-dom.production.min.js"></script>
<script src="/graphiql/assets/graphiql/graphiql.min.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;
}

export const GRAPHIQL_STYLE = `html, body, #graphiql { height: 100%; margin: 0; }
`;

const FIRST_QUERY = `# 龙城政务公开数据 · 试试看 (Ctrl-Enter)
# 工作要点的22条任务，以及每条的牵头机构
query {
  duties(first: 50) {
    nodes {
      clausePath
      title
      leadAgencies(first: 20) { nodes { name } }
    }
  }
}
`;

/** Starts GraphiQL against this server, with the question that the address brings along (`?query=`), if it does. */
export const GRAPHIQL_SCRIPT = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const query = new URLSearchParams(location.search).get('query') ?? undefined;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, query, defaultQuery: ${JSON.stringify(FIRST_QUERY)} }),
);
`;
