import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { type IntakeDesk, openDesk } from './intake-desk.js';

/** What the gate says today of records that went through it when they were new: nothing about the form of a file. */
const PASSED = new Set(['DISPLAY_PERIOD_OVER']);

const FORMATS = ['csv', 'jsonl', 'xlsx'] as const;

describe('an exported file that is submitted again', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const exported = async (path: string): Promise<Buffer> => {
    const { statusCode, rawPayload, body } = await desk.server.app.inject(path);
    assert.equal(statusCode, 200, body);
    return rawPayload;
  };
  const errors = (body: unknown) =>
    listAt(body, 'problems').filter(
      (problem) => at(problem, 'severity') === 'error' && !PASSED.has(textAt(problem, 'code')),
    );

  for (const format of FORMATS)
    it(`changes nothing as ${format} while nobody has edited it, and says what it passed over`, async () => {
      for (const { name } of registry.datasets) {
        const file = await exported(`/api/v1/${name}.${format}`);
        const { status, body, text } = await desk.submit(name, file, { query: '&dryRun=1' });
        assert.ok(status < 300, `${name}: ${text}`);
        assert.deepEqual(errors(body).slice(0, 2), [], name);
        assert.equal(at(body, 'counts.new'), 0, name);
        assert.equal(at(body, 'counts.corrected'), 0, name);
        assert.ok(Number(at(body, 'counts.unchanged')) > 0, name);
        assert.match(text, /sinceRevision|起始版本号/, name);
      }
    });

  it('is a correction of what was edited, and of nothing else', async () => {
    const file = (await exported('/api/v1/hotlines.csv')).toString('utf8');
    const edited = file.replaceAll('8890综合服务平台', '=8890综合平台');
    const reason = `&reason=${encodeURIComponent('名称有误')}`;
    const { body, text } = await desk.submit('hotlines', edited, { query: reason });
    assert.deepEqual([at(body, 'counts.corrected'), at(body, 'counts.new')], [1, 0], text);
    const decided = await desk.decide(textAt(body, 'id'), { decision: 'approve', reason: '核对无误' });
    assert.ok(decided.status < 300, decided.text);
    const { body: found } = await desk.ask('/api/v1/hotlines/8890');
    assert.equal(at(found, 'data.name'), '=8890综合平台');

    // What would be run as a formula leaves with its guard, and comes back without it.
    const again = (await exported('/api/v1/hotlines.csv')).toString('utf8');
    assert.match(again, /,'=8890综合平台,/);
    const unchanged = await desk.submit('hotlines', again, { query: '&dryRun=1' });
    assert.deepEqual([at(unchanged.body, 'counts.corrected'), at(unchanged.body, 'counts.faulty')], [0, 0]);
  });
});
