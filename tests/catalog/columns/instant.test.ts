import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Instant } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const instant = kindOf(Instant('时间', 'When.'));

describe('instant column', () => {
  it('takes a time without a zone as Shanghai time', () => {
    for (const cell of ['2019-05-15 09:30', '2019/05/15 09:30:00', '2019-05-15T09:30', '２０１９-05-15\u300009:30'])
      assert.equal(readValue(instant, cell), '2019-05-15T01:30:00.000Z', cell);
  });

  it('takes a time with a zone as it says', () => {
    assert.equal(readValue(instant, '2019-05-15T09:30:00.123+08:00'), '2019-05-15T01:30:00.123Z');
    assert.equal(readValue(instant, '2019-05-15T09:30:00Z'), '2019-05-15T09:30:00.000Z');
  });

  it('keeps milliseconds and cuts what is finer', () => {
    assert.equal(readValue(instant, '2019-05-15T09:30:00.1239Z'), '2019-05-15T09:30:00.123Z');
  });

  it('never makes a day of one that never was', () => {
    for (const cell of ['2019-02-29 09:30', '2019-02-30T09:30:00Z', '2019-04-31 00:00', '2019-13-01 00:00'])
      assertRefused(instant, cell, 'NOT_A_DATE');
    assert.equal(readValue(instant, '2020-02-29 09:30'), '2020-02-29T01:30:00.000Z');
  });

  it('refuses a day alone, an hour that is none, and years that PostgreSQL writes otherwise', () => {
    for (const cell of ['2019-05-15', '09:30', '2019-05-15 25:00', '2019-05-15 09:61', '0000-01-01 09:30', '上午九点'])
      assertRefused(instant, cell, 'NOT_A_DATE');
    for (const cell of ['0001-01-01 00:00', '9999-12-31T23:59:59-08:00']) assertRefused(instant, cell, 'NOT_A_DATE');
  });

  it('compares with instants', () => {
    assert.equal(instant.readOperand('2019-05-15T09:30:00+08:00'), '2019-05-15T01:30:00.000Z');
    assert.equal(instant.readOperand('2019-05-15'), undefined);
  });
});
