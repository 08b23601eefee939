import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { RunStatement } from '../../src/database/statement.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import { SummaryBook } from '../../src/query/summary-book.js';
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

  it('of several datasets takes one statement, and another that says when they changed last', async () => {
    await publishMakers(database, ['积木厂']);
    const { reader, statements } = await countingReader();
    const both = await Promise.all([reader.summary(makers), reader.summary(toys), reader.summary(makers)]);
    assert.deepEqual(
      both.map(({ recordCount }) => recordCount > 0),
      [true, true, true],
    );
    assert.equal(statements.length, 2);
  });

  it('is counted again only of what was published since', async () => {
    const summaries = new SummaryBook();
    const first = await countingReader(summaries);
    const [, before] = await Promise.all([first.reader.summary(makers), first.reader.summary(toys)]);
    const again = await countingReader(summaries);
    assert.deepEqual(await Promise.all([again.reader.summary(toys)]), [before]);
    assert.equal(again.statements.length, 1);
    await publishToys(database, [toy({ name: '新' })]);
    const later = await countingReader(summaries);
    const [, after] = await Promise.all([later.reader.summary(makers), later.reader.summary(toys)]);
    assert.equal(after.recordCount, before.recordCount + 1);
    assert.equal(later.statements.filter((text) => text.includes('"makers"')).length, 0);
  });

  it('at an older state leaves what is known of a newer one', async () => {
    const summaries = new SummaryBook();
    const old = await countingReader(summaries);
    await publishToys(database, [toy({ name: '更新' })]);
    const fresh = await (await countingReader(summaries)).reader.summary(toys);
    assert.equal((await old.reader.summary(toys)).recordCount, fresh.recordCount - 1);
    assert.deepEqual(await (await countingReader(summaries)).reader.summary(toys), fresh);
  });

  it('that could not be read is read by the next who asks', async () => {
    const summaries = new SummaryBook();
    const broken = new RequestReader(
      toyRegistry,
      () => Promise.reject(new Error('gone')),
      await presentMoment(database.read),
      undefined,
      { summaries },
    );
    await assert.rejects(broken.summary(toys), /gone/);
    assert.ok((await (await countingReader(summaries)).reader.summary(toys)).recordCount > 0);
  });
});

async function countingReader(summaries = new SummaryBook()) {
  const statements: string[] = [];
  const read: RunStatement = (statement) => {
    statements.push(statement.text);
    return database.read(statement);
  };
  const moment = await presentMoment(database.read);
  return { statements, reader: new RequestReader(toyRegistry, read, moment, undefined, { summaries }) };
}
