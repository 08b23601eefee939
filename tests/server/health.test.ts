import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from './served-toys.js';

let isAway = false;
const { server, database } = await serveToys((own) =>
  readingWith(own, (statement) => (isAway ? Promise.reject(new Error('The line is cut.')) : own.read(statement))),
);
const { app, clock } = server;

describe('health', () => {
  it('is live for as long as the process answers', async () => {
    const { statusCode, body } = await app.inject('/health/live');
    assert.deepEqual([statusCode, JSON.parse(body)], [200, { status: 'ok' }]);
  });

  it('is ready with the newest revision while the database answers', async () => {
    const revision = await publishToys(database, [toy({ name: '小鸭' })]);
    clock.advance(revision);
    const { statusCode, body } = await app.inject('/health/ready');
    assert.deepEqual([statusCode, JSON.parse(body)], [200, { status: 'ok', revision }]);
  });

  it('is live but not ready while the database does not answer, and says no more than that', async () => {
    isAway = true;
    try {
      assert.equal((await app.inject('/health/live')).statusCode, 200);
      const { statusCode, body } = await app.inject('/health/ready');
      assert.equal(statusCode, 503);
      assert.deepEqual(JSON.parse(body), { status: 'unavailable', reason: 'The database does not answer.' });
    } finally {
      isAway = false;
    }
    assert.equal((await app.inject('/health/ready')).statusCode, 200);
  });

  it('and the pages can be looked at by HEAD', async () => {
    for (const url of ['/health/live', '/health/ready', '/', '/graphiql', '/datasets/toys']) {
      const { statusCode, body } = await app.inject({ method: 'HEAD', url });
      assert.deepEqual([statusCode, body], [200, ''], url);
    }
  });
});
