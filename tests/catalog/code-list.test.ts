import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeList } from '../../src/catalog/code-list.js';
import { colours } from '../toy-datasets.js';

describe('code list', () => {
  it('finds a code by its name and by its Chinese title, and nothing else', () => {
    assert.equal(colours.find('RED')?.code, 'RED');
    assert.equal(colours.find('红')?.code, 'RED');
    for (const text of ['red', '红色', '', 'toString', '__proto__']) assert.equal(colours.find(text), undefined, text);
  });

  it('says of which edition it is', () => {
    assert.equal(colours.edition, '1');
    assert.equal(codeList('Kind', '种类', 'A kind.', { edition: 'GB/T 1-2020', values: [] }).edition, 'GB/T 1-2020');
  });

  it('says from when until when a code is in use, and nothing where law never changed it', () => {
    const kinds = codeList('Kind', '种类', 'A kind.', {
      edition: '2021',
      values: [
        ['OLD', '旧', 'Old.', { validTo: '2021-07-14' }],
        ['NEW', '新', 'New.', { validFrom: '2021-07-15' }],
        ['EVER', '常', 'Ever.'],
      ],
    });
    assert.deepEqual(
      kinds.codes.map(({ code, validFrom, validTo }) => [code, validFrom, validTo]),
      [
        ['OLD', undefined, '2021-07-14'],
        ['NEW', '2021-07-15', undefined],
        ['EVER', undefined, undefined],
      ],
    );
  });

  it('prefers a code to a title of the same text', () => {
    const letters = codeList('Letter', '字母', 'A letter.', {
      edition: '1',
      values: [
        ['A', 'B', 'Titled as the other is coded.'],
        ['B', 'C', 'The other.'],
      ],
    });
    assert.equal(letters.find('B')?.code, 'B');
  });

  it('can not be changed, nor can its codes', () => {
    assert.ok(Object.isFrozen(colours));
    assert.ok(Object.isFrozen(colours.codes));
    assert.ok(colours.codes.every((code) => Object.isFrozen(code)));
  });
});
