import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { naturalKeyOf } from '../../../src/catalog/identity.js';
import { registry } from '../../../src/datasets/index.js';

function keyOf(dataset: string, values: Readonly<Record<string, string>>): string | undefined {
  return naturalKeyOf(registry.get(dataset), ({ name }) => values[name]);
}

describe('natural keys of documents', () => {
  const issuer = { agency: '朝阳市龙城区人民政府', title: '关于某事的通知' };

  test('a document is named by issuer and number, whatever its title', () => {
    assert.equal(
      keyOf('documents', { ...issuer, documentNumber: '朝龙政发〔2019〕8号', formedOn: '2019-04-22' }),
      '朝阳市龙城区人民政府|朝龙政发〔2019〕8号',
    );
  });

  test('a document without a number is named by title and day, one without a day by its title', () => {
    assert.equal(
      keyOf('documents', { ...issuer, formedOn: '2019-04-22' }),
      '朝阳市龙城区人民政府|关于某事的通知|2019-04-22',
    );
    assert.equal(keyOf('documents', issuer), '朝阳市龙城区人民政府|关于某事的通知');
  });

  test('two reviews of one record differ by their sequence', () => {
    const review = { reviewedDataset: 'documents', reviewedKey: '甲|乙' };
    assert.equal(keyOf('release-reviews', { ...review, sequence: '2' }), 'documents|甲\\|乙|2');
  });

  test('one account may exist on two kinds of platform', () => {
    const keys = ['WEIBO', 'WECHAT'].map((kind) => keyOf('media-platforms', { kind, account: 'sample' }));
    assert.equal(new Set(keys).size, 2);
  });
});

describe('ways back to a document', () => {
  test('lead to what is based on it, what changed it, and what explains it', () => {
    const names = registry.get('documents').inverses.map(({ name }) => name);
    for (const name of ['basisOf', 'amendedBy', 'repealedBy', 'interpretations', 'consultations', 'pressEvents'])
      assert.ok(names.includes(name), name);
  });

  test('an agency has the documents that it issued alone, first, or with others', () => {
    const relation = registry.get('agencies').inverses.find(({ name }) => name === 'documents');
    assert.deepEqual(
      relation?.by.map(({ name }) => name),
      ['agency', 'jointIssuers'],
    );
  });
});
