import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { RunStatement } from '../../src/database/statement.js';
import { recordDigest } from '../../src/publication/digest.js';
import { publish } from '../../src/publication/publish.js';
import type { Change } from '../../src/query/changes.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { eraseToy } from './erase-toy.js';
import { changesAfter, changesPage } from './follow-changes.js';
import { openReader, publishMakers, publishToys, withdrawToy } from './published-toys.js';
import { makers, toy, toys } from './toys.js';

const { database, ownerUrl, drop } = await freshDatabase(toyRegistry);
after(drop);

/** Where all that other tests published ends. */
async function now(): Promise<string> {
  return (await changesAfter(database)).next;
}

function inShort({ kind, reason, recordId }: Change) {
  return [kind, reason, recordId];
}

describe('changes', () => {
  it('say what each publication did to each record, and why', async () => {
    const start = await now();
    const [drake, duck] = [toy({ amount: 1 }, '鸭甲'), toy({ amount: 1 }, '鸭乙')];
    await publishToys(database, [drake, duck]);
    const better = toy({ amount: 2 }, '鸭甲');
    await publishToys(database, [better], 'Miscounted.');
    const revision = await withdrawToy(database, duck, 'A secret.');
    const { changes } = await changesAfter(database, { after: start });
    assert.deepEqual(changes.map(inShort), [
      ['published', null, drake.recordId],
      ['published', null, duck.recordId],
      ['corrected', 'Miscounted.', drake.recordId],
      ['withdrawn', 'A secret.', duck.recordId],
    ]);
    assert.deepEqual(
      changes.map(({ digest }) => digest),
      [drake, duck, better, duck].map((draft) => recordDigest(toys, draft)),
    );
    assert.deepEqual([changes[3]?.revision, changes[3]?.dataset, changes[3]?.agency], [revision, toys, null]);
  });

  it('bring each the record of their own revision, and none where it left', async () => {
    const start = await now();
    await publishToys(database, [toy({ amount: 1 }, '值')]);
    await publishToys(database, [toy({ amount: 2 }, '值')]);
    await withdrawToy(database, toy({}, '值'), 'Wrong.');
    const reader = await openReader(database);
    const { changes } = await changesAfter(database, { after: start });
    const records = await Promise.all(changes.map((change) => reader.changedRecord(change)));
    assert.deepEqual(
      records.map((record) => record?.amount ?? null),
      [1, 2, null],
    );
  });

  it('bring no record any more once it was erased, but say that it was and on what ground', async () => {
    const start = await now();
    const draft = toy({ amount: 1 }, '删');
    await publishToys(database, [draft]);
    await eraseToy(ownerUrl, draft, 'Personal data.');
    const reader = await openReader(database);
    const { changes } = await changesAfter(database, { after: start });
    assert.deepEqual(changes.map(inShort), [
      ['published', null, draft.recordId],
      ['erased', 'Personal data.', draft.recordId],
    ]);
    assert.deepEqual(await Promise.all(changes.map((change) => reader.changedRecord(change))), [null, null]);
    assert.equal(changes[1]?.digest, recordDigest(toys, draft));
  });

  it('of one dataset leave out the others, and the cursor of either goes on in both', async () => {
    const start = await now();
    await publishMakers(database, ['甲']);
    await publishToys(database, [toy({}, '丙')]);
    await publishMakers(database, ['乙']);
    const namesOf = async (dataset: readonly string[], from: string) =>
      (await changesAfter(database, { after: from, dataset, first: 1 })).changes.map((change) => change.dataset.name);
    assert.deepEqual(await namesOf(['makers'], start), ['makers', 'makers']);
    assert.deepEqual(await namesOf(['toys'], start), ['toys']);
    assert.deepEqual(await namesOf(['toys', 'makers'], start), ['makers', 'toys', 'makers']);
    const [first = assert.fail()] = (await changesPage(database, { after: start, dataset: ['makers'] })).changes;
    assert.deepEqual(await namesOf(['toys', 'makers'], first.cursor), ['toys', 'makers']);
  });

  it('of one agency are those that were published on its behalf', async () => {
    const start = await now();
    const agency = randomUUID();
    await publish(database, { dataset: toys, agency, drafts: [toy({}, '机构的')] });
    await publishToys(database, [toy({}, '无机构的')]);
    const { changes } = await changesAfter(database, { after: start, agency });
    assert.deepEqual(
      changes.map((change) => change.agency),
      [agency],
    );
  });

  it('since a moment are those that came after it', async () => {
    const revision = await publishToys(database, [toy({}, '之前')]);
    await publishToys(database, [toy({}, '之后')]);
    const { changes } = await changesAfter(database, { since: { revision, isPresent: false } });
    assert.deepEqual(
      changes.map((change) => change.revision),
      [revision + 1],
    );
  });

  it('have a cursor to go on from where nothing is new', async () => {
    const page = await changesPage(database, { after: await now() });
    assert.deepEqual([page.changes, page.caughtUp], [[], true]);
    const revision = await publishToys(database, [toy({}, '新的')]);
    const { changes } = await changesPage(database, { after: page.next });
    assert.deepEqual(
      changes.map((change) => change.revision),
      [revision],
    );
  });

  it('take one statement, and their records one for each dataset', async () => {
    const start = await now();
    await publishMakers(database, ['丁', '戊']);
    await publishToys(
      database,
      [1, 2, 3].map((amount) => toy({ amount }, `数${amount}`)),
    );
    let statements = 0;
    const reader = await openReader(database, (statement) => {
      statements += 1;
      return database.read(statement);
    });
    const { changes } = await reader.changes({ after: start }, { standard: 50, largest: 50 });
    assert.equal(statements, 1);
    const records = await Promise.all(changes.map((change) => reader.changedRecord(change)));
    assert.equal(records.filter((record) => record !== null).length, 5);
    assert.equal(statements, 3);
  });
});

