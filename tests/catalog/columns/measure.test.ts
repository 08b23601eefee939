import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { area } from '../../../src/catalog/columns/area.js';
import { findUnit, type Measure, measureKind } from '../../../src/catalog/columns/measure.js';
import { money } from '../../../src/catalog/columns/money.js';
import { ratio } from '../../../src/catalog/columns/ratio.js';
import { readProblem } from './kind-of.js';

const MEASURES: readonly Measure[] = [money, area, ratio];

describe('measure', () => {
  it('has one canonical unit, and finds each unit by code and by title', () => {
    for (const measure of MEASURES) {
      assert.equal(measure.units.filter(({ numerator, denominator }) => numerator === denominator).length, 1);
      for (const unit of measure.units) {
        assert.equal(findUnit(measure, unit.code), unit);
        assert.equal(findUnit(measure, unit.title), unit);
      }
    }
  });

  it('can not be declared in a unit that it does not have', () => {
    assert.throws(() => measureKind(money, '美元'), /"美元" is no unit of Money/);
  });

  it('says which unit a bare number is meant in', () => {
    assert.equal(measureKind(money, '万元').sourceUnit, 'WAN_YUAN');
    assert.equal(measureKind(area, '亩').sourceUnit, 'MU');
  });

  it('names the units there are when it refuses one', () => {
    const { code, message, messageZh } = readProblem(measureKind(area, '亩'), '3 英亩');
    assert.equal(code, 'UNKNOWN_UNIT');
    assert.equal(message, '"英亩" is no unit of Area; use 平方米, 亩, 公顷, 平方公里.');
    assert.match(messageZh, /英亩/);
  });

  it('is kept in three database columns, the canonical one first', () => {
    const { parts, toDatabase } = measureKind(money, '万元').database;
    assert.deepEqual(
      parts.map(({ suffix }) => suffix),
      ['', '_source_value', '_source_unit'],
    );
    assert.deepEqual(toDatabase({ value: '1.00', sourceValue: '1', sourceUnit: 'YUAN' }), ['1.00', '1', 'YUAN']);
    assert.throws(() => toDatabase('1.00'), TypeError);
  });
});
