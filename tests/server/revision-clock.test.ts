import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { RevisionClock } from '../../src/server/revision-clock.js';
import { asOwner } from '../fresh-database.js';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { readingWith } from '../reading-with.js';
import { serveToys } from './served-toys.js';

const { server, database, ownerUrl } = await serveToys();

const LISTENERS = `from pg_stat_activity where query like 'listen%' and datname = current_database()`;

async function listeners(): Promise<number> {
  const [row] = await asOwner(ownerUrl, `select count(*)::integer as number ${LISTENERS}`);
  return Number(row?.number);
}

async function revisionServed(): Promise<number> {
  const { body } = await server.app.inject('/graphql?query={toys{totalCount}}');
  return Number(JSON.parse(body).extensions.revision);
}

/** Milliseconds until something holds; fails when it does not within a time. */
async function timeUntil(holds: () => Promise<boolean>, atMost: number): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > atMost) assert.fail(`Not within ${atMost} ms.`);
    await wait(10);
  }
  return performance.now() - start;
}

describe('a publication', () => {
  it('shows in the next request of a running server within a second', async () => {
    const revision = await publishToys(database, [toy({ name: '一' })]);
    await timeUntil(async () => (await revisionServed()) === revision, 1_000);
  });

  it('shows in the next request though the line that tells of it was cut', async () => {
    assert.equal(await listeners(), 1);
    await asOwner(ownerUrl, `select pg_terminate_backend(pid) ${LISTENERS}`);
    const revision = await publishToys(database, [toy({ name: '二' })]);
    await timeUntil(async () => (await revisionServed()) === revision, 1_000);
  });

  it('is told of again soon after the line was cut', async () => {
    await asOwner(ownerUrl, `select pg_terminate_backend(pid) ${LISTENERS}`);
    await timeUntil(async () => (await listeners()) === 1, 3_000);
    const revision = await publishToys(database, [toy({ name: '三' })]);
    await timeUntil(async () => (await revisionServed()) === revision, 1_000);
  });

  it('never makes the revision go back', async () => {
    const revision = await publishToys(database, [toy({ name: '四' })]);
    server.clock.advance(revision);
    server.clock.advance(revision - 1);
    assert.equal(await revisionServed(), revision);
  });
});

describe('a clock', () => {
  it('is told of a publication by the database and need not ask', async () => {
    let hasStarted = false;
    const clock = await RevisionClock.start(
      readingWith(database, (statement) =>
        hasStarted ? Promise.reject(new Error('Asked.')) : database.read(statement),
      ),
    );
    hasStarted = true;
    const revision = await publishToys(database, [toy({ name: '五' })]);
    await timeUntil(async () => (await clock.moment()).revision === revision, 500);
    await clock.close();
  });

  it('tells who asked of each revision once, until they have heard enough', async () => {
    const clock = await RevisionClock.start(database);
    const { revision } = await clock.moment();
    const heard: number[] = [];
    const stop = clock.onAdvance((next) => heard.push(next));
    for (const next of [revision + 1_000, revision + 1_000, revision, revision + 1_001]) clock.advance(next);
    stop();
    clock.advance(revision + 1_002);
    assert.deepEqual(heard, [revision + 1_000, revision + 1_001]);
    await clock.close();
  });

  it('that is closed leaves no connection behind', async () => {
    const before = await listeners();
    const clock = await RevisionClock.start(database);
    assert.equal(await listeners(), before + 1);
    await clock.close();
    await timeUntil(async () => (await listeners()) === before, 1_000);
  });

  it('can not start where the database can not be reached', async () => {
    const readerUrl = 'postgresql://nobody@127.0.0.1:1/nowhere';
    await assert.rejects(RevisionClock.start({ ...database, readerUrl }), { code: 'ECONNREFUSED' });
  });
});
