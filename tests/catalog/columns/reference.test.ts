import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Reference, References } from '../../../src/catalog/columns/index.js';
import { globalIdOf, recordIdOf } from '../../../src/catalog/identity.js';
import { kindOf, readValue } from './kind-of.js';

const reference = kindOf(Reference('makers', '制造商', 'Who made it.'));
const references = kindOf(References('makers', '经销商', 'Who sells it.'));
const maker = recordIdOf('makers', '龙城木业');

describe('reference column', () => {
  it('reads what the file calls the record, to be resolved when the file is read', () => {
    assert.equal(readValue(reference, ' 龙城木业 '), '龙城木业');
    assert.deepEqual(readValue(references, '龙城木业、朝阳玩具'), ['龙城木业', '朝阳玩具']);
  });

  it('compares with a record by global id, record id or natural key', () => {
    for (const kind of [reference, references])
      for (const text of [globalIdOf('makers', maker), maker, '龙城木业', ' 龙城木业 '])
        assert.equal(kind.readOperand(text), maker, text);
  });

  it('does not take the global id of a record of another dataset', () => {
    assert.equal(reference.readOperand(globalIdOf('toys', maker)), undefined);
    assert.equal(reference.readOperand(''), undefined);
  });

  it('says which dataset it leads to', () => {
    assert.deepEqual(reference.graphql, { type: 'reference', target: 'makers' });
    assert.deepEqual(references.graphql, { type: 'reference', target: 'makers' });
  });
});
