import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectPersonalData } from '../../../src/rules/personal-data/detect.js';
import { coverHits } from '../../../src/rules/personal-data/show-masked.js';
import { disguise } from './disguises.js';
import { bankCard, mobileNumber, residentId } from './people.js';

function covered(text: string): string {
  return coverHits(text, detectPersonalData(text));
}

describe('a text that is shown with its hits covered', () => {
  it('keeps what is no hit', () => {
    assert.equal(covered('龙城区2019年'), '龙城区2019年');
    assert.equal(covered('电话13800000000，证号990303199001010012。'), '电话████，证号████。');
  });

  it('is covered as a whole when a hit is only likely', () => {
    assert.equal(covered('车辆辽N00000停放'), '████');
  });

  it('is covered as a whole when a hit lies outside it or none was handed over', () => {
    const hit = { detector: 'MOBILE', start: 2, end: 30, certainty: 'CERTAIN' } as const;
    assert.equal(coverHits('短文', [hit]), '████');
    assert.equal(coverHits('手机13800000000', []), '████');
  });

  it('covers hits that overlap once', () => {
    const hit = { detector: 'MOBILE', certainty: 'CERTAIN' } as const;
    const hits = [
      { ...hit, start: 1, end: 3 },
      { ...hit, start: 2, end: 4 },
    ];
    assert.equal(coverHits('甲乙丙丁戊', hits), '甲████戊');
  });

  it('never shows personal data, however it is written', () => {
    const hidden = fc
      .tuple(fc.oneof(residentId, mobileNumber, bankCard), disguise)
      .map(([number, change]) => change(number));
    fc.assert(
      fc.property(fc.array(hidden, { maxLength: 3 }), (numbers) => {
        const shown = covered(`示某${numbers.join('、')}等`);
        assert.deepEqual(detectPersonalData(shown), []);
        for (const number of numbers) assert.ok(!shown.includes(number));
      }),
      { numRuns: 500 },
    );
  });
});
