import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/land/deliberate-faults.js';
import { isValueObject, type Value } from '../../../src/catalog/value.js';
import { records } from './land-sample.js';

/** A measure in its canonical unit: square metres, yuan, or the plain ratio. */
function figure(value: Value | null | undefined): number {
  return isValueObject(value) ? Number(value.value) : Number.NaN;
}

const acquisitions = new Map(records('land-acquisitions').map((record) => [record.key, record]));

describe('figures of the land family that belong together', () => {
  test('land fee and resettlement of a village are together the price of the zone times its land', () => {
    const zones = new Map(records('price-zones').map(({ key, values }) => [key, figure(values.price)]));
    const lines = records('compensation-lines').filter(({ values }) => values.zone !== null);
    const villageOf = ({ values }: (typeof lines)[number]) => `${String(values.acquisition)} ${String(values.village)}`;
    const villages = new Set(lines.map(villageOf));
    assert.ok(villages.size > 20);
    for (const village of villages) {
      const pair = lines.filter((line) => villageOf(line) === village);
      assert.deepEqual(pair.map(({ values }) => values.item).sort(), ['LAND_FEE', 'RESETTLEMENT'], village);
      const paid = pair.reduce((sum, { values }) => sum + figure(values.amount), 0);
      const price = zones.get(String(pair[0]?.values.zone)) ?? Number.NaN;
      assert.ok(Math.abs(paid - price * Number(pair[0]?.values.quantity)) <= 1, village);
    }
  });

  test('the zone is of the edition that was in force when the compensation was announced', () => {
    const zones = new Map(records('price-zones').map(({ key, values }) => [key, values]));
    for (const { values, label } of records('compensation-lines')) {
      const zone = zones.get(String(values.zone));
      const acquisition = acquisitions.get(String(values.acquisition))?.values;
      const announced = acquisition?.compensationNoticeOn ?? acquisition?.approvedPlanNoticeOn;
      if (zone === undefined || typeof announced !== 'string') continue;
      assert.ok(String(zone.effectiveOn ?? '') <= announced, label);
      assert.ok(announced <= String(zone.replacedOn ?? '9999'), label);
    }
  });

  test('only compensation of no single household is shown, and never of fewer than five persons', () => {
    for (const { values, label } of records('compensation-lines')) {
      assert.ok(values.payeeKind !== null, label);
      if (values.unit === 'PERSON') assert.ok(Number(values.quantity) >= 5, label);
      assert.doesNotMatch(String(values.payeeName), /示例[甲乙丙丁]/, label);
    }
  });

  test('each notice is posted on the day that its acquisition says', () => {
    const columns: Readonly<Record<string, string>> = {
      PRE_APPROVAL_LETTER: 'preNoticeOn',
      PRE_NOTICE: 'preNoticeOn',
      COMPENSATION_PLAN: 'compensationNoticeOn',
      ACQUISITION: 'acquisitionNoticeOn',
      APPROVED_PLAN: 'approvedPlanNoticeOn',
    };
    for (const { values, label } of records('land-notices')) {
      const acquisition = acquisitions.get(String(values.acquisition))?.values;
      assert.equal(values.postedOn, acquisition?.[columns[String(values.kind)] ?? ''], label);
    }
  });

  test('basic farmland is approved by the State Council but for one acquisition, which V53 is for', () => {
    const tooLow = records('land-acquisitions').filter(
      ({ values }) =>
        figure(values.permanentBasicFarmland) > 0 &&
        values.approvalLevel === 'PROVINCE' &&
        String(values.approvedOn) >= '2020-01-01',
    );
    assert.deepEqual(
      tooLow.map(({ label }) => label),
      [FAULTS.approvedTooLow],
    );
  });

  test('history that was entered afterwards has the large figures and lacks the small ones', () => {
    const history = records('land-acquisitions').filter(({ values }) => values.isBackfilled === true);
    assert.equal(history.length, 6);
    for (const { values, label } of history) {
      assert.ok(figure(values.totalArea) > 0 && values.approvalNumber !== null, label);
      assert.ok(values.stateArea === null && values.preNoticeOn === null && values.formedOn === null, label);
    }
  });
});
