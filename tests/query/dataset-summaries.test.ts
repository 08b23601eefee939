import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishMakers, publishToys, withdrawToy } from './published-toys.js';
import { makers, toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

describe('the summary of a dataset', () => {
  it('says that nothing is there where nothing was published', async () => {
    const { drop: dropEmpty, database: empty } = await freshDatabase(toyRegistry);
    after(dropEmpty);
    const nothing = {
      recordCount: 0,
      sampleCount: 0,
      firstOn: null,
      lastOn: null,
      firstPublishedAt: null,
      latestRevision: null,
      latestPublishedAt: null,
    };
    assert.deepEqual(await (await openReader(empty)).summary(toys), nothing);
  });

  it('counts present records only and names the publication that changed them last', async () => {
    const [kept, gone] = [toy({ name: '留' }), toy({ name: '去' })];
    await publishToys(database, [kept, gone]);
    const revision = await withdrawToy(database, gone, 'Broken.');
    const { recordCount, firstPublishedAt, latestRevision, latestPublishedAt } = await (
      await openReader(database)
    ).summary(toys);
    assert.deepEqual([recordCount, latestRevision], [1, revision]);
    assert.ok((firstPublishedAt ?? '') < (latestPublishedAt ?? ''));
    assert.match(latestPublishedAt ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('of several datasets takes one statement', async () => {
    await publishMakers(database, ['积木厂']);
    let statements = 0;
    const reader = await openReader(database, async (statement) => {
      statements += 1;
      return database.read(statement);
    });
    const both = await Promise.all([reader.summary(makers), reader.summary(toys), reader.summary(makers)]);
    assert.deepEqual(
      both.map(({ recordCount }) => recordCount > 0),
      [true, true, true],
    );
    assert.equal(statements, 1);
  });
});
