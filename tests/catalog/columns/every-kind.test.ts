import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as decorators from '../../../src/catalog/columns/index.js';
import { OPERATORS } from '../../../src/catalog/operators.js';
import { toyRegistry } from '../../toy-datasets.js';
import { anyText } from '../any-text.js';
import { readValue } from './kind-of.js';
import { TOY_VALUES, toyColumn } from './toy-values.js';

const columns = toyRegistry.get('toys').columns.filter(({ isSystem }) => !isSystem);

describe('every column kind', () => {
  it('stands in the toy dataset, with values to try it on', () => {
    assert.deepEqual(
      columns.map(({ name }) => name),
      Object.keys(TOY_VALUES),
    );
    // Text is declared twice: as part of the key, and as the label.
    assert.equal(new Set(columns.map(({ kind }) => kind.name)).size, Object.keys(decorators).length);
  });

  for (const [name, values] of Object.entries(TOY_VALUES)) {
    const { kind } = toyColumn(name);
    it(`reads what it writes: ${kind.name} (${name})`, () => {
      fc.assert(
        fc.property(values, (value) => {
          assert.deepEqual(readValue(kind, kind.writeCell(value)), value);
        }),
      );
    });
  }

  it('never fails on a cell, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), anyText, ({ kind }, cell) => {
        const reading = kind.readCell(cell);
        assert.notEqual('value' in reading, 'problem' in reading);
        kind.readOperand(cell);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives operands that are read again as themselves', () => {
    const filtered = columns.filter(({ kind }) => kind.filter !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...filtered), fc.string(), ({ kind }, text) => {
        const operand = kind.readOperand(text);
        if (operand !== undefined) assert.equal(kind.readOperand(String(operand)), operand);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has known operators, a description for JSON readers, and a main database column', () => {
    for (const { kind } of columns) {
      assert.ok(
        (kind.filter?.operators ?? []).every((operator) => operator in OPERATORS),
        kind.name,
      );
      assert.equal(typeof kind.jsonSchema.type, 'string', kind.name);
      assert.equal(kind.database.parts[0]?.suffix, '', kind.name);
      assert.ok(Object.isFrozen(kind), kind.name);
    }
  });

  it('offers one list of operators under one name of a filter', () => {
    const byName = Map.groupBy(
      columns.flatMap(({ kind }) => kind.filter ?? []),
      ({ name }) => name,
    );
    for (const [name, filters] of byName)
      assert.equal(new Set(filters.map(({ operators }) => operators.join())).size, 1, name);
  });
});
