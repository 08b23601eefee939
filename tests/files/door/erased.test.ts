import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { eraseToy } from '../../query/erase-toy.js';
import { publishMakers, publishToys } from '../../query/published-toys.js';
import { toy } from '../../query/toys.js';
import { receive, serveFiles } from './served-files.js';

const { fresh, server, address, onDisk } = await serveFiles();

describe('what was erased', () => {
  it('is in no file any more, not in one of an earlier revision, and not on disk', async () => {
    await publishMakers(fresh.database, ['积木厂']);
    const secret = toy({ name: '将被删除' }, '删');
    const revision = await publishToys(fresh.database, [secret, toy({ name: '留下' }, '留')]);
    server.clock.advance(revision);
    const pinned = `${address}/api/v1/toys.csv?asOf=${revision}`;
    const before = await receive(pinned);
    assert.match(before.body.toString('utf8'), /将被删除/);
    assert.equal((await onDisk()).length, 1);

    server.clock.advance(await eraseToy(fresh.ownerUrl, secret, '涉及个人信息'));
    for (let tries = 0; (await onDisk()).length > 0; tries++) {
      assert.ok(tries < 100, 'The file stays on disk.');
      await delay(50);
    }
    const after = await receive(pinned, { range: 'bytes=10-', 'if-range': String(before.headers.etag) });
    assert.equal(after.status, 200);
    assert.match(after.body.toString('utf8'), /留下/);
    assert.doesNotMatch(after.body.toString('utf8'), /将被删除/);
  });
});
