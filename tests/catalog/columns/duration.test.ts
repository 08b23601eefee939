import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Duration } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const duration = kindOf(Duration('期限', 'Time limit.'));
const inWorkingDays = kindOf(Duration('期限', 'Time limit.', { unit: 'WORKING_DAY' }));

describe('duration column', () => {
  it('reads a number of each unit as sources print it', () => {
    const cells: readonly (readonly [string, number, string])[] = [
      ['20工作日', 20, 'WORKING_DAY'],
      ['20个工作日', 20, 'WORKING_DAY'],
      ['7日', 7, 'DAY'],
      ['7天', 7, 'DAY'],
      ['7 自然日', 7, 'DAY'],
      ['24小时', 24, 'HOUR'],
      ['3个月', 3, 'MONTH'],
      ['１年', 1, 'YEAR'],
      ['20 WORKING_DAY', 20, 'WORKING_DAY'],
    ];
    for (const [cell, value, unit] of cells) assert.deepEqual(readValue(duration, cell), { value, unit }, cell);
  });

  it('takes a bare number in the unit of the form', () => {
    assert.deepEqual(readValue(inWorkingDays, '20'), { value: 20, unit: 'WORKING_DAY' });
    assert.deepEqual(readValue(inWorkingDays, '7日'), { value: 7, unit: 'DAY' });
  });

  it('refuses a bare number where the form has no unit, and a unit that is none', () => {
    for (const cell of ['20', '20周', '20 days']) assertRefused(duration, cell, 'UNKNOWN_UNIT');
  });

  it('refuses what is no whole number', () => {
    for (const cell of ['1.5年', '半年', '二十日', '-1日', '长期', '20-30日'])
      assertRefused(duration, cell, 'NOT_A_NUMBER');
  });

  it('is compared with nothing, since a working day is not a day', () => {
    assert.equal(duration.readOperand('20工作日'), undefined);
    assert.deepEqual(duration.filter?.operators, ['isNull']);
    assert.equal(duration.isSortable, false);
  });
});
