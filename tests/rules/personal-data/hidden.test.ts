import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectPersonalData } from '../../../src/rules/personal-data/detect.js';
import { disguise } from './disguises.js';
import { bankCard, mobileNumber, residentId } from './people.js';

interface HiddenRow {
  readonly text: string;
  readonly hidden: string;
  readonly start: number;
}

const before = fc.constantFrom(
  '',
  '当事人',
  '经查，',
  '（证号',
  '见附件：',
  '2019年5月，',
  '示例村村民示某，',
  '{"text":"',
);
const after = fc.constantFrom('', '。', '）', '，已送达', '"}', '；其余略', ' 等', '，2019-05-06办结');

const hiddenRow: fc.Arbitrary<HiddenRow> = fc
  .tuple(before, fc.oneof(residentId, mobileNumber, bankCard), disguise, after)
  .map(([start, number, disguised, end]) => {
    const hidden = disguised(number);
    return { text: `${start}${hidden}${end}`, hidden, start: start.length };
  });

// A row that is looked at by what shows, so that a failure can be read.
function show(text: string): string {
  return text.replace(/[^ -~\p{Script=Han}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

describe('hidden personal data', () => {
  it('is found in each of 10,000 rows, from its first character to its last digit', () => {
    const rows = fc.sample(hiddenRow, { numRuns: 10_000, seed: 211303 });
    const missed = rows.filter(({ text, hidden, start }) => {
      const visible = hidden.replace(/\p{Cf}|\p{Mn}/gu, '').length;
      return !detectPersonalData(text).some(
        (hit) => hit.start <= start && hit.end - start >= Math.min(visible, hidden.trimEnd().length - 1),
      );
    });
    assert.equal(rows.length, 10_000);
    assert.deepEqual(missed.map(({ text }) => show(text)).slice(0, 10), []);
  });
});
