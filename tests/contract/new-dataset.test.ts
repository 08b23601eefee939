import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleDatabase } from '../fresh-database.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { scratchCopy } from './scratch-copy.js';

const DATASET = `import { Flag, Integer, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';

/** 公共厕所. One public toilet. */
@Dataset({
  name: 'public-toilets',
  title: '公共厕所',
  description: 'One public toilet, and who looks after it.',
  family: 'livelihood',
  clauses: ['C3'],
  key: ['agency', 'name'],
  label: 'name',
})
export class PublicToilet extends DisclosedRecord {
  @Reference('agencies', '管理单位', 'The agency that looks after it.', { indexed: true })
  declare agency: RecordId;

  @Text('名称', 'Name.', { indexed: true })
  name!: string;

  @Integer('厕位数', 'Number of places.', { nullable: true })
  places?: number;

  @Flag('是否无障碍', 'Whether a wheelchair gets in.', { nullable: true })
  isAccessible?: boolean;
}
`;

const RECORDS = `agency,formedOn,publishedOn,sample,name,places,isAccessible
龙城区环境卫生管理局,2019-09-18,2019-09-20,true,示例大街东公厕,12,true
龙城区环境卫生管理局,2019-09-18,2019-09-20,true,示例公园公厕,8,false
龙城区环境卫生管理局,2019-09-18,,true,示例市场公厕,,true
`;

interface Door {
  readonly door: string;
  readonly path: string;
  readonly shows: RegExp;
  /** What is sent, where the door takes POST only. */
  readonly body?: object;
}

const TOOL_CALL = { name: 'query', arguments: { dataset: 'public-toilets' } };

/** Every door besides GraphQL, and what it shows of the new dataset. A new door is one more line. */
const DOORS: readonly Door[] = [
  { door: 'the home page', path: '/', shows: /公共厕所/ },
  { door: 'its page', path: '/datasets/public-toilets', shows: /示例公园公厕/ },
  {
    door: 'GraphQL over GET',
    path: `/graphql?query=${encodeURIComponent('{publicToilets{nodes{name}}}')}`,
    shows: /示例公园公厕/,
  },
  { door: 'REST', path: '/api/v1/public-toilets', shows: /示例公园公厕/ },
  { door: 'the search', path: `/api/v1/search?query=${encodeURIComponent('公园公厕')}`, shows: /示例公园公厕/ },
  { door: 'the catalogue by REST', path: '/api/v1/datasets/public-toilets', shows: /公共厕所.*"厕位数"/s },
  {
    door: 'statistics by REST',
    path: '/api/v1/public-toilets/statistics?groupBy=isAccessible&figures=sum.places',
    shows: /"count":2,"figures":\{"sum.places":"12"\}/,
  },
  { door: 'the DCAT catalogue', path: '/catalog.ttl', shows: /公共厕所/ },
  { door: 'the table schema', path: '/api/v1/public-toilets/table-schema.json', shows: /厕位数/ },
  { door: 'the Atom feed', path: '/api/v1/public-toilets/feed.atom', shows: /发布公共厕所：示例公园公厕/ },
  { door: 'the change feed', path: '/api/v1/changes?dataset=public-toilets', shows: /示例公园公厕/ },
  {
    door: 'the tools for language models',
    path: '/mcp',
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: TOOL_CALL },
    shows: /示例公园公厕/,
  },
  { door: 'the import template', path: '/api/v1/public-toilets/template.csv', shows: /名称/ },
  { door: 'the CSV file', path: '/api/v1/public-toilets.csv', shows: /示例公园公厕/ },
  { door: 'the JSON Lines file', path: '/api/v1/public-toilets.jsonl', shows: /示例公园公厕/ },
  { door: 'the XLSX file', path: '/api/v1/public-toilets.xlsx', shows: /^PK/ },
  { door: 'the Parquet file', path: '/api/v1/public-toilets.parquet', shows: /^PAR1/ },
  {
    door: 'the manifest of a file',
    path: '/api/v1/public-toilets.csv.manifest.json',
    shows: /"rows":3,.*"complete":true/,
  },
  { door: 'the documentation', path: '/docs/public-toilets', shows: /公共厕所/ },
];

