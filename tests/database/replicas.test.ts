import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { Replicas } from '../../src/database/replicas.js';
import type { RunStatement, Statement } from '../../src/database/statement.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { publishToys, toy } from '../publication/toys.js';
import { toyRegistry } from '../toy-datasets.js';

const WHERE: Statement = { text: 'select current_database() as name', values: [] };

/** A port of this machine on which nobody answers. */
const NOBODY = 'postgresql://nobody:secret@127.0.0.1:1/nothing';

const nobody: RunStatement = async () => {
  const client = new pg.Client({ connectionString: NOBODY });
  await client.connect();
  return [];
};

// Another database on the server of the tests is all that a replica is to its readers. Real replication: tests/scale.
describe('a question about one revision', () => {
  let primary: FreshDatabase;
  let copy: FreshDatabase;
  let replicas: Replicas;
  before(async () => {
    [primary, copy] = [await freshDatabase(toyRegistry), await freshDatabase(toyRegistry)];
    replicas = new Replicas([copy.ownerUrl, NOBODY]);
    await publishToys(primary, [toy('A')]);
    await publishToys(copy, [toy('A')]);
    await publishToys(primary, [toy('B')]);
    await replicas.poll();
  });
  after(async () => {
    await replicas.close();
    await Promise.all([primary.drop(), copy.drop()]);
  });

  const databaseOf = (fresh: FreshDatabase) => new URL(fresh.ownerUrl).pathname.slice(1);

  it('is answered by a replica that has the revision', async () => {
    const rows = await replicas.runnerAt(1, 'read', primary.database)(WHERE);
    assert.deepEqual(rows, [{ name: databaseOf(copy) }]);
  });

  it('is answered by the primary when every replica lags behind', async () => {
    const rows = await replicas.runnerAt(2, 'read', primary.database)(WHERE);
    assert.deepEqual(rows, [{ name: databaseOf(primary) }]);
  });

  it('is answered by the replica once that has caught up', async () => {
    await publishToys(copy, [toy('B')]);
    await replicas.poll();
    const rows = await replicas.runnerAt(2, 'read', primary.database)(WHERE);
    assert.deepEqual(rows, [{ name: databaseOf(copy) }]);
  });

  it('is answered by a replica that has just caught up when the primary goes', async () => {
    const late = new Replicas([copy.ownerUrl]);
    try {
      assert.deepEqual(await late.runnerAt(2, 'read', { read: nobody, analyse: nobody })(WHERE), [
        { name: databaseOf(copy) },
      ]);
    } finally {
      await late.close();
    }
  });

  it('that is itself at fault is not asked twice', async () => {
    let asked = 0;
    const counting: RunStatement = async (statement) => {
      asked += 1;
      return primary.database.read(statement);
    };
    await assert.rejects(
      replicas.runnerAt(1, 'read', { read: counting, analyse: counting })({ text: 'select 1 / 0', values: [] }),
      /division by zero/,
    );
    assert.equal(asked, 0);
  });

  it('is answered while the primary is gone, and so is the one for what is newest', async () => {
    assert.deepEqual(await replicas.runnerAt(1, 'read', { read: nobody, analyse: nobody })(WHERE), [
      { name: databaseOf(copy) },
    ]);
    assert.deepEqual(await replicas.presentRunner(nobody)(WHERE), [{ name: databaseOf(copy) }]);
  });

  it('names no password where the state of replicas is told', () => {
    const [live, dead] = replicas.states;
    assert.equal(live?.revision, 2);
    assert.deepEqual(dead, { host: '127.0.0.1:1', revision: undefined });
  });

  it('falls to the primary when the replica goes in the middle of it', async () => {
    const doomed = await freshDatabase(toyRegistry);
    await publishToys(doomed, [toy('A')]);
    const alone = new Replicas([doomed.ownerUrl]);
    try {
      await alone.poll();
      await doomed.drop();
      const rows = await alone.runnerAt(1, 'read', primary.database)(WHERE);
      assert.deepEqual(rows, [{ name: databaseOf(primary) }]);
    } finally {
      await alone.close();
    }
  });
});
