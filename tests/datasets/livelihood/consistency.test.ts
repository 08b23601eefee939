import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/livelihood/deliberate-faults.js';
import { isValueObject, type Value } from '../../../src/catalog/value.js';
import { records, registry } from './livelihood-sample.js';

/** The figure of a number or of a measure in its canonical unit. */
function figure(value: Value | null | undefined): number {
  return Number(isValueObject(value) ? value.value : value);
}

describe('figures of the livelihood family that belong together', () => {
  test('the weights of a hospital and year make up the whole, and no score is above its highest', () => {
    const weights = new Map<string, number>();
    for (const { values, label } of records('hospital-performances')) {
      const group = `${String(values.facility)} ${String(values.year)}`;
      weights.set(group, (weights.get(group) ?? 0) + figure(values.weight));
      assert.ok(figure(values.score) <= figure(values.fullScore), label);
    }
    assert.equal(weights.size, 6);
    for (const [group, sum] of weights) assert.ok(Math.abs(sum - 1) < 1e-9, group);
  });

  test('the size of a class is children divided by classes', () => {
    for (const { values, label } of records('schools'))
      assert.ok(Math.abs(figure(values.classSize) - figure(values.students) / figure(values.classes)) <= 0.05, label);
  });

  test('pay, dates and quantities are the right way round', () => {
    for (const { values, label } of records('vacancies')) {
      assert.ok(figure(values.payFrom) <= figure(values.payTo), label);
      assert.ok(String(values.postedOn) < String(values.expiresOn), label);
    }
    for (const { values, label } of records('drug-recalls')) {
      if (values.recalledQuantity !== null)
        assert.ok(figure(values.recalledQuantity) <= figure(values.quantity), label);
      if (values.completedOn !== null) assert.ok(String(values.announcedOn) < String(values.completedOn), label);
    }
    for (const { values, label } of records('insurance-cases'))
      if (values.recovered !== null) assert.ok(figure(values.recovered) <= figure(values.amountInvolved), label);
  });

  test('only one vacancy is still called open after it expired', () => {
    // The sample ends with 2020.
    const open = records('vacancies').filter(({ values }) => values.status === 'OPEN');
    assert.ok(open.length > 2);
    assert.deepEqual(
      open.filter(({ values }) => String(values.expiresOn) < '2021-01-01').map(({ label }) => label),
      [FAULTS.openAfterExpiry],
    );
  });

  test('money comes back and agreements end exactly where the measures say so', () => {
    for (const { values, label } of records('insurance-cases')) {
      const measures = Array.isArray(values.measures) ? values.measures : [];
      assert.equal(figure(values.recovered ?? 0) > 0, measures.includes('RECOVERY'), label);
      assert.equal(values.isTerminated === true, measures.includes('TERMINATION'), label);
    }
  });
});

describe('children, patients and job seekers in the livelihood family', () => {
  test('admissions have counts and no column for a child or a list of children', () => {
    const names = registry.get('admissions').columns.map(({ name }) => name);
    assert.ok(names.includes('admitted'));
    assert.deepEqual(
      names.filter((name) => /child(?!ren)|student|pupil|list|applicantName/i.test(name)),
      [],
    );
  });

  test('a count of 1 to 4 children or of reactions to a vaccine is withheld, never shown', () => {
    const shown = [
      ...records('admissions').map(({ values }) => values.accompanyingAdmitted),
      ...records('vaccine-inspections').flatMap(({ values }) => [values.abnormalReactions, values.reactionReports]),
    ].filter((value) => value !== null);
    assert.ok(shown.length > 20);
    assert.deepEqual(
      shown.filter((value) => figure(value) >= 1 && figure(value) <= 4),
      [],
    );
  });

  test('names that may be of persons are masked', () => {
    for (const { values } of records('vacancies')) assert.equal(values.contactName, '示某');
    for (const { values } of records('health-facilities')) assert.equal(values.principal, '示某');
  });

  test('columns that may hold a name or free text say so', () => {
    const privacy = (name: string, column: string) =>
      registry.get(name).columns.find((candidate) => candidate.name === column)?.privacy;
    assert.equal(privacy('vacancies', 'contactName'), 'natural-person-name');
    assert.equal(privacy('health-facilities', 'principal'), 'natural-person-name');
    assert.equal(privacy('insurance-cases', 'finding'), 'free-text');
  });
});
