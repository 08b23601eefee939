import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { tableColumnsOf } from '../../src/database/dataset-tables.js';
import { presentMoment } from '../../src/query/moment.js';
import { readRecords } from '../../src/query/records-by-id.js';
import { TOY_VALUES, toyColumn, toyValues } from '../catalog/columns/toy-values.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { publishToys, toy, toys } from '../publication/toys.js';
import { toyRegistry } from '../toy-datasets.js';

const names = Object.keys(TOY_VALUES).filter((name) => name !== 'code');

describe('every column kind in PostgreSQL', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  it('gives back exactly what was published, and nothing for what was not', async () => {
    const manyToys = fc.array(toyValues(names), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(manyToys, async (valuesOfAll) => {
        const drafts = valuesOfAll.map((values) => toy(randomUUID(), values));
        await publishToys(fresh, drafts);
        const moment = await presentMoment(fresh.database.read);
        const ids = drafts.map(({ recordId }) => recordId);
        const rows = await readRecords(fresh.database.read, toys, ids, moment);
        for (const [index, { values, naturalKey }] of drafts.entries()) {
          const row = rows[index];
          assert.equal(row?.naturalKey, naturalKey);
          for (const name of names) assert.deepEqual(row[name], values[name] ?? null, name);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('has the database columns that it says, and no others', async () => {
    const stored = await asOwner(
      fresh.ownerUrl,
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = '"open"."toys"'::regclass and attnum > 0`,
    );
    const types = new Map(stored.map(({ name, type }) => [name, type]));
    for (const { name, type } of names.flatMap((column) => tableColumnsOf(toyColumn(column))))
      assert.equal(types.get(name), type.replace('timestamptz(3)', 'timestamp(3) with time zone'), name);
  });

  it('refuses what is no value of it', async () => {
    const wrong = {
      madeOn: '2019-02-30',
      soldAt: 'now then',
      amount: '1.5',
      price: { value: '1e30', sourceValue: '1', sourceUnit: 'YUAN' },
      maker: 'nobody',
      isForSale: '是',
    };
    for (const [name, value] of Object.entries(wrong))
      await assert.rejects(publishToys(fresh, [toy('wrong', { [name]: value })]), name);
  });
});
