import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { readLexicon } from '../../../src/query/search/lexicon.js';
import { freshDatabase } from '../../fresh-database.js';
import { toyRegistry } from '../../toy-datasets.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

describe('the dictionary of the search', () => {
  it('is loaded once, however many search at once before anybody else', async () => {
    const lexicons = await Promise.all(Array.from({ length: 5 }, () => readLexicon(database.read)));
    assert.equal(new Set(lexicons.map(({ segmenter }) => segmenter)).size, 1);
    assert.equal((await readLexicon(database.read)).segmenter, lexicons[0]?.segmenter);
  });

  it('splits words and knows how they begin in pinyin', async () => {
    const { segmenter } = await readLexicon(database.read);
    assert.deepEqual(segmenter.cut('教育局公示'), ['教育局', '公示']);
    assert.deepEqual(segmenter.initialsOf('教育局'), ['j', 'y', 'j']);
  });
});
