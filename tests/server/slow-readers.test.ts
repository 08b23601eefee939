import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify from 'fastify';
import { hangUpOnSlowReaders } from '../../src/server/slow-readers.js';

// Milliseconds.
const PATIENCE = 500;
// More than the system takes off the server's hands.
const BYTES = 48 * 2 ** 20;

describe('an answer that nobody takes', () => {
  const app = Fastify({ forceCloseConnections: true });
  let port: number;
  const left: string[] = [];
  before(async () => {
    hangUpOnSlowReaders(app, PATIENCE);
    app.addHook('onRequest', async ({ url }, reply) => {
      reply.raw.once('close', () => left.push(`${url} ${reply.raw.writableFinished ? 'taken' : 'cut'}`));
    });
    app.get('/at-once', async () => Buffer.alloc(BYTES));
    app.get('/as-a-stream', async () => Readable.from(pieces()));
    app.get('/in-parts', async () => Readable.from(partsWithPauses()));
    app.get('/later', async () => {
      await delay(2 * PATIENCE);
      return 'late';
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const address = app.server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  after(() => app.close());

  const ask = (path: string): Socket => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
    return socket;
  };
  const until = async (isSo: () => boolean) => {
    const deadline = performance.now() + 10 * PATIENCE;
    while (!isSo() && performance.now() < deadline) await delay(20);
    assert.ok(isSo(), left.join(', '));
  };

  for (const path of ['/at-once', '/as-a-stream'])
    it(`ends its connection: ${path}`, async () => {
      const socket = ask(path);
      await once(socket, 'connect');
      await until(() => left.includes(`${path} cut`));
      socket.destroy();
    });

  it('is waited for while a slow client goes on taking', async () => {
    const socket = ask('/at-once?slowly');
    let bytes = 0;
    const from = performance.now();
    for await (const chunk of socket) {
      bytes += Buffer.from(chunk).length;
      if (bytes >= BYTES) break;
      // Three times the patience in all, whatever the pieces, and never so long at once.
      const due = from + (bytes / BYTES) * 3 * PATIENCE;
      await delay(Math.max(due - performance.now(), 0));
    }
    assert.ok(bytes >= BYTES);
    assert.ok(performance.now() - from > 2 * PATIENCE, `${performance.now() - from}`);
    await until(() => left.includes('/at-once?slowly taken'));
  });

  it('is not cut where nothing was there to be taken', async () => {
    const socket = ask('/in-parts');
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => {
      text += String(part);
    });
    await until(() => left.includes('/in-parts taken'));
    assert.match(text, /one[\s\S]*two/);
    socket.destroy();
  });

  it('may take longer to be made, and leaves its connection for the next question', async () => {
    const socket = ask('/later');
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => {
      text += String(part);
    });
    await until(() => text.endsWith('late'));
    await delay(2 * PATIENCE);
    socket.write('GET /later HTTP/1.1\r\nhost: x\r\n\r\n');
    await until(() => text.split('late').length === 3);
    socket.destroy();
  });
});

async function* partsWithPauses(): AsyncGenerator<string> {
  yield 'one';
  await delay(3 * PATIENCE);
  yield 'two';
}

function* pieces(): Generator<Buffer> {
  for (let sent = 0; sent < BYTES; sent += 65_536) yield Buffer.alloc(65_536);
}
