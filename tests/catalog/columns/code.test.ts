import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Code, CodeSet } from '../../../src/catalog/columns/index.js';
import { colours } from '../../toy-datasets.js';
import { assertRefused, kindOf, readProblem, readValue } from './kind-of.js';

const code = kindOf(Code(colours, '颜色', 'Colour.'));
const codes = kindOf(CodeSet(colours, '配色', 'Colours.'));

describe('code column', () => {
  it('reads a code by its name or its Chinese title', () => {
    for (const cell of ['RED', '红', ' 红 ', 'ＲＥＤ']) assert.equal(readValue(code, cell), 'RED', cell);
  });

  it('refuses another word and lists those that are allowed', () => {
    for (const cell of ['red', 'PINK', '红;蓝']) assertRefused(code, cell, 'NOT_IN_CODE_LIST');
    const { message, messageZh } = readProblem(code, 'PINK');
    assert.match(message, /Colour; use one of RED 红, BLUE 蓝, GREEN 绿\./);
    assert.match(messageZh, /颜色/);
  });

  it('compares with a code by name or title', () => {
    assert.equal(code.readOperand('蓝'), 'BLUE');
    assert.equal(code.readOperand('PINK'), undefined);
  });

  it('tells JSON readers which values there are', () => {
    assert.deepEqual(code.jsonSchema.enum, ['RED', 'BLUE', 'GREEN']);
  });
});

describe('code set column', () => {
  it('reads several codes in the order of the source', () => {
    assert.deepEqual(readValue(codes, '蓝、RED'), ['BLUE', 'RED']);
    assert.deepEqual(readValue(codes, '[]'), []);
  });

  it('refuses the whole cell for one unknown entry, and names that entry', () => {
    assert.match(readProblem(codes, 'RED;PINK').message, /^"PINK" is not in the code list/);
    assert.equal(readProblem(codes, 'RED;PINK').code, 'NOT_IN_CODE_LIST');
  });

  it('compares with one code', () => {
    assert.equal(codes.readOperand('绿'), 'GREEN');
    assert.equal(codes.readOperand('RED;BLUE'), undefined);
  });
});
