import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asOwner } from '../fresh-database.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from './served-toys.js';

/** What stands between the server and its database, for as long as a test wants it to. */
let fault: Error | undefined;
const { server, ownerUrl } = await serveToys((database) =>
  readingWith(database, (statement) => (fault === undefined ? database.read(statement) : Promise.reject(fault))),
);
const { app } = server;

async function problemWhen(thrown: Error | undefined, url: string, payload?: string) {
  fault = thrown;
  try {
    const headers = payload === undefined ? {} : { 'content-type': 'application/json' };
    const response = await app.inject({
      method: payload === undefined ? 'GET' : 'POST',
      url,
      headers,
      payload: payload ?? '',
    });
    return { status: response.statusCode, type: String(response.headers['content-type']), body: response.body };
  } finally {
    fault = undefined;
  }
}

describe('an address that leads nowhere', () => {
  it('is answered with a problem that does not repeat it', async () => {
    for (const url of ['/nowhere%3Cscript%3E', '/%zz%3Cscript%3E', '/graphiql/assets/graphiql/../../../package.json']) {
      const { status, type, body } = await problemWhen(undefined, url);
      assert.equal(status, 404);
      assert.match(type, /^application\/problem\+json/);
      assert.deepEqual(JSON.parse(body), {
        type: 'about:blank',
        title: 'There is nothing at this address',
        status: 404,
        code: 'NOT_FOUND',
      });
    }
  });
});

describe('a body that can not be read', () => {
  it('is refused as a problem', async () => {
    const { status, type, body } = await problemWhen(undefined, '/graphql', '{');
    assert.deepEqual([status, JSON.parse(body).code], [400, 'BAD_ARGUMENT']);
    assert.match(type, /^application\/problem\+json/);
  });

  it('is refused beyond 64 KiB', async () => {
    const payload = JSON.stringify({ query: `{ __typename } #${' '.repeat(65_536)}` });
    const { status, body } = await problemWhen(undefined, '/graphql', payload);
    assert.deepEqual([status, JSON.parse(body).code], [413, 'BAD_ARGUMENT']);
    const { detail } = JSON.parse(body);
    assert.equal(
      detail,
      'The body has 65564 bytes; 65536 bytes are read: pass less in variables, or ask in several requests.',
    );
  });
});

describe('a page that can not be made', () => {
  it('says nothing of our insides but a number to report it by', async () => {
    const { status, type, body } = await problemWhen(new Error('select secret from "open"."toys"'), '/');
    assert.equal(status, 500);
    assert.match(type, /^text\/html/);
    assert.match(body, />If you report it, give this number: [0-9a-f-]{36}\.</);
    assert.doesNotMatch(body, /secret|select /);
  });
});

describe('a database that is away', () => {
  const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });

  it('is said to be so, with a status that asks to come back', async () => {
    // Cut the line that tells of revisions too, so that even the moment of a request can not be known.
    await asOwner(
      ownerUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and datname = current_database()`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const page = await problemWhen(away, '/');
    assert.equal(page.status, 503);
    assert.match(page.body, /503 · DATABASE_UNAVAILABLE/);
    const answer = await problemWhen(away, '/graphql?query={__typename}');
    assert.equal(answer.status, 503);
    assert.deepEqual(JSON.parse(answer.body).errors[0].extensions, { code: 'DATABASE_UNAVAILABLE' });
    for (const { body } of [page, answer]) assert.doesNotMatch(body, /10\.0\.0\.7|ECONN/);
  });

  it('is passed over by what needs no database', async () => {
    for (const url of ['/graphiql', '/health/live', '/graphiql/start.css'])
      assert.equal((await problemWhen(away, url)).status, 200);
  });
});
