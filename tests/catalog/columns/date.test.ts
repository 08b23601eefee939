import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DateOnly } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const date = kindOf(DateOnly('日期', 'Day.'));

describe('date column', () => {
  it('reads each form in which sources print a day', () => {
    for (const cell of ['2019-05-15', '2019-5-15', '2019/5/15', '2019.05.15', '2019年5月15日', ' 2019 年 5 月 15 日 '])
      assert.equal(readValue(date, cell), '2019-05-15', cell);
    assert.equal(readValue(date, '２０１９年１１月１日'), '2019-11-01');
  });

  it('never guesses at digits that can mean two days', () => {
    for (const cell of ['2019111', '2019515日', '2019年515日', '20190515', '19-5-15', '15/5/2019', '2019-5/15'])
      assertRefused(date, cell, 'NOT_A_DATE');
  });

  it('refuses a part of a date, a day that never was, and words', () => {
    for (const cell of [
      '2019',
      '2019年5月',
      '2019-02-29',
      '2019-04-31',
      '2019-13-01',
      '2019-00-10',
      '0000-01-01',
      '今天',
    ])
      assertRefused(date, cell, 'NOT_A_DATE');
    assert.equal(readValue(date, '2020-02-29'), '2020-02-29');
  });

  it('reads every day of every year alike in each form', () => {
    const min = new Date('1000-01-01T00:00:00Z');
    const days = fc.date({ min, max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        assert.equal(readValue(date, iso), iso);
        assert.equal(readValue(date, `${year}年${month}月${dayOfMonth}日`), iso);
        assert.equal(readValue(date, `${year}.${month}.${dayOfMonth}`), iso);
      }),
    );
  });

  it('compares with days, in the same forms', () => {
    assert.equal(date.readOperand('2019年5月15日'), '2019-05-15');
    for (const text of ['2019', '2019-02-30', '']) assert.equal(date.readOperand(text), undefined, text);
  });
});
