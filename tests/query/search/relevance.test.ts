import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { datasetOf } from '../../../src/query/row.js';
import { type FreshDatabase, sampleDatabase } from '../../fresh-database.js';
import { openReader } from '../published-toys.js';
import { LABELLED_QUERIES } from './labelled-queries.js';

const FIRST_HITS = 20;

describe('hits of the labelled questions', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await sampleDatabase();
  });
  after(() => fresh.drop());

  it('hold what the question is about, and mostly in front', async (test) => {
    const reader = await openReader(fresh.database);
    let [found, wanted, reciprocal] = [0, 0, 0];
    for (const { query, expected } of LABELLED_QUERIES) {
      const { hits } = await reader.search({ query, first: FIRST_HITS });
      const labels = hits.map(({ row }) => `${datasetOf(row).name} ${row.label}`);
      const missed = expected.filter((label) => !labels.includes(label));
      const rank = labels.findIndex((label) => expected.includes(label)) + 1;
      found += expected.length - missed.length;
      wanted += expected.length;
      reciprocal += rank === 0 ? 0 : 1 / rank;
      if (missed.length > 0 || rank > 1)
        test.diagnostic(`${query}: rank ${rank}, missed ${missed.join(', ')}; first ${labels[0]}`);
    }
    const [recall, mrr] = [found / wanted, reciprocal / LABELLED_QUERIES.length];
    test.diagnostic(
      `${LABELLED_QUERIES.length} questions: recall among ${FIRST_HITS} ${recall.toFixed(3)}, mean reciprocal rank ${mrr.toFixed(3)}`,
    );
    assert.equal(LABELLED_QUERIES.length, 60);
    assert.ok(recall >= 0.97, `recall ${recall}`);
    assert.ok(mrr >= 0.85, `mean reciprocal rank ${mrr}`);
  });
});
