import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeList } from '../../../src/catalog/code-list.js';
import { landNoticeKinds, landPurposes, landRegimes } from '../../../src/datasets/land/codes.js';
import { compensationLineItems } from '../../../src/datasets/land/compensation-codes.js';
import { landClassSchemes } from '../../../src/datasets/land/parcel-codes.js';
import { records } from './land-sample.js';

function nextDay(day: string | undefined): string {
  return new Date(Date.parse(String(day)) + 86_400_000).toISOString().slice(0, 10);
}

/** Codes that the sample uses on a day when there was no such code. */
function outOfTime(dataset: string, column: string, list: CodeList, dayColumn: string): readonly string[] {
  return records(dataset).flatMap(({ values, label }) => {
    const code = list.find(String(values[column]));
    const day = values[dayColumn];
    if (code === undefined || typeof day !== 'string') return [];
    const isInTime = day >= (code.validFrom ?? '') && day <= (code.validTo ?? '9999');
    return isInTime ? [] : [`${label}: ${code.code} on ${day}`];
  });
}

describe('code lists of the land family', () => {
  test('one procedure ends on the eve of the next, on the days of the laws', () => {
    assert.deepEqual(
      landRegimes.codes.map(({ validFrom }) => validFrom),
      [undefined, '2020-01-01', '2021-09-01'],
    );
    const [old, law] = landRegimes.codes;
    assert.equal(nextDay(old?.validTo), '2020-01-01');
    assert.equal(nextDay(law?.validTo), '2021-09-01');
  });

  test('compensation has the six heads of article 48, and no item is a person', () => {
    assert.deepEqual(
      compensationLineItems.codes.map(({ title }) => title),
      [
        '土地补偿费',
        '安置补助费',
        '农村村民住宅补偿费',
        '其他地上附着物补偿费',
        '青苗补偿费',
        '被征地农民社会保障费用',
      ],
    );
  });

  test('no sample record uses a code on a day when there was no such code', () => {
    assert.deepEqual(outOfTime('land-notices', 'kind', landNoticeKinds, 'postedOn'), []);
    assert.deepEqual(outOfTime('land-acquisitions', 'purposeKind', landPurposes, 'approvedOn'), []);
    assert.deepEqual(outOfTime('land-parcels', 'landClassScheme', landClassSchemes, 'formedOn'), []);
  });

  test('the procedure of an acquisition is the one that was in force when it was first announced', () => {
    for (const { values, label } of records('land-acquisitions')) {
      const announced = values.preNoticeOn;
      if (typeof announced !== 'string') continue;
      const regime = landRegimes.codes.find(
        ({ validFrom = '', validTo = '9999' }) => validFrom <= announced && announced <= validTo,
      );
      assert.equal(values.regime, regime?.code, label);
    }
  });

  test('class codes have as many digits as their scheme', () => {
    const digits: Readonly<Record<string, number>> = { TRANSITIONAL_2002: 3, GBT_21010_2007: 3 };
    const seen = new Set<string>();
    for (const { values } of records('land-parcels')) {
      const scheme = String(values.landClassScheme);
      seen.add(scheme);
      assert.equal(String(values.landClass).length, digits[scheme] ?? 4, `${scheme} ${String(values.landClass)}`);
    }
    assert.deepEqual([...seen].sort(), [...landClassSchemes.codes.map(({ code }) => code)].sort());
  });
});
