import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Text } from '../../../src/catalog/columns/index.js';
import { kindOf, readValue } from './kind-of.js';

const text = kindOf(Text('名称', 'Name.'));

describe('text column', () => {
  it('reads one tidy line', () => {
    assert.equal(readValue(text, '  龙城区\n财政局\u3000'), '龙城区 财政局');
    assert.equal(readValue(text, 'Ａ１区'), 'A1区');
  });

  it('takes any operand that PostgreSQL can hold, as it is', () => {
    assert.equal(text.readOperand(' 财政 '), ' 财政 ');
    assert.equal(text.readOperand('财\u0000政'), undefined);
  });
});
