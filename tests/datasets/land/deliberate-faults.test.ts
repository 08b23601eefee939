import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/land/deliberate-faults.js';
import { checked, clocked, records } from './land-sample.js';

// Long after every date of the sample but the end of the last price edition.
const TODAY = '2026-11-24';

const ACQUISITIONS = 'land-acquisitions';

function labels(...names: readonly string[]): readonly string[] {
  return [...names].sort();
}

const history = records(ACQUISITIONS)
  .filter(({ values }) => values.isBackfilled === true)
  .map(({ label }) => label);

function late(rule: string): readonly string[] {
  return clocked(ACQUISITIONS, rule, 'DONE_LATE', TODAY);
}

function unknown(rule: string): readonly string[] {
  return clocked(ACQUISITIONS, rule, 'UNKNOWN', TODAY);
}

describe('deliberate faults of the land family: checks', () => {
  test('V50 fails once for each way in which areas can contradict each other', () => {
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'FAILED', 0), [FAULTS.wrongClassSum]);
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'FAILED', 1), [FAULTS.cultivatedAboveAgricultural]);
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'FAILED', 2), [FAULTS.basicFarmlandAboveCultivated]);
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'FAILED', 3), [FAULTS.wrongOwnershipSum]);
  });

  test('V50 says nothing where an area is not known, which is not zero', () => {
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'UNKNOWN', 0), labels(...history));
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'UNKNOWN', 1), [FAULTS.unknownCultivatedArea]);
    assert.deepEqual(checked(ACQUISITIONS, 'V50', 'UNKNOWN', 3), labels(...history, FAULTS.unknownStateArea));
  });

  test('V51 finds the parcel that is missing, and is silent where the list is not whole', () => {
    assert.deepEqual(checked(ACQUISITIONS, 'V51', 'FAILED'), [FAULTS.missingParcel]);
    assert.deepEqual(checked(ACQUISITIONS, 'V51', 'UNKNOWN'), labels(FAULTS.lostParcels, FAULTS.parcelWithoutArea));
  });

  test('V52 finds two wrong amounts', () => {
    assert.deepEqual(
      checked('compensation-lines', 'V52', 'FAILED'),
      labels('龙泉街道示例一村青苗补偿费', '七道泉子镇示例一村其他地上附着物补偿费'),
    );
    assert.ok(checked('compensation-lines', 'V52', 'UNKNOWN').length > 0);
  });

  test('V54 finds two areas that were converted wrongly, of a whole and of a parcel', () => {
    assert.deepEqual(checked(ACQUISITIONS, 'V54', 'FAILED'), [FAULTS.wrongMu]);
    assert.deepEqual(checked('land-parcels', 'V54', 'FAILED'), ['DK-01']);
  });

  test('V55 finds steps in the wrong order', () => {
    assert.deepEqual(
      checked(ACQUISITIONS, 'V55', 'FAILED', 0),
      labels(FAULTS.noticeAfterApplication, FAULTS.approvedBeforeApplication),
    );
    assert.deepEqual(checked(ACQUISITIONS, 'V55', 'FAILED', 1), [FAULTS.riskAssessedLate]);
    assert.deepEqual(checked(ACQUISITIONS, 'V55', 'UNKNOWN', 0), labels(...history));
  });
});

describe('deliberate faults of the land family: clocks', () => {
  test('R50 and R51: two notices came off too early, and of two nobody knows when', () => {
    const [shortPre] = clocked('land-notices', 'R50', 'TOO_SHORT', TODAY);
    const [shortPlan] = clocked('land-notices', 'R51', 'TOO_SHORT', TODAY);
    assert.equal(shortPre, `${FAULTS.preNoticeTakenDownEarly}土地征收预公告`);
    assert.equal(shortPlan, `${FAULTS.planTakenDownEarly}征地补偿安置公告`);
    assert.deepEqual(clocked('land-notices', 'R50', 'UNKNOWN', TODAY), [
      `${FAULTS.noticesWithoutRemovalDay}土地征收预公告`,
    ]);
    assert.deepEqual(clocked('land-notices', 'R51', 'UNKNOWN', TODAY), [
      `${FAULTS.noticesWithoutRemovalDay}征地补偿安置公告`,
    ]);
  });

  test('R52, R53 and R53B: each procedure has its own time for notices', () => {
    const [since2021, before2020] = FAULTS.unknownReceipts;
    assert.deepEqual(late('R52'), [FAULTS.lateNotice]);
    assert.deepEqual(unknown('R52'), [since2021]);
    assert.deepEqual(late('R53'), [FAULTS.lateNoticeBefore2020]);
    assert.deepEqual(unknown('R53'), [before2020]);
    assert.deepEqual(clocked(ACQUISITIONS, 'R53', 'OVERDUE', TODAY), [FAULTS.unknownNoticeBefore2020]);
    assert.deepEqual(late('R53B'), [FAULTS.latePlanBefore2020]);
    assert.deepEqual(unknown('R53B'), [FAULTS.unknownNoticeBefore2020]);
  });

  test('R54 and R54B: two approvals came late to the platform; history is not judged by them', () => {
    assert.deepEqual(late('R54'), labels(...FAULTS.latePublications));
    assert.deepEqual(late('R54B'), labels(...FAULTS.latePublications));
    assert.deepEqual(unknown('R54'), labels(...FAULTS.unknownReceipts, FAULTS.unknownPublication));
    assert.deepEqual(clocked(ACQUISITIONS, 'R01', 'UNKNOWN', TODAY), labels(...history));
  });

  test('R55: one zone was renewed after more than three years, and of one the first day is not known', () => {
    assert.deepEqual(clocked('price-zones', 'R55', 'DONE_LATE', TODAY), ['龙城区Ⅳ类区片（2021年版）']);
    assert.deepEqual(clocked('price-zones', 'R55', 'UNKNOWN', TODAY), ['龙城区Ⅰ类区片（2021年版）']);
  });

  test('R01: only records of one acquisition were published late', () => {
    const batch = records(ACQUISITIONS).find(({ label }) => label === FAULTS.lateRecords);
    for (const name of ['land-parcels', 'land-notices', 'compensation-lines']) {
      const own = records(name).filter(({ values }) => values.acquisition === batch?.key);
      assert.deepEqual(clocked(name, 'R01', 'DONE_LATE', TODAY), labels(...own.map(({ label }) => label)), name);
    }
  });
});
