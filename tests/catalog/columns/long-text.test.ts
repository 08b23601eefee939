import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongText } from '../../../src/catalog/columns/index.js';
import { kindOf, readValue } from './kind-of.js';

const longText = kindOf(LongText('说明', 'Description.'));

describe('long text column', () => {
  it('keeps paragraphs and the blanks within them, with one kind of line break', () => {
    assert.equal(readValue(longText, '\n一、总则\r\n\r\n  第一条\r第二条 \n'), '一、总则\n\n  第一条\n第二条');
  });

  it('is searched in but neither compared nor sorted by', () => {
    assert.deepEqual(longText.filter?.operators, ['contains', 'isNull']);
    assert.equal(longText.isSortable, false);
  });
});
