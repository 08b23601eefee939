import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify from 'fastify';
import type { Database } from '../../src/database/open-database.js';
import { RequestReader } from '../../src/query/request-reader.js';
import { addChangesStream, type StreamLimits } from '../../src/rest/changes-stream.js';
import { addProblems } from '../../src/server/problems.js';
import { RevisionClock } from '../../src/server/revision-clock.js';
import { freshDatabase } from '../fresh-database.js';
import { at, textAt } from '../graphql/json.js';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { toyRegistry } from '../toy-datasets.js';
import { EventClient, type ReceivedEvent } from './event-client.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

interface Streaming {
  readonly address: string;
  readonly close: () => Promise<void>;
  readonly statements: () => number;
}

/** A server of the stream alone, on a port of its own. `read` may stand between it and the database. */
async function stream(limits: StreamLimits, read: Database['read'] = database.read): Promise<Streaming> {
  const app = Fastify({ forceCloseConnections: 'idle' });
  const clock = await RevisionClock.start(database);
  let statements = 0;
  const counted: Database['read'] = (statement) => {
    statements += 1;
    return read(statement);
  };
  addProblems(app);
  addChangesStream(app, async () => new RequestReader(toyRegistry, counted, await clock.moment()), clock, limits);
  app.addHook('onClose', () => clock.close());
  const address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/api/v1/changes/stream`;
  return { address, close: () => app.close(), statements: () => statements };
}

const shared = await stream({ heartbeat: 15_000, streams: 200 });
after(shared.close);

const isCaughtUp = ({ name }: ReceivedEvent): boolean => name === 'caught-up';

function caughtUpWith(revision: number): (event: ReceivedEvent) => boolean {
  return ({ name, data }) => name === 'caught-up' && at(data, 'revision') === revision;
}

function amounts(events: readonly ReceivedEvent[]): readonly unknown[] {
  return events.filter(({ name }) => name === 'change').map(({ data }) => at(data, 'record.amount'));
}

function idOf({ id }: ReceivedEvent): string {
  return id ?? assert.fail('The event has no id.');
}

/** The id of an event after which nothing has come yet. */
async function now(): Promise<string> {
  const client = await EventClient.open(shared.address);
  return idOf((await client.until(isCaughtUp)).at(-1) ?? assert.fail());
}

describe('the stream of changes', () => {
  it('is a stream of events that nobody keeps', async () => {
    const client = await EventClient.open(shared.address);
    const { statusCode, headers } = client.response;
    client.leave();
    assert.equal(statusCode, 200);
    assert.match(String(headers['content-type']), /^text\/event-stream/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['x-data-revision']), /^\d+$/);
  });

  it('begins now, and tells of each change as it happens, with its reason', async () => {
    const draft = toy({ amount: 1 }, '即时');
    await publishToys(database, [toy({ amount: 9 }, '早先')]);
    await wait(300);
    const client = await EventClient.open(shared.address);
    const watching = client.until(
      ({ data }) => data !== undefined && 'kind' in Object(data) && at(data, 'kind') === 'withdrawn',
    );
    await wait(100);
    await publishToys(database, [draft]);
    await withdrawToy(database, draft, 'A secret.');
    const events = (await watching).filter(({ name }) => name === 'change');
    assert.deepEqual(
      events.map(({ data }) => [at(data, 'kind'), at(data, 'reason'), at(data, 'recordId')]),
      [
        ['published', null, draft.recordId],
        ['withdrawn', 'A secret.', draft.recordId],
      ],
    );
    assert.deepEqual(
      events.map(({ id }) => id),
      events.map(({ data }) => at(data, 'cursor')),
    );
  });

  it('goes on where a line broke, in the middle of a publication of 500 records, each exactly once', async () => {
    const start = await now();
    const drafts = Array.from({ length: 500 }, (_, amount) => toy({ amount }, `断线${amount}`));
    const revision = await publishToys(database, drafts);
    const seen: unknown[] = [];
    let lastId = start;
    for (const breakAfter of [1, 133, 217, 500]) {
      const client = await EventClient.open(shared.address, { 'last-event-id': lastId });
      let taken = 0;
      const events = await client.until((event) => {
        taken += event.name === 'change' ? 1 : 0;
        return taken === breakAfter || caughtUpWith(revision)(event);
      });
      seen.push(...amounts(events));
      lastId = idOf(events.at(-1) ?? assert.fail());
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 500 }, (_, amount) => amount),
    );
  });

  it('goes on from what was read over REST, and prefers what a browser says when it comes back', async () => {
    const start = await now();
    await publishToys(database, [toy({ amount: 1 }, '续')]);
    const first = await (await EventClient.open(`${shared.address}?after=${start}`)).until(
      ({ name }) => name === 'change',
    );
    const second = await publishToys(database, [toy({ amount: 2 }, '续')]);
    const client = await EventClient.open(`${shared.address}?after=${start}`, {
      'last-event-id': idOf(first.at(-1) ?? assert.fail()),
    });
    assert.deepEqual(amounts(await client.until(caughtUpWith(second))), [2]);
  });

  it('of some datasets says nothing of others but that it has caught up', async () => {
    const client = await EventClient.open(`${shared.address}?dataset=toys&after=${await now()}`);
    const watching = client.until(({ name }) => name === 'change');
    await wait(100);
    const revision = await publishMakers(database, ['旁人']);
    await wait(500);
    await publishToys(database, [toy({ amount: 1 }, '本人')]);
    const events = await watching;
    assert.deepEqual(
      events.filter(({ name }) => name === 'change').map(({ data }) => at(data, 'dataset')),
      ['toys'],
    );
    assert.ok(events.some(caughtUpWith(revision)));
  });

  it('misses nothing of eight who publish while it is read', async () => {
    const client = await EventClient.open(`${shared.address}?after=${await now()}`);
    let taken = 0;
    const watching = client.until(({ name }) => name === 'change' && ++taken === 8 * 5 * 4);
    await Promise.all(
      Array.from({ length: 8 }, async (_, publisher) => {
        for (let act = 0; act < 5; act += 1)
          await publishToys(
            database,
            [1, 2, 3, 4].map((number) => toy({ amount: act }, `流${publisher}-${number}`)),
          );
      }),
    );
    const ids = (await watching).filter(({ name }) => name === 'change').map(idOf);
    assert.equal(new Set(ids).size, 160);
  });

  it('is refused before it begins, as any other question', async () => {
    for (const [query, status, code] of [
      ['after=x', 400, 'BAD_CURSOR'],
      ['first=1', 400, 'BAD_ARGUMENT'],
      ['dataset=nothing', 404, 'UNKNOWN_DATASET'],
    ] as const) {
      const response = await fetch(`${shared.address}?${query}`);
      assert.equal(response.status, status);
      assert.equal(textAt(await response.json(), 'code'), code);
    }
  });

  it('can be asked for its head alone, which ends', async () => {
    const response = await fetch(shared.address, { method: 'HEAD' });
    assert.deepEqual([response.status, await response.text()], [200, '']);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  });
});

describe('a stream on which nothing happens', () => {
  it('shows from time to time that it is alive', async () => {
    const own = await stream({ heartbeat: 30, streams: 1 });
    const client = await EventClient.open(own.address);
    let comments = 0;
    await client.until(({ name }) => name === undefined && ++comments === 3);
    await own.close();
  });

  it('ends when the server closes, and does not hold it up', async () => {
    const own = await stream({ heartbeat: 15_000, streams: 2 });
    const clients = [await EventClient.open(own.address), await EventClient.open(own.address)];
    const endings = clients.map(async (client) => {
      const names: unknown[] = [];
      for await (const { name } of client.events()) names.push(name);
      return names;
    });
    await wait(200);
    const start = performance.now();
    await own.close();
    assert.ok(performance.now() - start < 900);
    assert.deepEqual(await Promise.all(endings), [['caught-up'], ['caught-up']]);
  });
});

describe('streams beyond what the server can hold', () => {
  it('are refused until one is left', async () => {
    const own = await stream({ heartbeat: 15_000, streams: 2 });
    const first = await EventClient.open(own.address);
    const second = await EventClient.open(own.address);
    const refused = await fetch(own.address);
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '30']);
    assert.equal(textAt(await refused.json(), 'code'), 'TOO_MANY_STREAMS');
    first.leave();
    await wait(200);
    const third = await EventClient.open(own.address);
    assert.equal(third.response.statusCode, 200);
    for (const client of [second, third]) client.leave();
    await own.close();
  });
});

describe('a client that does not read', () => {
  it('makes the server stop reading, and not keep what it can not send', async () => {
    const start = await now();
    const story = '长'.repeat(20_000);
    for (let part = 0; part < 5; part += 1)
      await publishToys(
        database,
        Array.from({ length: 200 }, (_, number) => toy({ story }, `慢${part}-${number}`)),
      );
    const own = await stream({ heartbeat: 15_000, streams: 1 });
    const client = await EventClient.open(`${own.address}?after=${start}`);
    await wait(1_500);
    // Ten pages of 100 changes, each page two statements: only what fits into the buffers of the line was read.
    const before = own.statements();
    assert.ok(before < 14, `${before} statements`);
    let taken = 0;
    await client.until(({ name }) => name === 'change' && ++taken === 1_000);
    assert.ok(own.statements() >= 20);
    await own.close();
  });

  it('is given up after a while', async () => {
    const start = await now();
    const story = '长'.repeat(20_000);
    await publishToys(
      database,
      Array.from({ length: 500 }, (_, number) => toy({ story }, `弃${number}`)),
    );
    const own = await stream({ heartbeat: 100, streams: 1 });
    const client = await EventClient.open(`${own.address}?after=${start}`);
    await wait(1_500);
    assert.notEqual((await fetch(own.address)).status, 503);
    client.leave();
    await own.close();
  });
});

describe('a database that is away for a moment', () => {
  it('does not end a stream', async () => {
    let isAway = false;
    const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const own = await stream({ heartbeat: 15_000, streams: 1 }, (statement) =>
      isAway ? Promise.reject(away) : database.read(statement),
    );
    const client = await EventClient.open(own.address);
    const watching = client.until(({ name }) => name === 'change');
    await wait(200);
    isAway = true;
    await publishToys(database, [toy({ amount: 7 }, '归来')]);
    await wait(500);
    isAway = false;
    assert.deepEqual(amounts(await watching), [7]);
    await own.close();
  });
});
