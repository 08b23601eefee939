import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embeddedColumns } from '../../src/catalog/flat-columns.js';
import { globalIdOf } from '../../src/catalog/identity.js';
import { registry } from '../../src/datasets/index.js';
import { packedTexts } from '../files/packed-texts.js';
import { cellsOf } from '../files/reading.js';
import { asOwner } from '../fresh-database.js';
import { at, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

const MARKER = '未审标记七七';

describe('what waits for review', () => {
  let desk: IntakeDesk;
  let recordId: string;
  before(async () => {
    desk = await openDesk();
    const { body, text } = await desk.submit(
      'penalties',
      penaltiesCsv({
        行政处罚决定书文号: `${MARKER}号`,
        行政相对人名称: `${MARKER}有限公司`,
        违法行为类型: MARKER,
        处罚内容: MARKER,
      }),
    );
    assert.equal(at(body, 'counts.sound'), 1, text);
    const rows = await asOwner(
      desk.fresh.ownerUrl,
      'select record_id from "intake"."submission_row" where submission = $1',
      [textAt(body, 'id')],
    );
    recordId = String(rows[0]?.record_id);
  });
  after(() => desk.close());

  const assertSilent = (text: string, where: string) => assert.ok(!text.includes(MARKER), `${where} shows it`);

  it('is in no list, record, count, history, change or statistic of GraphQL', async () => {
    const id = globalIdOf('penalties', recordId);
    const key = JSON.stringify(`${MARKER}`);
    const questions = [
      ...registry.datasets.map(
        ({ pluralName }) => `{ ${pluralName}(first: 100) { totalCount nodes { label naturalKey } } }`,
      ),
      `{ penalties(filter: { partyName: { contains: ${key} } }) { totalCount nodes { partyName } } }`,
      `{ node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } recordHistory(id: "${id}") { kind } }`,
      `{ penalty(by: { id: "${id}" }) { partyName } }`,
      '{ changes(first: 100) { nodes { record { label } } } }',
      `{ search(query: ${key}, first: 100) { totalCount facets { counted } edges { highlights { parts { text } } node { label } } } }`,
      '{ penaltyStatistics(groupBy: [{ field: VIOLATION_KIND }], first: 1000) { groups { count keys { label } } } }',
      '{ catalog { datasets { name } } coverage { duty { title } } }',
    ];
    for (const query of questions) {
      const response = await desk.server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      // A question that is refused would be silent about anything.
      assert.deepEqual([response.statusCode, 'errors' in response.json<object>()], [200, false], response.body);
      assertSilent(response.body, query);
    }
    const answer = await desk.graphql(questions.at(registry.datasets.length) ?? '');
    assert.equal(at(answer, 'data.penalties.totalCount'), 0);
  });

  it('is at no address of REST, nor on a page', async () => {
    const addresses = [
      '/',
      '/docs',
      '/datasets/penalties',
      `/datasets/penalties/${recordId}`,
      '/accountability',
      '/pictures/penalties',
      `/search?q=${encodeURIComponent('罚款')}`,
      '/openapi.json',
      '/api/v1/datasets',
      '/api/v1/coverage',
      `/api/v1/search?query=${encodeURIComponent('有限公司')}&first=100&total=1&facets=1`,
      '/catalog.jsonld',
      '/catalog.ttl',
      '/.well-known/api-catalog',
      '/feed.atom?first=100',
      '/api/v1/penalties/feed.atom?first=100',
      '/api/v1/penalties/table-schema.json',
      ...registry.datasets.map(({ name }) => `/api/v1/${name}?first=100`),
      ...registry.datasets.map(({ name }) => `/api/v1/datasets/${name}`),
      '/api/v1/penalties/statistics?groupBy=violationKind&figures=distinctCount.partyName&first=1000',
      `/api/v1/penalties/${recordId}`,
      `/api/v1/penalties/${recordId}/history`,
      '/api/v1/submissions',
    ];
    for (const address of addresses) {
      const { text, status } = await desk.ask(address);
      assert.ok(status < 500, `${address} ${status}`);
      assertSilent(text, address);
    }
    assert.equal((await desk.ask(`/api/v1/penalties/${recordId}`)).status, 404);
    assert.equal((await desk.ask('/api/v1/submissions')).status, 401);
  });

  it('is in no answer of the tools for language models', async () => {
    const calls = [
      { name: 'find', arguments: { words: MARKER } },
      { name: 'query', arguments: { dataset: 'penalties', order: ['-publishedAt'], first: 100 } },
      {
        name: 'query',
        arguments: { dataset: 'penalties', filter: { violationKind: { contains: MARKER } }, fields: ['id'] },
      },
      { name: 'aggregate', arguments: { dataset: 'penalties', groupBy: ['violationKind'], first: 1_000 } },
      { name: 'cite', arguments: { address: `/api/v1/penalties/${recordId}` } },
    ];
    for (const params of calls) {
      const response = await desk.server.app.inject({
        method: 'POST',
        url: '/mcp',
        headers: { accept: 'application/json, text/event-stream' },
        payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
      });
      assert.equal(response.statusCode, 200, response.body);
      // What was asked for comes back in the address of the citation.
      assertSilent(response.body.replaceAll(encodeURIComponent(MARKER), ''), params.name);
    }
  });

  it('is in no file, nor in the manifest of one', async () => {
    const lists = registry.datasets.flatMap((dataset) =>
      embeddedColumns(dataset).map(({ name }) => `${dataset.name}/${name}.csv`),
    );
    const files = registry.datasets.flatMap(({ name }) => ['csv', 'jsonl'].map((format) => `${name}.${format}`));
    const asked = [...files, ...lists, 'penalties.csv.manifest.json', 'penalties.jsonl?order=-sinceRevision'];
    for (const path of asked) {
      const { body, statusCode } = await desk.server.app.inject(`/api/v1/${path}`);
      assert.equal(statusCode, 200, path);
      assertSilent(body, path);
    }
    for (const path of ['penalties.xlsx', 'penalties.parquet']) {
      const { rawPayload } = await desk.server.app.inject(`/api/v1/${path}`);
      const parts = path.endsWith('.xlsx') ? await cellsOf(rawPayload) : [rawPayload.toString('utf8')];
      assertSilent(JSON.stringify(parts), path);
    }
    const archive = await packedTexts((await desk.server.app.inject('/api/v1/datapackage.zip')).rawPayload);
    assert.ok(archive.has('data/penalties.csv'));
    for (const [path, text] of archive) assertSilent(text, path);
  });

  it('is no change, to the end of the feed', async () => {
    for (let after = ''; ; ) {
      const { body, text } = await desk.ask(`/api/v1/changes?first=1000${after}`);
      assertSilent(text, 'the change feed');
      if (at(body, 'caughtUp') === true) break;
      after = `&after=${textAt(body, 'next')}`;
    }
  });

  it('is out of reach of the role that answers the public', async () => {
    for (const table of ['submission', 'submission_row', 'decision', 'decision_row', 'audit', 'api_key'])
      await assert.rejects(
        desk.database.read({ text: `select count(*) from "intake"."${table}"`, values: [] }),
        /permission denied/,
      );
  });
});
