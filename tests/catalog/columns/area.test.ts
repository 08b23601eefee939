import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { area } from '../../../src/catalog/columns/area.js';
import { Area } from '../../../src/catalog/columns/index.js';
import { findUnit, inUnit, toCanonical, type Unit } from '../../../src/catalog/columns/measure.js';
import { kindOf, readValue } from './kind-of.js';

const column = kindOf(Area('面积', 'Area.', { unit: '亩' }));
const squareMetres = (cell: string) => Object(readValue(column, cell)).value;

function unit(title: string): Unit {
  const found = findUnit(area, title);
  assert.ok(found);
  return found;
}

describe('area column', () => {
  it('makes 15 mu exactly one hectare, whatever the amount', () => {
    const hectares = fc
      .tuple(fc.nat(10_000_000), fc.nat(9_999))
      .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);
    fc.assert(
      fc.property(hectares, (text) => {
        const mu = inUnit(toCanonical(area, text, unit('公顷')), unit('亩'), 8);
        assert.equal(squareMetres(`${mu}亩`), squareMetres(`${text}公顷`));
      }),
    );
    assert.equal(squareMetres('15'), squareMetres('1公顷'));
  });

  it('takes a mu for two thirds of a thousand square metres and not for 666.67', () => {
    assert.equal(squareMetres('1'), '666.6667');
    assert.equal(squareMetres('3'), '2000.0000');
    assert.equal(squareMetres('3000000'), '2000000000.0000');
  });

  it('reads square metres and kilometres as well', () => {
    assert.equal(squareMetres('1.5平方公里'), '1500000.0000');
    assert.deepEqual(readValue(column, '88.25 平方米'), {
      value: '88.2500',
      sourceValue: '88.25',
      sourceUnit: 'SQUARE_METRE',
    });
  });

  it('is shown in the unit of the source as the source had it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom('亩', '公顷', '平方公里', '平方米'), (amount, title) => {
        assert.equal(inUnit(toCanonical(area, String(amount), unit(title)), unit(title), 6), String(amount));
      }),
    );
  });
});
