import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { EmbeddedList, Reference, References, Text } from '../../src/catalog/columns/index.js';
import { globalIdOf, recordIdOf } from '../../src/catalog/identity.js';
import type { Value } from '../../src/catalog/value.js';
import { publish } from '../../src/publication/publish.js';
import { type DraftsRead, readDrafts } from '../../src/publication/read-drafts.js';
import { declare } from '../catalog/declare.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { inShort, onlyDraft } from './drafts.js';

class Chapter {
  @Text('标题', 'Title.')
  title!: string;

  @Reference('authors', '作者', 'Author.', { nullable: true })
  author?: string;
}

const nullable = { nullable: true };
const registry = buildRegistry([
  declare('Author', { key: ['number'] }, { number: Text('编号', 'Number.') }),
  declare(
    'Book',
    { key: ['author', 'name'] },
    {
      author: Reference('authors', '作者', 'Author.'),
      reviewers: References('authors', '审读', 'Reviewers.', { ...nullable, inverse: 'reviewed' }),
      chapters: EmbeddedList(Chapter, '章节', 'Chapters.', nullable),
    },
  ),
]);
const authorId = (number: string) => recordIdOf('authors', number);

describe('reference in a file', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(registry);
    // Two of one name, and one whose name is the number of another.
    const authors = { A1: '张三', A2: '张三', A3: '李四', A4: '王五', A5: 'A4' };
    const drafts = Object.entries(authors).map(([number, name]) => ({
      recordId: authorId(number),
      naturalKey: number,
      values: { number, name },
      absences: {},
      redactions: [],
    }));
    await publish(fresh.database, { dataset: registry.get('authors'), agency: null, drafts });
  });
  after(() => fresh.drop());

  function readBooks(...rows: readonly Readonly<Record<string, string>>[]): Promise<DraftsRead> {
    return readDrafts(
      registry,
      fresh.database.read,
      registry.get('books'),
      rows.map((cells) => ({ name: '书', author: 'A3', ...cells })),
    );
  }

  async function resolved(column: string, cell: string): Promise<Value | undefined> {
    return onlyDraft(await readBooks({ [column]: cell })).values[column];
  }

  it('names a released record by natural key, label, record id or global id', async () => {
    for (const name of ['A3', '李四', ' 李四 ', authorId('A3'), globalIdOf('authors', authorId('A3'))])
      assert.equal(await resolved('author', name), authorId('A3'), name);
  });

  it('gives the natural key of its record to the key of the row, whatever it was called', async () => {
    for (const author of ['A3', '李四', authorId('A3')])
      assert.equal(onlyDraft(await readBooks({ author })).naturalKey, 'A3|书', author);
  });

  it('that names nothing is a problem of its row and column', async () => {
    for (const author of ['A9', '赵六', authorId('A9'), globalIdOf('books', authorId('A3'))]) {
      const { drafts, problems } = await readBooks({}, { author });
      assert.deepEqual(inShort(problems), ['2 author UNKNOWN_REFERENCE'], author);
      assert.equal(drafts.length, 1);
    }
  });

  it('by a label that several have is a problem, which says how many and what to do', async () => {
    const { problems } = await readBooks({ author: '张三' });
    assert.deepEqual(inShort(problems), ['1 author AMBIGUOUS_REFERENCE']);
    assert.match(problems[0]?.message ?? '', /"张三" names 2 records of authors; use the natural key/);
    assert.equal(await resolved('author', 'A2'), authorId('A2'));
  });

  it('by a natural key is never ambiguous, though another has it for a label', async () => {
    assert.equal(await resolved('author', 'A4'), authorId('A4'));
    assert.equal(await resolved('author', 'A5'), authorId('A5'));
  });

  it('may be several in one cell, each named in its own way and kept in their order', async () => {
    assert.deepEqual(await resolved('reviewers', '李四;A1、王五'), ['A3', 'A1', 'A4'].map(authorId));
    const { problems } = await readBooks({ reviewers: '李四;张三;赵六' });
    assert.deepEqual(inShort(problems), ['1 reviewers AMBIGUOUS_REFERENCE', '1 reviewers UNKNOWN_REFERENCE']);
  });

  it('may stand in an entry of an embedded list', async () => {
    const chapters = '[{"title":"一","author":"李四"},{"title":"二"},{"title":"三","author":"A1"}]';
    assert.deepEqual(await resolved('chapters', chapters), [
      { title: '一', author: authorId('A3') },
      { title: '二', author: null },
      { title: '三', author: authorId('A1') },
    ]);
    const { problems } = await readBooks({ chapters: '[{"title":"一","author":"赵六"}]' });
    assert.deepEqual(inShort(problems), ['1 chapters UNKNOWN_REFERENCE']);
  });

  it('does not reach a record that was withdrawn', async () => {
    await asOwner(fresh.ownerUrl, `update "open"."authors" set until_revision = 2 where natural_key = 'A1'`);
    assert.deepEqual(inShort((await readBooks({ author: 'A1' })).problems), ['1 author UNKNOWN_REFERENCE']);
    assert.equal(await resolved('author', '张三'), authorId('A2'));
    await asOwner(fresh.ownerUrl, `update "open"."authors" set until_revision = null where natural_key = 'A1'`);
  });
});