describe('a publication that comes within a request', () => {
  it('does not show in its changes', async () => {
    const start = await now();
    const disturbed: RunStatement = async (statement) => {
      await publishToys(database, [toy({}, '插队')]);
      return database.read(statement);
    };
    const page = await changesPage(database, { after: start }, disturbed);
    assert.deepEqual([page.changes, page.caughtUp], [[], true]);
    assert.equal((await changesPage(database, { after: page.next })).changes.length, 1);
  });
});

describe('a place in the changes', () => {
  it('is one from which every later change comes exactly once, in pages of any size', async () => {
    await publishToys(
      database,
      [1, 2, 3, 4, 5].map((amount) => toy({ amount }, `页${amount}`)),
    );
    await publishMakers(database, ['己', '庚', '辛']);
    const { changes: all } = await changesAfter(database);
    const cursors = all.map(({ cursor }) => cursor);
    assert.equal(new Set(cursors).size, all.length);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: all.length - 1 }),
        fc.integer({ min: 1, max: 7 }),
        fc.subarray([makers.name, toys.name], { minLength: 1 }),
        async (place, first, dataset) => {
          const { changes } = await changesAfter(database, { after: cursors[place], first, dataset });
          const expected = all.slice(place + 1).filter((change) => dataset.includes(change.dataset.name));
          assert.deepEqual(changes, expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is passed by none of eight who publish at once', async () => {
    let after = await now();
    const seen: Change[] = [];
    let arePublishing = true;
    const publishing = Promise.all(
      Array.from({ length: 8 }, async (_, publisher) => {
        for (let act = 0; act < 12; act += 1)
          await publishToys(
            database,
            [1, 2, 3].map((number) => toy({ amount: act }, `并发${publisher}-${number}`)),
          );
      }),
    ).finally(() => {
      arePublishing = false;
    });
    for (let isLast = false; ; ) {
      const page = await changesPage(database, { after, first: 7 });
      seen.push(...page.changes);
      after = page.next;
      if (isLast && page.caughtUp) break;
      isLast = !arePublishing;
    }
    await publishing;
    assert.equal(seen.length, 8 * 12 * 3);
    assert.equal(new Set(seen.map(({ cursor }) => cursor)).size, seen.length);
    const revisions = seen.map(({ revision }) => revision);
    assert.deepEqual(
      revisions,
      revisions.toSorted((a, b) => a - b),
    );
    // What one publisher did comes in the order in which it was done.
    const { recordId } = toy({}, '并发3-2');
    const reader = await openReader(database);
    const own = seen.filter((change) => change.recordId === recordId);
    const records = await Promise.all(own.map((change) => reader.changedRecord(change)));
    assert.deepEqual(
      records.map((record) => record?.amount),
      Array.from({ length: 12 }, (_, act) => act),
    );
  });
});
