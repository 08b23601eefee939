import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordIdOf } from '../../src/catalog/identity.js';
import { SYSTEM_COLUMNS } from '../../src/catalog/system-columns.js';

function operand(name: string, text: string): unknown {
  return SYSTEM_COLUMNS.find((column) => column.name === name)?.kind.readOperand(text);
}

describe('system column', () => {
  it('is one of the four that every record has', () => {
    assert.deepEqual(
      SYSTEM_COLUMNS.map(({ name }) => name),
      ['recordId', 'naturalKey', 'sinceRevision', 'publishedAt'],
    );
  });

  it('recordId is compared with record ids only', () => {
    const id = recordIdOf('toys', 'T1');
    assert.equal(operand('recordId', id), id);
    for (const text of ['T1', '', id.toUpperCase()]) assert.equal(operand('recordId', text), undefined, text);
  });

  it('sinceRevision is compared with whole numbers that a number can hold', () => {
    assert.equal(operand('sinceRevision', '0'), 0);
    assert.equal(operand('sinceRevision', '999999999999999'), 999_999_999_999_999);
    for (const text of ['-1', '1.5', '', '1e3', '9'.repeat(16)])
      assert.equal(operand('sinceRevision', text), undefined, text);
  });

  it('publishedAt is compared with instants', () => {
    assert.equal(operand('publishedAt', '2019-05-15T09:30:00+08:00'), '2019-05-15T01:30:00.000Z');
    assert.equal(operand('publishedAt', '2019-05-15'), undefined);
  });
});
