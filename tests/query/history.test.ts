import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { recordDigest } from '../../src/publication/digest.js';
import type { AsOfInput } from '../../src/query/list-request.js';
import { momentOf } from '../../src/query/row.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishToys, withdrawToy } from './published-toys.js';
import { toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

async function historyOf(naturalKey: string, asOf?: AsOfInput) {
  const reader = await openReader(database);
  const { rows } = await reader.list({ dataset: toys, filter: { naturalKey: { equals: naturalKey } }, page: {} }, asOf);
  return reader.history(rows[0] ?? assert.fail(`There is no ${naturalKey}.`));
}

describe('the history of a record', () => {
  it('has each state with the change that brought it, oldest first', async () => {
    const drafts = [1, 2].map((amount) => toy({ amount }, '变更'));
    const first = await publishToys(database, drafts.slice(0, 1));
    const second = await publishToys(database, drafts.slice(1), 'The figure was wrong.');
    const history = await historyOf('变更');
    assert.deepEqual(
      history.map(({ kind, reason, sinceRevision, untilRevision, record }) => [
        kind,
        reason,
        sinceRevision,
        untilRevision,
        record?.amount,
      ]),
      [
        ['published', null, first, second, 1],
        ['corrected', 'The figure was wrong.', second, null, 2],
      ],
    );
  });

  it('proves each state by its digest', async () => {
    const draft = toy({ amount: 5, colour: 'RED' }, '摘要');
    await publishToys(database, [draft]);
    const [version] = await historyOf('摘要');
    assert.equal(version?.digest, recordDigest(toys, draft));
    assert.equal(version?.releasedAt, version?.record?.publishedAt);
  });

  it('ends where the question ends: later states and later ends are not known yet', async () => {
    const first = await publishToys(database, [toy({ amount: 1 }, '当时')]);
    await publishToys(database, [toy({ amount: 2 }, '当时')]);
    const [version, ...later] = await historyOf('当时', { revision: first });
    assert.deepEqual(later, []);
    assert.equal(version?.untilRevision, null);
  });

  it('shows the gap in which the record was withdrawn', async () => {
    const draft = toy({ amount: 1 }, '空档');
    const published = await publishToys(database, [draft]);
    const withdrawn = await withdrawToy(database, draft, 'A secret.');
    const again = await publishToys(database, [draft]);
    const history = await historyOf('空档');
    assert.deepEqual(
      history.map(({ kind, sinceRevision, untilRevision }) => [kind, sinceRevision, untilRevision]),
      [
        ['published', published, withdrawn],
        ['withdrawn', withdrawn, again],
        ['published', again, null],
      ],
    );
  });

  it('has records whose own relations are of their moment', async () => {
    const first = await publishToys(database, [toy({ amount: 1 }, '时刻')]);
    await publishToys(database, [toy({ amount: 2 }, '时刻')]);
    const [version = assert.fail()] = await historyOf('时刻');
    assert.equal(momentOf(version.record ?? assert.fail()).revision, first);
  });
});
