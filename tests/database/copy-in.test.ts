import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { copyIn } from '../../src/database/copy-in.js';
import { copyField, copyTexts } from '../../src/database/copy-text.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';

const text = fc.string({
  unit: fc.constantFrom('a', '\\', '\n', '\r', '\t', '"', '{', '}', ',', '龙', '𠮷', ' ', 'N', '.'),
});

describe('copying in', () => {
  let fresh: FreshDatabase;
  let client: pg.Client;
  before(async () => {
    fresh = await freshDatabase();
    client = new pg.Client({ connectionString: fresh.ownerUrl });
    await client.connect();
    await client.query('create temporary table one (place integer, words text, list text[], entries jsonb)');
    await client.query('create temporary table two (place integer)');
  });
  after(async () => {
    await client.end();
    await fresh.drop();
  });

  it('brings every text, list and object as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            words: fc.option(text),
            list: fc.option(fc.array(fc.option(text))),
            entries: fc.option(fc.array(fc.record({ text }))),
          }),
          { minLength: 1 },
        ),
        async (rows) => {
          const lines = rows.map(({ words, list, entries }, place) =>
            [
              [place, 'integer'] as const,
              [words, 'text'] as const,
              [list, 'text[]'] as const,
              [entries, 'jsonb'] as const,
            ]
              .map(([value, type]) => copyField(value, type))
              .join('\t'),
          );
          await client.query('truncate one');
          await copyIn(client, 'copy one from stdin', [`${lines.join('\n')}\n`]);
          const stored = await client.query('select words, list, entries from one order by place');
          assert.equal(JSON.stringify(stored.rows), JSON.stringify(rows));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('writes a list of texts the same way, item by item', () => {
    fc.assert(
      fc.property(fc.array(fc.option(text)), (list) => {
        assert.equal(copyTexts(list), copyField(list, 'text[]'));
      }),
    );
  });

  it('feeds each copy with its own text, in one exchange with what stands around them', async () => {
    await copyIn(
      client,
      'begin; truncate one, two; copy one from stdin; copy two from stdin; insert into two values (3); commit',
      ['1\t\\N\t\\N\t\\N\n', '2\n'],
    );
    const { rows } = await client.query(
      'select array(select place from one) as one, array(select place from two order by 1) as two',
    );
    assert.deepEqual(rows, [{ one: [1], two: [2, 3] }]);
  });

  it('fails with what the server says and leaves the connection usable', async () => {
    await assert.rejects(copyIn(client, 'begin; copy two from stdin; copy one from stdin; commit', ['x\n', '']), {
      code: '22P02',
    });
    await client.query('rollback');
    assert.deepEqual((await client.query('select 1 as one')).rows, [{ one: 1 }]);
  });
});
