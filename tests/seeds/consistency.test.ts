import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleRecords } from './sample-records.js';

const establishments = sampleRecords('establishments');
const departments = sampleRecords('departments');

function sumOf(numbers: readonly unknown[]): number {
  return numbers.reduce<number>((sum, number) => sum + (typeof number === 'number' ? number : 0), 0);
}

/** Whether every number given is one, so that a sum of them says something. */
function areKnown(numbers: readonly unknown[]): boolean {
  return numbers.every((number) => typeof number === 'number');
}

function approvedOf(agency: unknown): readonly unknown[] {
  return establishments
    .filter(({ values }) => values.agency === agency && values.asOfOn === '2019-12-31')
    .map(({ values }) => values.approved);
}

describe('sample figures that belong together', () => {
  test('inner units and leaders have no more posts than their agency', () => {
    for (const { label, values } of sampleRecords('agencies')) {
      const agency = sampleRecords('agencies').find((record) => record.values === values)?.key;
      const approved = approvedOf(agency);
      const units = departments.filter((unit) => unit.values.agency === agency);
      if (units.length === 0 || !areKnown(approved)) continue;
      const leaders = sampleRecords('posts').filter(
        (post) => post.values.agency === agency && post.values.level !== 'INNER_HEAD',
      );
      const needed = sumOf([
        ...units.map((unit) => unit.values.establishment),
        ...leaders.map((post) => post.values.count),
      ]);
      assert.ok(needed <= sumOf(approved), `${label}: ${needed} of ${sumOf(approved)}`);
    }
  });

  test('a plan has as many posts as the establishment at the end of its year', () => {
    for (const { key, values } of sampleRecords('three-determination-plans')) {
      const planned = [values.administrativePosts, values.otherPosts].filter((posts) => posts !== null);
      const approved = approvedOf(values.agency);
      if (areKnown(approved)) assert.equal(sumOf(planned), sumOf(approved), key);
    }
  });

  test('an unknown count, a zero, and a withheld one all occur', () => {
    const counts = departments.map(({ values }) => values.establishment);
    assert.ok(counts.includes(0) && counts.includes(null));
    assert.deepEqual(
      establishments.filter(({ values }) => values.approved === 0).map(({ values }) => [values.kind, values.actual]),
      [['SERVICE', 0]],
    );
  });

  test('nobody takes up a post in an agency before it is set up, or leaves before coming', () => {
    const establishedOn = new Map(sampleRecords('agencies').map(({ key, values }) => [key, values.establishedOn]));
    for (const { key, values } of sampleRecords('office-holders')) {
      const { startOn, endOn, agency } = values;
      const since = establishedOn.get(String(agency));
      assert.ok(typeof since !== 'string' || String(startOn) >= since, key);
      assert.ok(typeof endOn !== 'string' || String(startOn) < endOn, key);
    }
  });
});
