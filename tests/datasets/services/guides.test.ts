import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/services/deliberate-faults.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { entries, limitOf, sample, texts } from './sample.js';

const items = sample('service-items');

/** Names of the items that do what they should not. */
function itemsWhere(isWrong: (item: RecordValues) => boolean): readonly string[] {
  return items.filter(isWrong).map(({ name }) => String(name));
}

function countedDays(item: RecordValues): number {
  return entries(item.steps)
    .filter(({ countsInLimit }) => countsInLimit === true)
    .reduce((sum, { limit }) => sum + (limitOf(limit)?.count ?? 0), 0);
}

const cancelledProofs = new Set(
  sample('certification-items')
    .filter(({ edition, action }) => edition === '2019' && action === 'CANCELLED')
    .map(({ code }) => `211303|2019|${String(code)}`),
);

describe('guides of service items', () => {
  test('the steps that count take no longer than the promise, but for one deliberate fault', () => {
    const wrong = itemsWhere((item) => {
      const promised = limitOf(item.promisedLimit);
      return promised !== undefined && countedDays(item) > promised.count;
    });
    assert.deepEqual(wrong, [FAULTS.stepsAbovePromise]);
  });

  test('what is handled at once is promised within a working day', () => {
    const immediate = items.filter(({ caseKind }) => caseKind === 'IMMEDIATE');
    assert.ok(immediate.length > 10);
    for (const { name, promisedLimit } of immediate)
      assert.deepEqual(limitOf(promisedLimit), { count: 1, unit: 'WORKING_DAY' }, String(name));
  });

  test('what can be done wholly on line needs one visit at most, and has an address', () => {
    const whole = items.filter(({ onlineDepth }) =>
      ['HANDLING', 'RESULT_FEEDBACK', 'ELECTRONIC_CERTIFICATE'].includes(String(onlineDepth)),
    );
    assert.ok(whole.length > 10);
    for (const { name, visits, onlineUrl, channels } of whole) {
      assert.ok(Number(visits) <= 1, String(name));
      assert.ok(onlineUrl !== null && texts(channels).includes('ONLINE'), String(name));
    }
  });

  test('results are delivered within the ten working days of the Licensing Law', () => {
    const limits = items.flatMap(({ results }) => entries(results).map(({ deliveryLimit }) => limitOf(deliveryLimit)));
    const stated = limits.filter((limit) => limit !== undefined);
    assert.ok(stated.length > 20);
    for (const { count, unit } of stated) assert.ok(count <= 10 && unit === 'WORKING_DAY');
  });

  test('every material has an origin, but for one guide', () => {
    const wrong = itemsWhere(({ materials }) => entries(materials).some(({ origin }) => origin === null));
    assert.deepEqual(wrong, [FAULTS.materialsWithoutOrigin]);
  });

  test('the parts of a code agree with base code, division and agency, but for one deliberate fault', () => {
    const wrong = itemsWhere(({ implementationCode, baseCode, agencyCodeAsPublished }) => {
      const start = `${String(baseCode)}-211303000000-000-${String(agencyCodeAsPublished)}-`;
      return !String(implementationCode).startsWith(start);
    });
    assert.deepEqual(wrong, [FAULTS.otherDivisionInCode.item]);
  });

  test('one guide asks for a proof that the list has cancelled, one for a proof that is in no list', () => {
    const proofs = (item: RecordValues) => entries(item.materials).filter(({ kind }) => kind === 'PROOF');
    const asksCancelled = (item: RecordValues) =>
      proofs(item).some(({ certificationItem }) => cancelledProofs.has(String(certificationItem)));
    assert.deepEqual(itemsWhere(asksCancelled), [FAULTS.asksForCancelledProof.item]);
    assert.deepEqual(
      itemsWhere((item) => proofs(item).some(({ certificationItem }) => certificationItem === null)),
      [FAULTS.asksForUnlistedProof.item],
    );
  });

  test('one item is in force although a document has cancelled it', () => {
    const cancelled = new Set(
      sample('power-adjustments')
        .filter(({ action }) => action === 'CANCELLED')
        .map(({ serviceItem }) => String(serviceItem)),
    );
    const wrong = itemsWhere(
      ({ implementationCode, status }) => status === 'ACTIVE' && cancelled.has(String(implementationCode)),
    );
    assert.deepEqual(wrong, [FAULTS.cancelledButActive]);
  });

  test('what is charged has fees that stand in a list of charges, and what is not has none', () => {
    for (const { name, isCharged, fees } of items) {
      assert.equal(entries(fees).length > 0, isCharged, String(name));
      for (const { chargeItem } of entries(fees)) assert.ok(chargeItem !== null, String(name));
    }
    assert.ok(items.some(({ isCharged }) => isCharged === true));
  });
});
