import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Fastify from 'fastify';
import { logOptions } from '../../src/server/log.js';

describe('the log', () => {
  const lines: string[] = [];
  const app = Fastify({ logger: logOptions('trace', { write: (line) => void lines.push(line) }) });
  app.get('/api/v1/:dataset', async (request) => {
    const detail = 'Key (party)=(张三) already exists.';
    request.log.error(
      { err: Object.assign(new Error('refused'), { code: '23505', detail }), headers: request.headers },
      'fault',
    );
    return 'answer';
  });

  it('names the route and the fault, and neither keys nor people nor what they asked for', async () => {
    await app.inject({
      url: '/api/v1/penalties?filter[partyName][equals]=%E5%BC%A0%E4%B8%89&name=张三',
      headers: { authorization: 'Bearer lc_0123456789ab_geheim', 'x-forwarded-for': '192.0.2.7' },
      remoteAddress: '198.51.100.9',
    });
    await app.close();
    const text = lines.join('');
    assert.match(text, /"method":"GET","route":"\/api\/v1\/:dataset"/);
    assert.match(text, /"code":"23505"/);
    assert.match(text, /"statusCode":200/);
    for (const secret of ['geheim', '张三', '%E5', '192.0.2.7', '198.51.100.9', 'already exists'])
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
  });
});
