import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { inWriterTransaction } from '../../../src/database/writer-transaction.js';
import { eraseWithin } from '../../../src/publication/erase.js';
import { catchUpIndex } from '../../../src/publication/search-index/catch-up.js';
import { reindex } from '../../../src/publication/search-index/reindex.js';
import type { AsOfInput } from '../../../src/query/list-request.js';
import { highlightsOf } from '../../../src/query/search/highlights.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../../fresh-database.js';
import { openReader, publishMakers, publishToys, withdrawToy } from '../../query/published-toys.js';
import { toyRegistry } from '../../toy-datasets.js';
import { toy, toys } from '../toys.js';

let fresh: FreshDatabase;
const used: FreshDatabase[] = [];
beforeEach(async () => {
  fresh = await freshDatabase(toyRegistry);
  used.push(fresh);
});
after(() => Promise.all(used.map(({ drop }) => drop())));

async function found(query: string, asOf?: AsOfInput): Promise<readonly string[]> {
  await catchUpIndex(fresh.database);
  const reader = await openReader(fresh.database);
  const { hits } = await reader.search({ query, asOf });
  return hits.map(({ row }) => row.label);
}

const entries = () =>
  asOwner(
    fresh.ownerUrl,
    'select lexemes::text, until_revision::int as until from "open"."search_entry" order by since_revision, record_id',
  );

describe('index of the search', () => {
  it('has a record from its publication on, and not before', async () => {
    await publishMakers(fresh.database, ['龙城木业']);
    const revision = await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' })]);
    assert.deepEqual(await found('蜻蜓'), ['竹蜻蜓']);
    assert.deepEqual(await found('蜻蜓', { revision: revision - 1 }), []);
  });

  it('finds a corrected record by its new words, and by the old ones only in the past', async () => {
    const first = await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' })]);
    await publishToys(fresh.database, [toy('A', { name: '拨浪鼓' })], '写错了');
    assert.deepEqual([await found('蜻蜓'), await found('浪鼓')], [[], ['拨浪鼓']]);
    assert.deepEqual(await found('蜻蜓', { revision: first }), ['竹蜻蜓']);
    assert.deepEqual(await found('浪鼓', { revision: first }), []);
  });

  it('leaves a withdrawn record to the past', async () => {
    const lost = toy('A', { name: '竹蜻蜓' });
    const first = await publishToys(fresh.database, [lost]);
    await withdrawToy(fresh.database, lost, '重复');
    assert.deepEqual([await found('蜻蜓'), await found('蜻蜓', { revision: first })], [[], ['竹蜻蜓']]);
  });

  it('holds nothing of an erased record, of any version', async () => {
    const gone = toy('A', { name: '竹蜻蜓', story: '张三所有' });
    const first = await publishToys(fresh.database, [gone]);
    await publishToys(fresh.database, [toy('A', { name: '拨浪鼓' })], '写错了');
    await inWriterTransaction(fresh.database.writer, (run) =>
      eraseWithin(run, {
        dataset: toys,
        recordIds: [gone.recordId],
        ground: 'PERSONAL_DATA',
        releasedBy: 'ADMINISTRATOR',
      }),
    );
    assert.deepEqual(await entries(), []);
    for (const revision of [first, first + 1, first + 2])
      for (const word of ['蜻蜓', '浪鼓', '张三']) assert.deepEqual(await found(word, { revision }), [], word);
  });

  it('has no words of a column that was masked', async () => {
    const masked = toy(
      'A',
      { story: '张某甲' },
      { redactions: [{ field: 'story', rule: 'name', basis: '条例 art. 15' }] },
    );
    await publishToys(fresh.database, [masked]);
    assert.deepEqual(await found('张某'), []);
    assert.deepEqual(await found('玩具A'), ['玩具A']);
  });

  it('finds by other names, codes, numbers, and what the records referred to are called', async () => {
    await publishMakers(fresh.database, ['龙城木业']);
    const all = toy('A', {
      otherNames: ['飞天竹'],
      colour: 'GREEN',
      documentNumber: '朝龙玩〔2019〕7号',
      creditCode: '91211303EX2274429G',
      parts: [{ name: '竹柄', count: 1, maker: null }],
    });
    await publishToys(fresh.database, [all]);
    for (const query of ['飞天', '木业', '朝龙玩[2019]7号', '(2019)7', '91211303EX', '竹柄', 'wj', '飛天竹'])
      assert.ok((await found(query)).includes('玩具A'), query);
  });

  it('marks what was asked for in plain text, whatever the text is', async () => {
    await publishToys(fresh.database, [toy('A', { story: '<script>alert(1)</script>竹蜻蜓与<b>竹马</b>' })]);
    await catchUpIndex(fresh.database);
    const page = await (await openReader(fresh.database)).search({ query: '蜻蜓 竹馬' });
    const [hit] = page.hits;
    assert.ok(hit);
    assert.deepEqual(highlightsOf(page.search, hit.row), [
      {
        field: 'story',
        title: '说明',
        parts: [
          { text: '<script>alert(1)</script>竹', isMatch: false },
          { text: '蜻蜓', isMatch: true },
          { text: '与<b>', isMatch: false },
          { text: '竹马', isMatch: true },
          { text: '</b>', isMatch: false },
        ],
      },
    ]);
  });

  it('takes signs of its own language as text', async () => {
    await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' })]);
    for (const query of ["蜻蜓' & !", '蜻蜓:*', "('", '\\', '| & !', '!蜻蜓', '%', '的', '蜓', "''"])
      await assert.doesNotReject(found(query), query);
    assert.deepEqual(await found("蜻蜓' | 'x"), []);
  });

  it('is answered as of the last revision that is in the index, and says so', async () => {
    const first = await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' })]);
    await catchUpIndex(fresh.database);
    const second = await publishToys(fresh.database, [toy('A', { name: '拨浪鼓' }), toy('B')], '写错了');
    const reader = await openReader(fresh.database);
    const { hits, search } = await reader.search({ query: '蜻蜓' });
    assert.deepEqual([hits.map(({ row }) => row.label), search.moment.revision], [['竹蜻蜓'], first]);
    await publishToys(fresh.database, [toy('C')]);
    const later = await openReader(fresh.database);
    await assert.rejects(later.search({ query: '浪鼓', asOf: { revision: second } }), { code: 'DATABASE_UNAVAILABLE' });
    await catchUpIndex(fresh.database);
    assert.deepEqual(await found('浪鼓', { revision: second }), ['拨浪鼓']);
  });

  it('is the same when it is made anew', async () => {
    await publishMakers(fresh.database, ['龙城木业']);
    await publishToys(fresh.database, [toy('A', { name: '竹蜻蜓' }), toy('B')]);
    await publishToys(fresh.database, [toy('A', { name: '拨浪鼓' })], '写错了');
    await catchUpIndex(fresh.database);
    const words = async () => (await entries()).map(({ until }) => until);
    const before = await words();
    const outcome = await reindex(fresh.database, () => undefined);
    assert.equal(outcome.entries, before.length);
    assert.deepEqual(await words(), before);
    assert.deepEqual([await found('浪鼓'), await found('蜻蜓')], [['拨浪鼓'], []]);
  });
});
