import pg from 'pg';
import { registry } from '../../../src/datasets/index.js';
import { writeCursor } from '../../../src/query/cursor.js';
import { readOrder } from '../../../src/query/order.js';

interface OwnQuestion {
  readonly shape: string;
  readonly server: string;
  readonly query: string;
}

const PAGE = 20;
const DEEP = 10_000;

/** First pages of the largest datasets, in their own orders. */
export const FIRST_PAGES: readonly Pick<OwnQuestion, 'shape' | 'query'>[] = [
  { shape: 'penalties', query: `{ penalties(first: ${PAGE}) { nodes { decisionNumber decidedOn agency { name } } } }` },
  { shape: 'licences', query: `{ licences(first: ${PAGE}) { nodes { decisionNumber decidedOn agency { name } } } }` },
  { shape: 'vacancies', query: `{ vacancies(first: ${PAGE}) { nodes { title postedOn headcount } } }` },
  { shape: 'budgetLines', query: `{ budgetLines(first: ${PAGE}) { nodes { accountName amount { amount } } } }` },
];

/** Questions that promise to cost the same: the past as the present, a page far back as the first. */
export async function movesInTime(url: string): Promise<readonly OwnQuestion[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: last } = await client.query<{ revision: string }>(
    'select max(revision) as revision from open.publication',
  );
  const { rows: edge } = await client.query<{ natural_key: string; record_id: string }>(
    'select natural_key, record_id from open.budget_lines where until_revision is null order by natural_key, record_id offset $1 limit 1',
    [PAGE * DEEP - 1],
  );
  await client.end();
  const past = Number(last[0]?.revision) - 1;
  const dataset = registry.get('budget-lines');
  const cursor = writeCursor(dataset, readOrder(dataset, undefined), [
    edge[0]?.natural_key ?? '',
    edge[0]?.record_id ?? '',
  ]);
  const penalties = (asOf: string) =>
    `{ penalties(first: 100${asOf}) { nodes { decisionNumber partyName decidedOn } } }`;
  const lines = (after: string) => `{ budgetLines(first: ${PAGE}${after}) { nodes { naturalKey sinceRevision } } }`;
  return [
    { shape: 'asOf', server: 'the present', query: penalties('') },
    { shape: 'asOf', server: 'the past', query: penalties(`, asOf: { revision: ${past} }`) },
    { shape: 'pages', server: 'page 1', query: lines('') },
    { shape: 'pages', server: `page ${DEEP.toLocaleString('en')}`, query: lines(`, after: "${cursor}"`) },
  ];
}
