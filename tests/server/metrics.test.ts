import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishMakers } from '../query/published-toys.js';
import { serveToys } from './served-toys.js';

const { server, database } = await serveToys();
const { app } = server;

async function figures(): Promise<string> {
  const { statusCode, headers, body } = await app.inject('/metrics');
  assert.equal(statusCode, 200);
  assert.match(String(headers['content-type']), /^text\/plain/);
  return body;
}

describe('the figures for whoever watches', () => {
  it('count requests by door and status, and none by an address that somebody made up', async () => {
    await app.inject('/api/v1/makers');
    await app.inject('/api/v1/submissions');
    await app.inject('/nowhere/geheim');
    await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ toys(first: 101) { totalCount } }' } });
    const text = await figures();
    for (const series of [
      'longcheng_request_seconds_count{door="rest",status="200"} 1',
      'longcheng_request_seconds_count{door="intake",status="401"} 1',
      'longcheng_request_seconds_count{door="none",status="404"} 1',
      'longcheng_request_seconds_count{door="graphql",status="200"} 1',
      'longcheng_errors_total{code="PAGE_TOO_LARGE"} 1',
      'longcheng_errors_total{code="UNAUTHENTICATED"} 1',
    ])
      assert.ok(text.includes(series), series);
    assert.ok(!text.includes('geheim'));
  });

  it('show the revision, the pools, the intake and the process', async () => {
    server.clock.advance(await publishMakers(database, ['积木厂']));
    const text = await figures();
    assert.match(text, /^longcheng_revision 1$/m);
    assert.match(text, /^longcheng_pool_connections\{pool="pages",state="idle"\} \d+$/m);
    assert.match(text, /^longcheng_pool_connections\{pool="analyses",state="waiting"\} 0$/m);
    assert.match(text, /^longcheng_intake_waiting 0$/m);
    assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('tell what was answered out of memory, and what was published', async () => {
    const asked = '/api/v1/makers?first=3';
    const { headers } = await app.inject(asked);
    await app.inject(asked);
    await app.inject({ url: asked, headers: { 'if-none-match': String(headers.etag) } });
    server.clock.advance(await publishMakers(database, ['木马厂']));
    const text = await figures();
    assert.match(text, /^longcheng_cache_requests_total\{result="hit"\} 1$/m);
    assert.match(text, /^longcheng_cache_requests_total\{result="unchanged"\} 1$/m);
    assert.match(text, /^longcheng_cache_requests_total\{result="miss"\} [1-9]\d*$/m);
    assert.match(text, /^longcheng_cache_bytes \d{3,}$/m);
    assert.match(text, /^longcheng_publications_total 1$/m);
  });

  it('are read by Prometheus: each with its help and type before it, named as it wants them', async () => {
    const types = new Map<string, string>();
    const helped = new Set<string>();
    for (const line of (await figures()).split('\n').filter((text) => text !== '')) {
      const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line) ?? [];
      if (kind === 'HELP') helped.add(name);
      else if (kind === 'TYPE') types.set(name, rest);
      else {
        const [, series = ''] =
          /^([a-zA-Z_:][\w:]*)(?:\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)+\})? (?:-?\d[\d.e+-]*|NaN|Nan|[+-]Inf)$/.exec(
            line,
          ) ?? [];
        const family = types.has(series) ? series : series.replace(/_(bucket|sum|count)$/, '');
        assert.ok(types.has(family) && helped.has(family), line);
      }
    }
    for (const [name, type] of types) assert.equal(type === 'counter', name.endsWith('_total'), name);
    const own = [...types].filter(([name]) => name.startsWith('longcheng_'));
    assert.ok(own.length >= 8);
    for (const [name, type] of own) {
      assert.doesNotMatch(name, /_(ms|milliseconds|kb|mb|count|sum|bucket)$/);
      if (type === 'histogram') assert.match(name, /_(seconds|bytes)$/);
    }
  });
});
