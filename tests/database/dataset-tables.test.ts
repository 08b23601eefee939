import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tableColumns } from '../../src/database/dataset-tables.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { makers, toys } from '../publication/toys.js';
import { toyRegistry } from '../toy-datasets.js';

describe('table of a dataset', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  it('has the columns of the record, what the catalogue adds, and its place in time', () => {
    assert.deepEqual(tableColumns(makers), [
      { name: 'record_id', type: 'uuid', nullable: false },
      { name: 'natural_key', type: 'text', nullable: false },
      { name: 'since_revision', type: 'bigint', nullable: false },
      { name: 'published_at', type: 'timestamptz(3)', nullable: false },
      { name: 'name', type: 'text', nullable: false },
      { name: 'until_revision', type: 'bigint', nullable: true },
      { name: 'digest', type: 'text', nullable: false },
      { name: 'absences', type: 'jsonb', nullable: true },
      { name: 'redactions', type: 'jsonb', nullable: true },
    ]);
  });

  it('keeps the source of a measure beside it', () => {
    const names = tableColumns(toys).map(({ name }) => name);
    for (const name of ['price', 'price_source_value', 'price_source_unit', 'warranty', 'warranty_unit'])
      assert.ok(names.includes(name), name);
  });

  it('has an index of the present on each column that lists are found by, and one of what has ended', async () => {
    const indexes = await asOwner(
      fresh.ownerUrl,
      `select indexname as name, indexdef as text from pg_indexes where tablename = 'toys'`,
    );
    const definitions = new Map(indexes.map(({ name, text }) => [name, String(text).replace(/^.* USING /, '')]));
    assert.deepEqual(Object.fromEntries([...definitions].toSorted()), {
      toys_by_amount: 'btree (amount, record_id) WHERE (until_revision IS NULL)',
      toys_by_made_on: 'btree (made_on, record_id) WHERE (until_revision IS NULL)',
      toys_by_maker: 'btree (maker, record_id) WHERE (until_revision IS NULL)',
      toys_by_name: 'btree (name, record_id) WHERE (until_revision IS NULL)',
      toys_by_natural_key: 'btree (natural_key, record_id) WHERE (until_revision IS NULL)',
      toys_by_sellers: 'gin (sellers) WHERE (until_revision IS NULL)',
      toys_current: 'btree (record_id) WHERE (until_revision IS NULL)',
      toys_ended: 'btree (until_revision) WHERE (until_revision IS NOT NULL)',
      toys_pkey: 'btree (record_id, since_revision)',
    });
  });
});
