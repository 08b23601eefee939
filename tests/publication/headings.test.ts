import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

  it('never brings what the catalogue fills itself', () => {
    const system = ['recordId', 'naturalKey', 'sinceRevision', 'publishedAt', '记录标识'];
    assert.deepEqual(
      matchHeadings(toys, system).problems.map(({ code }) => code),
      system.map(() => 'UNKNOWN_COLUMN'),
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
