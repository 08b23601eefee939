import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { Text } from '../../src/catalog/columns/index.js';
import { recordIdOf } from '../../src/catalog/identity.js';
import { declare } from '../catalog/declare.js';
import { inShort, onlyDraft, readMakers, readRows } from './drafts.js';
import { makerId } from './toys.js';

const registry = buildRegistry([
  declare(
    'Book',
    { key: [['number'], ['author', 'name']] },
    {
      number: Text('书号', 'Number.', { nullable: true }),
      author: Text('作者', 'Author.'),
    },
  ),
]);
const books = registry.get('books');

describe('row of a file', () => {
  it('becomes a record with its natural key and the id that follows from it', async () => {
    const draft = onlyDraft(await readMakers({ name: ' 龙城木业 ' }));
    assert.deepEqual(draft, {
      recordId: makerId('龙城木业'),
      naturalKey: '龙城木业',
      values: { name: '龙城木业' },
      absences: {},
      redactions: [],
    });
  });

  it('without a value that it must have is refused, empty or with a reason alike', async () => {
    for (const name of ['', '  ', '\u200b', '#NOT_PUBLISHED']) {
      const { drafts, problems } = await readMakers({ name });
      assert.deepEqual(inShort(problems), ['1 name MISSING']);
      assert.deepEqual(drafts, []);
    }
  });

  it('is told all its problems at once, in cells, references and embedded entries', async () => {
    const cells = {
      code: 'A',
      name: '',
      amount: 'x',
      madeOn: '2019515日',
      maker: 'nobody',
      parts: '[{"name":"a","count":"y"}]',
      sellers: '甲;乙',
    };
    const { drafts, problems } = await readRows([cells]);
    assert.deepEqual(drafts, []);
    assert.deepEqual(inShort(problems).toSorted(), [
      '1 amount NOT_A_NUMBER',
      '1 madeOn NOT_A_DATE',
      '1 maker UNKNOWN_REFERENCE',
      '1 name MISSING',
      '1 parts NOT_A_NUMBER',
      '1 sellers UNKNOWN_REFERENCE',
      '1 sellers UNKNOWN_REFERENCE',
    ]);
  });

  it('does not suffer from the problems of another, and keeps its number', async () => {
    const { drafts, problems } = await readMakers({ name: '甲' }, { name: '' }, { name: '丙' }, { name: '' });
    assert.deepEqual(
      drafts.map(({ naturalKey }) => naturalKey),
      ['甲', '丙'],
    );
    assert.deepEqual(inShort(problems), ['2 name MISSING', '4 name MISSING']);
  });

  it('has the first natural key that is complete', async () => {
    const keyOf = async (cells: Readonly<Record<string, string>>) => {
      const { naturalKey, recordId } = onlyDraft(await readRows([cells], books, registry));
      assert.equal(recordId, recordIdOf('books', naturalKey));
      return naturalKey;
    };
    assert.equal(await keyOf({ number: 'N1', author: '鲁迅', name: '呐喊' }), 'N1');
    assert.equal(await keyOf({ number: '', author: '鲁迅', name: '呐喊' }), '鲁迅|呐喊');
    assert.equal(await keyOf({ number: '#NOT_PUBLISHED', author: '鲁迅', name: '呐喊' }), '鲁迅|呐喊');
    assert.notEqual(await keyOf({ number: '鲁迅|呐喊', author: '鲁迅', name: '呐喊' }), '鲁迅|呐喊');
  });

  it('is the same record however its cells are written', async () => {
    const ids = ['Ａ座', ' A座', 'A座\u3000'].map(async (name) => onlyDraft(await readMakers({ name })).recordId);
    assert.equal(new Set(await Promise.all(ids)).size, 1);
  });

  it('with a character that no database can hold is refused, and not the server', async () => {
    for (const name of ['甲\u0000乙', '甲\ud800']) {
      const { problems } = await readMakers({ name });
      assert.deepEqual(inShort(problems), ['1 name DOES_NOT_FIT']);
    }
    const { problems } = await readRows([{ code: 'A', name: 'a', maker: '', parts: '[{"name":"a\\u0000"}]' }]);
    assert.deepEqual(inShort(problems), ['1 maker MISSING', '1 parts DOES_NOT_FIT']);
  });
});
