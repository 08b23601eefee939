import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSample, sampleDatasets, sampleText } from './seed-files.js';

// GB 11643-1999: 17 digits and a check character; a birth date stands in positions 7 to 14.
const RESIDENT_ID = /(?=([1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]))/g;
const OLD_RESIDENT_ID = /(?<!\d)[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/;
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/;
const INVENTED_NAME = /^示例[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]{1,2}$/;

function hasRightCheck(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return '10X98765432'.charAt(sum % 11) === id.charAt(17).toUpperCase();
}

describe('people in the sample data', () => {
  test('the detector of this test finds a resident ID (of the province code 99, which nobody has)', () => {
    const [match] = '号码990303199001010012'.matchAll(RESIDENT_ID);
    assert.ok(hasRightCheck(match?.[1] ?? ''));
  });

  test('nowhere is there a valid resident ID number', () => {
    for (const dataset of sampleDatasets()) {
      const text = sampleText(dataset).normalize('NFKC');
      const found = [...text.matchAll(RESIDENT_ID)].map((match) => match[1] ?? '').filter(hasRightCheck);
      assert.deepEqual(found, [], dataset);
      assert.doesNotMatch(text, OLD_RESIDENT_ID, dataset);
    }
  });

  test('nowhere is there a mobile telephone number', () => {
    for (const dataset of sampleDatasets()) assert.doesNotMatch(sampleText(dataset).normalize('NFKC'), MOBILE, dataset);
  });

  test('every person has a name that nobody bears, and holds one post at most', () => {
    const names = readSample('office-holders').rows.map(({ personName = '' }) => personName);
    for (const name of names) assert.match(name, INVENTED_NAME);
    assert.equal(new Set(names).size, names.length);
  });
});
