import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { matchHeadings } from '../../src/publication/read-cells.js';
import { inShort, readMakers, readRows } from './drafts.js';
import { toys } from './toys.js';

function columnsOf(...headings: readonly string[]): readonly string[] {
  const { columns, problems } = matchHeadings(toys, headings);
  assert.deepEqual(problems, []);
  return headings.map((heading) => columns.get(heading)?.name ?? 'none');
}

describe('heading of a file', () => {
  it('is the English name, the Chinese title, or an alias of a column', () => {
    assert.deepEqual(columnsOf('name', '编码', 'madeOn'), ['name', 'code', 'madeOn']);
    assert.deepEqual(columnsOf('名称'), ['name']);
    assert.deepEqual(columnsOf('TOY_NAME'), ['name']);
  });

  it('may have blanks around it and letters of any size', () => {
    assert.deepEqual(columnsOf(' 名称 ', 'MADEON'), ['name', 'madeOn']);
  });

  it('that is of no column is a problem of the file, with the columns there are', async () => {
    const { drafts, problems } = await readMakers({ name: '甲', 备注: '' });
    assert.deepEqual(inShort(problems), ['0 备注 UNKNOWN_COLUMN']);
    assert.match(problems[0]?.message ?? '', /makers has no column "备注"; it has name\./);
    assert.equal(drafts.length, 1);
  });

  it('never brings what the catalogue fills itself, as exported files carry it; that is passed over and said', () => {
    const carried = [
      'recordId',
      '自然键',
      'sinceRevision',
      '入库发布时间',
      'id',
      'label',
      'Digest',
      '终止版本号',
      'absences',
      '遮蔽说明',
    ];
    const { columns, ignored, problems } = matchHeadings(toys, ['id', '名称', ...carried.slice(1)]);
    assert.deepEqual([...columns.keys()], ['名称']);
    assert.deepEqual(ignored, ['id', ...carried.slice(1)]);
    assert.deepEqual(problems, []);
  });

  it('is the same with letters, brackets and blanks of full width, and with line breaks', () => {
    const headings = ['二氧化硫(微克/立方米)', '二氧化氮 （微克／立方米）', 'ＰＭ１０', '一氧化碳\n（毫克/立方米）'];
    const { columns, problems } = matchHeadings(registry.get('air-readings'), headings);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...columns.values()].map(({ title }) => title.slice(0, 4)),
      ['二氧化硫', '二氧化氮', '可吸入颗', '一氧化碳'],
    );
  });

  it('that is wrong is said in Chinese too', () => {
    assert.deepEqual(
      matchHeadings(toys, ['名称', 'name', '备注']).problems.map(({ messageZh }) => messageZh),
      ['"name"与文件中另一列重复', '数据集"玩具"没有"备注"这一列'],
    );
  });

  it('that means the column of another heading is a problem, since one of them would be lost', async () => {
    const { drafts, problems } = await readMakers({ name: '甲', 名称: '' });
    assert.deepEqual(inShort(problems), ['0 名称 REPEATED_COLUMN']);
    assert.equal(drafts[0]?.values.name, '甲');
  });

  it('counts though the first row is too short to have it', async () => {
    const { problems } = await readRows([{ code: 'A' }, { code: 'B', name: '乙', amount: 'x' }]);
    assert.deepEqual(inShort(problems), [
      '1 name MISSING',
      '1 maker MISSING',
      '2 amount NOT_A_NUMBER',
      '2 maker MISSING',
    ]);
  });

  it('of an optional column may be left out', async () => {
    const { drafts, problems } = await readMakers({ 名称: '甲' });
    assert.deepEqual(problems, []);
    assert.deepEqual(drafts[0]?.values, { name: '甲' });
  });
});

describe('file without rows', () => {
  it('brings nothing and has no problem', async () => {
    assert.deepEqual(await readMakers(), { drafts: [], problems: [] });
  });
});
