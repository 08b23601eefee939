import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RunStatement } from '../../src/database/statement.js';
import { registry } from '../../src/datasets/index.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import { datasetsChecked } from '../../src/reports/record-checks.js';
import { TallyBook } from '../../src/reports/tally-book.js';
import { freshDatabase } from '../fresh-database.js';
import { agency, publishRows } from './publish-rows.js';

const { database, drop } = await freshDatabase();
after(drop);

const TODAY = '2026-11-30';

/** A reader of the newest state that notes which tables are looked through. */
async function openNoting(today = TODAY) {
  const scanned: string[] = [];
  const read: RunStatement = (statement) => {
    const [, table] = /from "open"\."(\w+)" as "t" where "t"\."record_id" >/.exec(statement.text) ?? [];
    if (table !== undefined) scanned.push(table);
    return database.read(statement);
  };
  return { scanned, reader: new RequestReader(registry, read, await presentMoment(database.read), today) };
}

const agencies = registry.get('agencies');

describe('the tally of a dataset', () => {
  before(() => publishRows(database, 'agencies', [agency('统计局')]));

  it('is kept while others publish', async () => {
    const book = new TallyBook();
    const first = await book.of((await openNoting()).reader, agencies);
    await publishRows(database, 'documents', [
      { agency: '统计局', documentNumber: '龙统发〔2019〕1号', title: '通知' },
    ]);
    const { reader, scanned } = await openNoting();
    assert.equal(await book.of(reader, agencies), first);
    assert.deepEqual(scanned, []);
  });

  it('is made again when its own records change, and on another day', async () => {
    const book = new TallyBook();
    const counted = async (today?: string) => {
      const { reader, scanned } = await openNoting(today);
      const tallies = await book.of(reader, agencies);
      return [scanned.length, [...tallies.values()].reduce((sum, { recordCount }) => sum + recordCount, 0)];
    };
    assert.deepEqual(await counted(), [1, 1]);
    await publishRows(database, 'agencies', [agency('档案局')]);
    assert.deepEqual(await counted(), [1, 2]);
    assert.deepEqual(await counted('2026-12-01'), [1, 2]);
    assert.deepEqual(await counted('2026-12-01'), [0, 2]);
  });

  it('that failed is made again for the next who asks', async () => {
    const book = new TallyBook();
    const { reader } = await openNoting();
    const broken: RunStatement = (statement) =>
      statement.text.includes('"t"."record_id" >') ? Promise.reject(new Error('gone')) : database.read(statement);
    await assert.rejects(book.of(new RequestReader(registry, broken, reader.present, TODAY), agencies), /gone/);
    assert.ok((await book.of(reader, agencies)).size > 0);
  });
});

describe('what the checks of a dataset look at', () => {
  const namesOf = (dataset: string) => datasetsChecked(registry, registry.get(dataset)).map(({ name }) => name);

  it('is its own records where it declares no other', () => {
    assert.deepEqual(namesOf('air-readings'), ['air-readings']);
  });

  it('is also what refers to it where a check counts that', () => {
    assert.deepEqual(namesOf('bonds'), ['bonds', 'bond-uses']);
  });

  it('is anything where a function of its own checks it', () => {
    assert.equal(namesOf('service-items').length, registry.datasets.length);
  });
});
