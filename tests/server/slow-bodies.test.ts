import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify from 'fastify';
import { limitSlowBodies } from '../../src/server/slow-bodies.js';

describe('a body that does not come', () => {
  const app = Fastify();
  let port: number;
  before(async () => {
    limitSlowBodies(app, 100);
    app.post('/question', async () => 'answer');
    app.post('/upload', { config: { takesLong: true } }, async () => 'taken');
    await app.listen({ port: 0, host: '127.0.0.1' });
    const address = app.server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  after(() => app.close());

  const begin = (path: string) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => {
      answer += String(text);
    });
    socket.on('error', () => undefined);
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\n`);
    return { socket, answer: () => answer };
  };

  it('ends the connection of whoever asks a question', async () => {
    const { socket, answer } = begin('/question');
    await once(socket, 'close');
    assert.ok(!answer().includes('200 OK'), answer());
  });

  it('is waited for where an upload may take long', async () => {
    const { socket, answer } = begin('/upload');
    await delay(300);
    socket.write('body');
    await once(socket, 'data');
    assert.match(answer(), /200 OK[\s\S]*taken/);
    socket.destroy();
  });
});
