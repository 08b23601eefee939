import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { judgeCreditCode } from '../../src/rules/credit-code.js';
import { plannedPublications } from '../../src/tiers/publication-plan.js';
import { readSamples } from '../../src/tiers/samples.js';
import { World } from '../../src/tiers/world.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { SEEDS } from './small-tier.js';

/** Share of the items of which something is true, in per cent. */
function share<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return (items.filter(isSo).length / items.length) * 100;
}

function assertBetween(low: number, value: number, high: number): void {
  assert.ok(value >= low && value <= high, `${value} is not between ${low} and ${high}`);
}

describe('the records of tier T1', () => {
  let fresh: FreshDatabase;
  let world: World;
  before(async () => {
    fresh = await sampleDatabase();
    world = new World(registry, { name: 'T1', scale: 1 }, await readSamples(fresh.database, SEEDS));
  });
  after(() => fresh.drop());

  const drafts = (name: string, count: number) => {
    const set = world.set(name);
    const step = Math.max(1, Math.floor(set.count / count));
    return Array.from({ length: Math.min(count, set.count) }, (_, index) => set.draft(index * step, 0));
  };

  it('are about a million with all their versions, in publications that increase in time', () => {
    let versions = 0;
    let withdrawn = 0;
    let time = 0;
    for (const { changes, time: releasedAt } of plannedPublications(world)) {
      assertBetween(1, changes.length, 10_000);
      assert.ok(releasedAt > time);
      time = releasedAt;
      const leaving = changes.filter(({ kind }) => kind === 'withdrawn').length;
      withdrawn += leaving;
      versions += changes.length - leaving;
    }
    assertBetween(950_000, versions, 1_050_000);
    assertBetween(0.5, (withdrawn / versions) * 100, 1.5);
    assert.ok(time < Date.UTC(2026, 10, 1), new Date(time).toISOString());
  });

  it('fall to three agencies in 60 % of cases, and to the first more than ten times as often as to the median', () => {
    const byAgency = new Map<unknown, number>();
    for (const { values } of drafts('licences', 6_000))
      byAgency.set(values.agency, (byAgency.get(values.agency) ?? 0) + 1);
    const counts = [...byAgency.values()].toSorted((one, other) => other - one);
    const [first = 0, second = 0, third = 0] = counts;
    assertBetween(57, ((first + second + third) / 6_000) * 100, 63);
    assert.ok(first > 10 * (counts[Math.floor(counts.length / 2)] ?? 0));
  });

  it('have two to five versions in 5 to 10 % of cases', () => {
    const set = world.set('licences');
    const versions = Array.from(
      { length: 20_000 },
      (_, index) => 1 + set.laterChanges(index).filter(({ version }) => version !== undefined).length,
    );
    assertBetween(
      5,
      share(versions, (count) => count > 1),
      10,
    );
    assert.equal(Math.max(...versions), 5);
  });

  it('change with every version and keep their identity', () => {
    for (const set of world.sets) {
      const versions = [0, 1, 2, 3, 4].map((version) => set.draft(0, version));
      assert.equal(new Set(versions.map(({ recordId }) => recordId)).size, 1, set.dataset.name);
      assert.equal(new Set(versions.map(({ values }) => JSON.stringify(values))).size, 5, set.dataset.name);
    }
  });

  it('have an identity each', () => {
    for (const set of world.sets) {
      const keys = new Set(Array.from({ length: set.count }, (_, index) => set.target(index).naturalKey));
      assert.equal(keys.size, set.count, set.dataset.name);
    }
  });

  it('bear no label of a sample record, by which files refer to it', () => {
    for (const set of world.sets.filter(({ dataset }) => dataset.name !== 'budget-lines')) {
      const { name } = set.dataset.label;
      const labels = new Set(world.sample(set.dataset.name).map(({ values }) => values[name]));
      for (const { values } of drafts(set.dataset.name, 40)) assert.ok(!labels.has(values[name]), String(values[name]));
    }
  });

  it('do not say when they were formed in 5 to 30 % of cases', () => {
    for (const name of ['licences', 'enterprises', 'release-reviews', 'inspection-results'])
      assertBetween(
        3,
        share(drafts(name, 2_000), ({ values }) => values.formedOn === undefined),
        45,
      );
  });

  it('have a wrong credit code in one of eight cases', () => {
    const isWrong = (code: unknown) => !judgeCreditCode(String(code)).isValid;
    const codes = drafts('enterprises', 4_000).map(({ values }) => values.creditCode);
    assertBetween(9, share(codes, isWrong), 15);
  });

  it('repeat document numbers among agencies', () => {
    const set = world.set('licences');
    const numbers = Array.from({ length: 2_000 }, (_, index) => set.draft(index, 0).values.decisionNumber);
    assert.ok(new Set(numbers).size < 1_980, String(new Set(numbers).size));
  });

  it('have a guide of more than 30 KB in a tenth of service items', () => {
    const isLong = (text: unknown) => Buffer.byteLength(String(text ?? ''), 'utf8') > 30_000;
    assertBetween(
      7,
      share(drafts('service-items', 1_150), ({ values }) => isLong(values.acceptConditions)),
      13,
    );
  });

  it('come in bursts: budgets on one day of February, final accounts on one of August', () => {
    const days = new Set(
      drafts('budgets', 800)
        .map(({ values }) => values.publishedOn)
        .filter((day) => day !== undefined)
        .map((day) => String(day).slice(5)),
    );
    assert.deepEqual([...days].toSorted(), ['02-15', '08-20']);
  });
});
