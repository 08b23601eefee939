import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { EmbeddedList, Reference, Text } from '../../src/catalog/columns/index.js';
import { recordIdOf } from '../../src/catalog/identity.js';
import type { RunStatement } from '../../src/database/statement.js';
import type { Cells } from '../../src/publication/read-cells.js';
import { type DraftsRead, readDrafts } from '../../src/publication/read-drafts.js';
import { declare } from '../catalog/declare.js';
import { inShort, NOTHING_RELEASED } from './drafts.js';

class Merger {
  @Reference('offices', '机构', 'Office.')
  office!: string;
}

const registry = buildRegistry([
  declare(
    'Office',
    { key: ['number'] },
    {
      number: Text('编号', 'Number.'),
      parent: Reference('offices', '上级', 'Parent.', { nullable: true, inverse: 'children' }),
      mergers: EmbeddedList(Merger, '合并', 'Merged offices.', { nullable: true }),
    },
  ),
]);
const officeId = (number: string) => recordIdOf('offices', number);

function readOffices(rows: readonly Cells[], read: RunStatement = NOTHING_RELEASED): Promise<DraftsRead> {
  return readDrafts(registry, read, registry.get('offices'), rows);
}

/** `child<parent` for each record read. */
async function parents(rows: readonly Cells[], read?: RunStatement): Promise<readonly string[]> {
  const { drafts, problems } = await readOffices(rows, read);
  assert.deepEqual(problems, []);
  const numbers = new Map(['1', '2', '3', '9'].map((number) => [officeId(number), number]));
  return drafts.map(({ naturalKey, values }) => `${naturalKey}<${numbers.get(String(values.parent)) ?? '-'}`);
}

describe('reference to a row of the same file', () => {
  const rows: readonly Cells[] = [
    { number: '1', name: '政府', parent: '' },
    { number: '2', name: '财政局', parent: '政府' },
    { number: '3', name: '国库股', parent: '2' },
  ];

  it('leads to it by natural key or label, whichever of the two comes first', async () => {
    assert.deepEqual(await parents(rows), ['1<-', '2<1', '3<2']);
    assert.deepEqual(await parents(rows.toReversed()), ['3<2', '2<1', '1<-']);
  });

  it('may lead to itself or in a circle: that is for a check to judge', async () => {
    const circle = [
      { number: '1', name: '甲', parent: '乙' },
      { number: '2', name: '乙', parent: '甲' },
      { number: '3', name: '丙', parent: '3' },
    ];
    assert.deepEqual(await parents(circle), ['1<2', '2<1', '3<3']);
  });

  it('may stand in an embedded list', async () => {
    const [merged, ...others] = rows;
    const { drafts, problems } = await readOffices([{ ...merged, mergers: '[{"office":"国库股"}]' }, ...others]);
    assert.deepEqual(problems, []);
    assert.deepEqual(drafts[0]?.values.mergers, [{ office: officeId('3') }]);
  });

  it('is ambiguous when two rows have the label', async () => {
    const { problems } = await readOffices([...rows, { number: '4', name: '政府', parent: '' }]);
    assert.deepEqual(inShort(problems), ['2 parent AMBIGUOUS_REFERENCE']);
  });

  it('is not ambiguous when two rows are the same record', async () => {
    assert.deepEqual(await parents([...rows, { number: '1', name: '政府', parent: '' }]), ['1<-', '2<1', '3<2', '1<-']);
  });

  it('does not lead to a row that is refused', async () => {
    const { drafts, problems } = await readOffices([
      { number: '', name: '政府', parent: '' },
      { number: '2', name: '财政局', parent: '政府' },
    ]);
    assert.deepEqual(inShort(problems), ['1 number MISSING', '2 parent UNKNOWN_REFERENCE']);
    assert.deepEqual(drafts, []);
  });

  it('stands beside references to released records', async () => {
    const released: RunStatement = async () => [{ record_id: officeId('9'), natural_key: '9', label: '市政府' }];
    const [first, ...others] = rows;
    assert.deepEqual(await parents([{ ...first, parent: '市政府' }, ...others], released), ['1<9', '2<1', '3<2']);
  });
});
