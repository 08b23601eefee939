import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import type { ClauseCode } from '../../src/catalog/clause.js';
import { codeList } from '../../src/catalog/code-list.js';
import { Code, DateOnly, Integer, LongText, Money, Text, TextList } from '../../src/catalog/columns/index.js';
import type { FamilyName } from '../../src/catalog/family.js';
import { assertContradiction, declare } from './declare.js';

describe('contradiction in a dataset of its own is found:', () => {
  it('a class that is no dataset', () => {
    class Loose {}
    assertContradiction([Loose], /^Class Loose has no @Dataset/, /add one or leave the class out/);
  });

  it('a name that is not kebab-case', () => {
    for (const name of ['Things', 'all_things', 'allThings', '-things', 'things-', '2-things', ''])
      assertContradiction([declare('Thing', { name })], /^Thing: /, new RegExp(`"${name}" is not a kebab-case name`));
  });

  it('a class name that can be no GraphQL type, or is the plural', () => {
    assertContradiction([declare('thing', { name: 'things' })], /^thing: the class name must be PascalCase/);
    assertContradiction([declare('News', { name: 'news' })], /^News: /, /"news"/, /singular/);
  });

  it('a title or a description in the wrong language', () => {
    assertContradiction([declare('Thing', { title: 'Things' })], /^Thing: the title must be Chinese/);
    assertContradiction([declare('Thing', { description: '东西' })], /^Thing: the description must say in English/);
  });

  it('a name or a class that another dataset has', () => {
    const other = declare('Other', { name: 'things' });
    assertContradiction([declare('Thing'), other], /^Other: the name "things" is taken by Thing; choose another/);
    const twin = declare('Thing', { name: 'more-things' });
    assertContradiction([declare('Thing'), twin], /^Thing: /, /"things"/, /class/);
  });

  it('a column that rows are counted by, or displayed until, and that is not there', () => {
    const countedOnly = { column: 'party', words: ['自然人'], basis: 'art. 28' };
    assertContradiction([declare('Thing', { countedOnly })], /^Thing: countedOnly/, /"party"/);
    assertContradiction([declare('Thing', { displayedUntil: 'untilOn' })], /^Thing: displayedUntil/, /"untilOn"/);
  });

  it('a family or a clause that there is not', () => {
    const family: FamilyName = JSON.parse('"weather"');
    assertContradiction(
      [declare('Thing', { family })],
      /^Thing: there is no family "weather"; use one of organisation, /,
    );
    const clauses: ClauseCode[] = JSON.parse('["C6", "F1"]');
    assertContradiction([declare('Thing', { clauses })], /^Thing: the work plan has no clause "F1"; use A1 to E3/);
  });

  it('a column name that is not camelCase, is taken, or is reserved', () => {
    const text = Text('文本', 'Text.');
    for (const name of ['Name', 'full_name', '2nd', '姓名'])
      assertContradiction(
        [declare('Thing', {}, { [name]: text })],
        /^Thing: /,
        new RegExp(`column "${name}" is not camelCase`),
      );
    assertContradiction([declare('Thing', {}, { naturalKey: text })], /^Thing: column "naturalKey".*rename it/);
    for (const name of ['id', 'label', 'untilRevision', 'digest', 'absences', 'redactions', 'checks', 'history'])
      assertContradiction([declare('Thing', {}, { [name]: text })], new RegExp(`^Thing: column "${name}".*rename it`));
  });

  it('two columns that the database could not tell apart', () => {
    const columns = { fine: Money('罚款', 'Fine.'), fineSourceUnit: Text('单位', 'Unit.') };
    assertContradiction(
      [declare('Thing', {}, columns)],
      /^Thing: column "fineSourceUnit"/,
      /"fine_source_unit"/,
      /rename/,
    );
    const letters = { pageUrl: Text('网址', 'Page.'), pageURL: Text('网址', 'Page.') };
    assertContradiction([declare('Thing', {}, letters)], /^Thing: column "pageURL"/, /"page_url"/);
  });

  it('a column without a title in Chinese or a description in English', () => {
    assertContradiction(
      [declare('Thing', {}, { size: Text('Size', 'Size.') })],
      /^Thing: column "size" needs a Chinese title/,
    );
    assertContradiction(
      [declare('Thing', {}, { size: Text('大小', '大小') })],
      /^Thing: column "size" needs an English desc/,
    );
  });

  it('a key that is empty, is no column, is a list, or may be absent', () => {
    assertContradiction([declare('Thing', { key: [] })], /^Thing: the natural key is empty/);
    assertContradiction([declare('Thing', { key: [['name'], []] })], /^Thing: the natural key is empty/);
    assertContradiction([declare('Thing', { key: ['code'] })], /^Thing: the key names "code", which is no column/);
    const names = TextList('名称', 'Names.');
    assertContradiction([declare('Thing', { key: ['names'] }, { names })], /^Thing: the key names "names", a list/);
    const code = Text('编码', 'Code.', { nullable: true });
    for (const key of [['code'], [['name'], ['code']]])
      assertContradiction(
        [declare('Thing', { key }, { code })],
        /^Thing: the key's last choice names "code".*not nullable/,
      );
  });

  it('a label that is no column, and an order by what can not be sorted by', () => {
    assertContradiction([declare('Thing', { label: 'title' })], /^Thing: the label names "title", which is no column/);
    assertContradiction(
      [declare('Thing', { order: ['-size'] })],
      /^Thing: the order names "-size", which is no column/,
    );
    const story = LongText('说明', 'Story.');
    assertContradiction(
      [declare('Thing', { order: ['story'] }, { story })],
      /^Thing: the order names "story"; a long text/,
    );
  });
});

describe('sound dataset', () => {
  it('is not complained about, whatever the kinds of its columns', () => {
    const sizes = codeList('Size', '大小', 'Size.', { edition: '1', values: [['BIG', '大', 'Big.']] });
    const columns = {
      size: Code(sizes, '大小', 'Size.', { nullable: true }),
      madeOn: DateOnly('日期', 'Day.', { nullable: true }),
      amount: Integer('件数', 'How many.'),
    };
    const toy = declare('Toy', { key: [['size', 'madeOn'], ['name']], order: ['-madeOn', 'size'] }, columns);
    assert.equal(buildRegistry([toy]).datasets.length, 1);
  });
});