const { ownerUrl, drop } = await sampleDatabase();
const copy = await scratchCopy(ownerUrl);
after(async () => {
  await copy.remove();
  await drop();
});

let migrated = '';
let seeded = '';
let address = '';

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
  const answer: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(answer));
  return at(answer, 'data');
}

describe('a newcomer who adds a dataset', () => {
  before(async () => {
    await copy.write('src/datasets/livelihood/public-toilet.ts', DATASET);
    // Besides the file itself the family names its classes: an import and an entry of a list.
    const index = 'src/datasets/livelihood/index.ts';
    const neighbour = "import { JobFair } from './job-fair.js';\n";
    await copy.replace(index, neighbour, `${neighbour}import { PublicToilet } from './public-toilet.js';\n`);
    await copy.replace(index, 'readonly RecordClass[] = [', 'readonly RecordClass[] = [PublicToilet, ');
    await copy.write('seeds/public-toilets.csv', RECORDS);
    migrated = await copy.run('src/database/write-migration.js', 'public-toilets');
    seeded = await copy.run('src/cli.js', 'seed');
    address = await copy.serve();
  });

  it('writes one migration by a command, and publishes its records and no others by another', () => {
    assert.match(migrated, /^Wrote src\/database\/migrations\/Migration\d+_public_toilets\.ts\.\n$/);
    const changed = seeded.split('\n').filter((line) => / [1-9]\d* (published|corrected)/.test(line));
    assert.deepEqual(changed, ['公共厕所 public-toilets: 3 published, 0 corrected, 0 unchanged']);
  });

  it('finds it behind the server that starts then: list, filter, order and relation', async () => {
    const data = await ask(`{
      publicToilets(filter: { isAccessible: { equals: true } }, orderBy: [{ field: NAME, direction: ASC }]) {
        totalCount
        nodes { name places agency { name publicToilets { totalCount } } deadlines { rule state } }
      }
    }`);
    assert.equal(at(data, 'publicToilets.totalCount'), 2);
    const nodes = listAt(data, 'publicToilets.nodes');
    assert.deepEqual(nodes.map((node) => [at(node, 'name'), at(node, 'places')]).sort(), [
      ['示例大街东公厕', 12],
      ['示例市场公厕', null],
    ]);
    assert.deepEqual(
      [...new Set(each(data, 'publicToilets.nodes', 'agency').map((agency) => JSON.stringify(agency)))],
      [JSON.stringify({ name: '龙城区环境卫生管理局', publicToilets: { totalCount: 3 } })],
    );
    assert.deepEqual(nodes.map((node) => textAt(node, 'deadlines.0.state')).sort(), ['DONE_ON_TIME', 'UNKNOWN']);
  });

  it('finds one record by its key and by its id, with its history', async () => {
    const listed = await ask('{ publicToilets(filter: { places: { gt: 10 } }) { nodes { id naturalKey } } }');
    const id = textAt(listed, 'publicToilets.nodes.0.id');
    const data = await ask(
      `query ($id: ID!, $key: String!) {
        byKey: publicToilet(by: { key: $key }) { id history { kind } }
        node(id: $id) { ... on PublicToilet { name } }
      }`,
      { id, key: textAt(listed, 'publicToilets.nodes.0.naturalKey') },
    );
    assert.deepEqual(data, {
      byKey: { id, history: [{ kind: 'PUBLISHED' }] },
      node: { name: '示例大街东公厕' },
    });
  });

  it('finds it in the catalogue, with its dictionary', async () => {
    const data = await ask('{ dataset(name: "public-toilets") { title columns { name title } } }');
    assert.equal(at(data, 'dataset.title'), '公共厕所');
    assert.ok(
      listAt(data, 'dataset.columns').some(
        (column) => at(column, 'name') === 'places' && at(column, 'title') === '厕位数',
      ),
    );
  });

  for (const { door, path, shows, body } of DOORS)
    it(`finds it through ${door}`, async () => {
      const sent = {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify(body),
      };
      const response = await fetch(`${address}${path}`, {
        ...(body === undefined ? {} : sent),
        signal: AbortSignal.timeout(20_000),
      });
      assert.equal(response.status, 200);
      assert.match(await response.text(), shows);
    });
});
