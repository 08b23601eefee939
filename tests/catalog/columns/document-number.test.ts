import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DocumentNumber } from '../../../src/catalog/columns/index.js';
import { anyText } from '../any-text.js';
import { kindOf, readValue } from './kind-of.js';

const documentNumber = kindOf(DocumentNumber('文号', 'Document number.'));

const BRACKETS = ['〔〕', '[]', '［］', '【】', '〖〗', '()', '（）', '〈〉', '《》', '<>', '＜＞', '{}', '｛｝'];

describe('document number column', () => {
  it('has hexagonal brackets, whichever the source printed', () => {
    for (const [open, close] of BRACKETS)
      assert.equal(readValue(documentNumber, `国办发${open}2019${close}54号`), '国办发〔2019〕54号', open);
  });

  it('has brackets of one kind, even if the source printed two', () => {
    assert.equal(readValue(documentNumber, '国办发〔2019]54号'), '国办发〔2019〕54号');
  });

  it('has a plain sequence, without 第, leading zeros and blanks', () => {
    for (const cell of [
      '国办发〔2019〕第54号',
      '国办发〔2019〕054号',
      ' 国办发 〔 ２０１９ 〕 ５４ 号',
      '国办发〔2019〕 第 054 号',
    ])
      assert.equal(readValue(documentNumber, cell), '国办发〔2019〕54号', cell);
  });

  it('keeps brackets that are part of the name of who issued it', () => {
    assert.equal(readValue(documentNumber, '朝龙（审）发[2019]3号'), '朝龙（审）发〔2019〕3号');
  });

  it('is left alone in another form: orders, enforcement documents, no number at all', () => {
    for (const cell of ['国务院令第711号', '朝龙市监罚决 2019 第3号', '国办发〔19〕54号', '国办发〔2019〕54', '无'])
      assert.equal(readValue(documentNumber, cell), cell);
  });

  it('stays as it is when it is read again', () => {
    const cell = fc.oneof(
      anyText,
      fc
        .tuple(fc.constantFrom(...BRACKETS), fc.integer({ min: 1949, max: 2099 }), fc.nat(999_999))
        .map(([brackets, year, sequence]) => `国发${brackets.charAt(0)}${year}${brackets.charAt(1)}${sequence}号`),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const once = readValue(documentNumber, text);
        assert.equal(readValue(documentNumber, String(once)), once);
      }),
    );
  });

  it('is compared in its one form', () => {
    assert.equal(documentNumber.readOperand('国办发[2019]54号'), '国办发〔2019〕54号');
  });
});
