import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { divisionName, judgeDivision } from '../../src/rules/division.js';
import { DIVISION_LISTINGS } from '../../src/rules/divisions.js';

function problemOf(code: string): string {
  const verdict = judgeDivision(code);
  return verdict.isValid ? 'none' : `${verdict.problem} ${verdict.certainty}`;
}

function levelOf(code: string): string {
  const verdict = judgeDivision(code);
  return verdict.isValid ? `${verdict.level} ${verdict.code}` : verdict.message;
}

describe('division', () => {
  test('knows the level of a code by its digits, padded or not', () => {
    for (const code of ['21', '2100', '210000', '210000000', '210000000000'])
      assert.equal(levelOf(code), 'PROVINCE 21');
    for (const code of ['2113', '211300', '211300000000']) assert.equal(levelOf(code), 'CITY 2113');
    for (const code of ['211303', '211303000', '211303000000']) assert.equal(levelOf(code), 'COUNTY 211303');
    for (const code of ['211303101', '211303101000']) assert.equal(levelOf(code), 'TOWNSHIP 211303101');
    assert.equal(levelOf('211303101201'), 'VILLAGE 211303101201');
    assert.equal(
      levelOf('211310'),
      '211310: there is no county 211310 below 辽宁省朝阳市 in GB/T 2260-2007; it may be retired or new.',
    );
  });

  test('names what it knows, from the province down', () => {
    const verdict = judgeDivision('211303101000');
    assert.equal(verdict.message, '211303101000 is the township 辽宁省朝阳市龙城区七道泉子镇.');
    assert.equal(verdict.messageZh, '211303101000为辽宁省朝阳市龙城区七道泉子镇。');
    assert.equal(divisionName('211303'), '龙城区');
    assert.equal(divisionName('210102'), undefined);
  });

  test('refuses what is no number of 2, 4, 6, 9 or 12 digits', () => {
    for (const code of [
      '',
      '2',
      '211',
      '21130',
      '2113031',
      '21130310',
      '2113031010',
      '21130A',
      '２１１３０３',
      '211303 ',
    ])
      assert.equal(problemOf(code), 'MALFORMED CERTAIN', code);
  });

  test('is certain that a province it does not know is wrong', () => {
    for (const code of ['00', '000000', '99', '990303', '201303', '70'])
      assert.equal(problemOf(code), 'UNLISTED CERTAIN', code);
  });

  test('does not accept a level below one that is missing', () => {
    for (const code of ['210003', '210003101', '211300101', '211303000201'])
      assert.equal(problemOf(code), 'GAP CERTAIN', code);
  });

  test('accepts a level that is skipped where there is none: a city without counties, a region without cities', () => {
    assert.equal(levelOf('441900003000'), 'TOWNSHIP 441900003');
    assert.equal(levelOf('810001'), 'COUNTY 810001');
  });

  test('flags a township of the district that its list lacks, and says that the list may be the one that is wrong', () => {
    assert.equal(problemOf('211303999'), 'UNLISTED PROVISIONAL');
    assert.equal(problemOf('211303999201'), 'UNLISTED PROVISIONAL');
    assert.match(judgeDivision('211303999').messageZh, /可能已停用或为新增/);
  });

  test('does not mind what is unknown below another county or another city', () => {
    for (const code of ['210102', '2102', '211302999', '211302999201', '110101001'])
      assert.equal(problemOf(code), 'none', code);
    assert.match(judgeDivision('211302999').message, /within 辽宁省朝阳市双塔区; its own name is not in our lists/);
  });

  test('accepts every division that a listing has, in each of its written forms', () => {
    for (const { divisions } of DIVISION_LISTINGS)
      for (const [code] of divisions) {
        assert.equal(problemOf(code), 'none', code);
        assert.equal(problemOf(code.padEnd(12, '0')), 'none', code);
      }
  });

  test('keeps each listing below its parent, one level down and without repetition', () => {
    for (const { parent, divisions } of DIVISION_LISTINGS) {
      assert.ok(divisions.every(([code]) => code.startsWith(parent) && code.length - parent.length <= 3));
      assert.equal(new Set(divisions.map(([code]) => code)).size, divisions.length);
      if (parent !== '') assert.notEqual(divisionName(parent), undefined);
    }
    assert.equal(DIVISION_LISTINGS.find(({ parent }) => parent === '')?.divisions.length, 31 + 3);
  });

  test('judges the padded and the short form of a code alike', () => {
    const code = fc.constantFrom(2, 4, 6, 9).chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)));
    fc.assert(fc.property(code, (short) => problemOf(short) === problemOf(short.padEnd(12, '0'))));
  });
});
