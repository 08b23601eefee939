import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { makePublishingKeys, type PublishingKeys, publishThrough } from '../faults/publish-through.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';
import { startServer } from '../started-server.js';
import { type CollectedSpan, type Collector, startCollector } from './otlp-collector.js';

const SERVER = 2;
const CLIENT = 3;

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const QUESTION = '{ agencies(first: 3, filter: { name: { contains: "教育" } }) { nodes { name } } }';

describe('traces', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let collector: Collector;
  let keys: PublishingKeys;
  const marks: string[] = [];

  const start = (endpoint: string) =>
    startServer({
      DATABASE_URL: fresh.ownerUrl,
      DATA_DIR: folder,
      MEASURE_FILES: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      LOG_LEVEL: 'silent',
    });

  before(async () => {
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'traces-'));
    collector = await startCollector();
    keys = await makePublishingKeys(fresh.database);
    const server = await start(collector.endpoint);
    const ask = (body: object, traceparent: string) =>
      fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', traceparent },
        body: JSON.stringify(body),
      });
    for (const sampled of ['01', '01', '00'])
      assert.equal((await ask({ query: QUESTION }, `00-${TRACE}-${CALLER}-${sampled}`)).status, 200);
    await fetch(
      `${server.address}/api/v1/penalties?first=1&filter=${encodeURIComponent('{"partyName":{"contains":"记号甲"}}')}`,
    );
    await fetch(`${server.address}/nowhere/记号乙`, { headers: { traceparent: 'of nobody' } });
    await fetch(`${server.address}/health/ready`);
    await fetch(`${server.address}/metrics`);
    const csv = penaltiesCsv({ 行政处罚决定书文号: '记号丙', 行政相对人名称: '记号丁有限公司' });
    await publishThrough(server.address, keys, { csv, idempotencyKey: 'mark-e' });
    marks.push('教育', '记号', 'mark-e', keys.publisher, keys.reviewer);
    // What is left is sent when it ends.
    await server.stop();
  });
  after(async () => {
    collector?.close();
    await fresh?.drop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const spansOf = (name: string) => collector.spans.filter((span) => span.name === name);
  const partsOf = (span: CollectedSpan | undefined) =>
    collector.spans.filter(({ parentSpanId }) => parentSpanId === span?.spanId);

  it('go on with the trace of the caller, each request a span that says route, status and what the cache did', () => {
    const [first, second, ...others] = spansOf('POST /graphql');
    assert.deepEqual(others, [], 'a trace that its caller does not keep is not kept here either');
    for (const span of [first, second])
      assert.deepEqual([span?.traceId, span?.parentSpanId, span?.kind], [TRACE, CALLER, SERVER]);
    assert.deepEqual(
      [first, second].map((span) => [span?.attributes['http.route'], span?.attributes['longcheng.cache']]),
      [
        ['/graphql', 'miss'],
        ['/graphql', 'hit'],
      ],
    );
    assert.equal(first?.attributes['http.request.method'], 'POST');
    assert.equal(first?.attributes['http.response.status_code'], 200);
    assert.ok(Number(first?.attributes['longcheng.revision']) > 0);
    assert.deepEqual([...collector.services], ['longcheng']);
  });

  it('have each statement as a part, its text without values; an answer that is kept has none', () => {
    const [first, second] = spansOf('POST /graphql');
    const statements = partsOf(first);
    assert.ok(statements.length > 0);
    for (const { kind, attributes } of statements) {
      assert.equal(kind, CLIENT);
      assert.match(String(attributes['db.query.text']), /^\s*(select|with)\b/i);
    }
    assert.ok(statements.some(({ attributes }) => /\$1/.test(String(attributes['db.query.text']))));
    assert.deepEqual(partsOf(second), []);
  });

  it('begin anew where no caller has one, and name what leads nowhere by its method alone', () => {
    const [span] = spansOf('GET');
    assert.equal(span?.attributes['http.response.status_code'], 404);
    assert.equal(span?.parentSpanId, undefined);
    assert.notEqual(span?.traceId, TRACE);
  });

  it('show what is checked and what is published, with the statements of each', () => {
    const [check] = spansOf('check');
    assert.equal(check?.attributes['longcheng.dataset'], 'penalties');
    const [route] = spansOf('POST /api/v1/submissions');
    assert.equal(check?.parentSpanId, route?.spanId);
    assert.ok(partsOf(check).length > 0);
    const publish = spansOf('publish').find(({ attributes }) => attributes['longcheng.dataset'] === 'penalties');
    assert.equal(publish?.attributes['longcheng.published'], 1);
    assert.ok(Number(publish?.attributes['longcheng.revision']) > 0);
    const [decision] = spansOf('POST /api/v1/submissions/:id/decision');
    assert.equal(publish?.parentSpanId, decision?.spanId);
    assert.ok(partsOf(publish).some(({ name }) => name === 'insert' || name === 'with'));
  });

  it('leave out what watches over the server, and statements that serve no span', () => {
    for (const { name, parentSpanId, kind } of collector.spans) {
      assert.doesNotMatch(name, /health|metrics/);
      if (kind === CLIENT) assert.notEqual(parentSpanId, undefined, name);
    }
  });

  it('hold no key, no value, no address of a caller and nothing of what was asked for', () => {
    const text = collector.text();
    assert.ok(text.includes('db.query.text'));
    for (const mark of marks) assert.ok(!text.includes(mark), mark);
    assert.doesNotMatch(text, /lc_|filter=|127\.0\.0\.1(?!:\d+")/);
  });

  it('cost nobody an answer when the collector takes nothing, and keep no server from ending', async () => {
    const deaf = await startCollector(false);
    try {
      for (const endpoint of [deaf.endpoint, 'http://127.0.0.1:9']) {
        const server = await start(endpoint);
        const response = await fetch(`${server.address}/api/v1/agencies?first=1`);
        assert.equal(response.status, 200);
        const from = Date.now();
        await server.stop();
        assert.equal(server.child.exitCode, 0);
        assert.ok(Date.now() - from < 6_000, `${Date.now() - from} ms`);
      }
    } finally {
      deaf.close();
    }
  });
});

describe('OpenTelemetry', () => {
  const source = join(PROJECT_FOLDER, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const naming = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(join(source, name), 'utf8')));

  it('is known to one file, which is loaded only where somebody collects', () => {
    assert.deepEqual(naming(/['"]@opentelemetry\//), [join('server', 'open-telemetry.ts')]);
    assert.deepEqual(naming(/from ['"][^'"]*open-telemetry\.js/), []);
    assert.deepEqual(naming(/await import\(['"][^'"]*open-telemetry\.js/), ['serve.ts']);
  });
});
