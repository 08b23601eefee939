import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { naturalKeyOf } from '../../src/catalog/identity.js';
import { type Column, type Dataset, referenceTarget } from '../../src/catalog/registry.js';
import { registry } from '../../src/datasets/index.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { verify } from '../../src/publication/verify.js';
import { DISTRIBUTION } from '../../src/tiers/distribution.js';
import type { TierOutcome } from '../../src/tiers/outcome.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { openDoor } from '../graphql/door.js';
import { load, SEEDS } from './small-tier.js';

const INDEXES = `select indexname, indexdef from pg_indexes where schemaname = 'open' order by 1`;
const PRESENT = 'until_revision is null';

describe('a loaded tier', () => {
  let fresh: FreshDatabase;
  let outcome: TierOutcome | undefined;
  let indexesBefore: readonly Record<string, unknown>[];
  before(async () => {
    fresh = await freshDatabase();
    indexesBefore = await asOwner(fresh.ownerUrl, INDEXES);
    ({ outcome } = await load(fresh));
  });
  after(() => fresh.drop());

  it('is intact from the first publication to the last', async () => {
    const verdict = await verify(registry, fresh.database.read);
    assert.ok(verdict.isIntact, JSON.stringify(verdict));
    assert.deepEqual([verdict.publications, verdict.digest], [outcome?.revision, outcome?.digest]);
  });

  it('has every index back as it was', async () => {
    assert.deepEqual(await asOwner(fresh.ownerUrl, INDEXES), indexesBefore);
  });

  it('is the same on every database', async () => {
    const other = await freshDatabase();
    after(other.drop);
    assert.equal((await load(other)).outcome?.digest, outcome?.digest);
  });

  it('is left alone by a second load', async () => {
    const again = await load(fresh);
    assert.equal(again.outcome, undefined);
    assert.match(again.said, /^Tier T1 is loaded already/);
  });

  it('leaves the sample data what it was, so that publishing it again changes nothing', async () => {
    await publishSampleData(fresh.database, SEEDS, () => undefined);
    const [last] = await asOwner(fresh.ownerUrl, 'select max(revision)::int as revision from "open"."publication"');
    assert.equal(last?.revision, outcome?.revision);
  });

  for (const { dataset: name } of DISTRIBUTION) {
    const dataset = registry.get(name);

    it(`adds ${name} that are sample data, each under the key that its columns make`, async () => {
      const rows = await asOwner(fresh.ownerUrl, keyStatement(dataset));
      assert.ok(rows.length > 0);
      for (const row of rows) {
        const key = naturalKeyOf(dataset, ({ name: column }) => {
          const part = row[column];
          return part === null ? undefined : String(part);
        });
        assert.deepEqual([key, row.sample], [row.key, true]);
      }
    });

    it(`adds ${name} whose references lead to records`, async () => {
      for (const column of dataset.columns.filter((each) => referenceTarget(each) !== undefined))
        assert.deepEqual(await asOwner(fresh.ownerUrl, lostStatement(dataset, column)), [], column.name);
    });
  }

  it('answers over GraphQL, its past too', async () => {
    const door = openDoor(fresh.database, buildSchema(registry));
    after(door.close);
    const before = await door.ask(
      '{ licences(first: 2, asOf: { time: "2025-06-30T00:00:00Z" }) { totalCount nodes { agency { name } } } }',
    );
    const now = await door.ask('{ licences(first: 2) { totalCount nodes { agency { name } enterprise { name } } } }');
    assert.deepEqual([before.errors, now.errors], [[], []]);
    const counts = [before, now].map(({ data }) => Number(JSON.stringify(data).match(/"totalCount":(\d+)/)?.[1]));
    assert.ok((counts[0] ?? 0) > 0 && (counts[0] ?? 0) < (counts[1] ?? 0), counts.join(' '));
  });
});

/** All rows with their key, and its columns as a key prints them: references by the natural key of the other record. */
function keyStatement(dataset: Dataset): string {
  const names = new Map(dataset.key.flat().map((column) => [column.name, column]));
  const parts = [...names.values()].map((column) => `${partOf(column)} as "${column.name}"`);
  return `select v.natural_key as key, v.sample, ${parts.join(', ')} from "open"."${dataset.tableName}" v`;
}

function partOf(column: Column): string {
  const target = referenceTarget(column);
  if (column.kind.name === 'time') return `to_char(v."${column.databaseName}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (target === undefined) return `v."${column.databaseName}"::text`;
  const { tableName } = registry.get(target);
  return `(select r.natural_key from "open"."${tableName}" r where r.record_id = v."${column.databaseName}" limit 1)`;
}

function lostStatement(dataset: Dataset, column: Column): string {
  const { tableName } = registry.get(referenceTarget(column) ?? '');
  const ids = column.kind.isList ? `unnest(v."${column.databaseName}")` : `lateral (select v."${column.databaseName}")`;
  return `select v.natural_key from "open"."${dataset.tableName}" v, ${ids} as ids(id)
where v.${PRESENT} and id is not null and not exists (select from "open"."${tableName}" r where r.record_id = id and r.${PRESENT}) limit 3`;
}
