import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { LongchengError } from '../../src/errors.js';

const server = new URL(process.env.LONGCHENG_TEST_SERVER ?? '');
const PASSWORD = 'geheim-2019';

function address(changes: Partial<Pick<URL, 'host' | 'pathname' | 'username'>>): string {
  return Object.assign(new URL(server), { password: PASSWORD, ...changes }).href;
}

/** Asserts that opening fails with one sentence that says where, why and what to do, and keeps the password. */
async function assertUnavailable(url: string, ...patterns: readonly RegExp[]): Promise<void> {
  await assert.rejects(openDatabase(registry, { url, dataDirectory: '/nowhere' }), (error) => {
    assert.ok(error instanceof LongchengError, String(error));
    assert.equal(error.code, 'DATABASE_UNAVAILABLE');
    assert.equal(error.status, 503);
    for (const pattern of [/DATABASE_URL/, ...patterns]) assert.match(error.message, pattern);
    assert.ok(!error.message.includes('\n'), error.message);
    assert.ok(!JSON.stringify([error.message, error.details]).includes(PASSWORD), error.message);
    return true;
  });
}

describe('database that can not be reached', () => {
  it('is named with its host when nothing listens there', async () => {
    await assertUnavailable(
      address({ host: '127.0.0.1:1', pathname: '/open' }),
      /database open on 127\.0\.0\.1:1/,
      /ECONNREFUSED/,
    );
  });

  it('is named when its host has no address', async () => {
    await assertUnavailable(address({ host: 'nowhere.invalid:5432' }), /nowhere\.invalid/);
  });

  it('is named when something else answers', async () => {
    const other = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    assert.ok(bound !== null && typeof bound === 'object');
    await assertUnavailable(address({ host: `127.0.0.1:${bound.port}` }), new RegExp(`127\\.0\\.0\\.1:${bound.port}`));
    other.close();
  });

  it('is named when the server does not have it', async () => {
    const url = Object.assign(new URL(server), { pathname: '/no_such_database' }).href;
    await assertUnavailable(url, /database no_such_database on /, /does not exist/);
  });

  it('is named when the user is not let in', async () => {
    await assertUnavailable(address({ username: 'no_such_user' }), /no_such_user/);
  });

  it('is asked for when the address names none', async () => {
    await assertUnavailable(address({ pathname: '/' }), /names no database/);
    await assertUnavailable(address({ pathname: '' }), /names no database/);
  });
});
