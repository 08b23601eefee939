import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongchengError } from '../../src/errors.js';
import { readCsv } from '../../src/files/csv-reader.js';

function assertBroken(text: string, reason: RegExp): void {
  assert.throws(
    () => readCsv(text),
    (error) => {
      assert.ok(error instanceof LongchengError);
      assert.equal(error.code, 'BAD_RECORD');
      assert.match(error.message, /^The file is no CSV: .*\.$/);
      assert.match(error.message, reason);
      return true;
    },
  );
}

describe('CSV file', () => {
  it('is rows of cells by heading', () => {
    assert.deepEqual(readCsv('name,amount\n积木,3\n木马,\n'), [
      { name: '积木', amount: '3' },
      { name: '木马', amount: '' },
    ]);
  });

  it('may begin with a byte order mark, as Excel writes it', () => {
    assert.deepEqual(readCsv('\ufeff名称,数量\r\n积木,3\r\n'), [{ 名称: '积木', 数量: '3' }]);
  });

  it('may have quotes, commas and line breaks in a quoted cell, blanks kept', () => {
    const [row] = readCsv('name,story\n"积木, ""大""",  一、\n木马,"第一行\n\n 第二行\r\n"\n');
    assert.deepEqual(row, { name: '积木, "大"', story: '  一、' });
    assert.equal(readCsv('name,story\n木马,"第一行\n\n 第二行"\n')[0]?.story, '第一行\n\n 第二行');
  });

  it('may end without a line break and have empty lines', () => {
    assert.deepEqual(readCsv('name\n\n积木\n\n\n木马'), [{ name: '积木' }, { name: '木马' }]);
  });

  it('keeps what looks like numbers, dates and truth as text', () => {
    assert.deepEqual(readCsv('a,b,c\n007,2019-05-15,true'), [{ a: '007', b: '2019-05-15', c: 'true' }]);
  });

  it('without rows is empty', () => {
    for (const text of ['', '\ufeff', 'name,amount\n', '\n\n'])
      assert.deepEqual(readCsv(text), [], JSON.stringify(text));
  });

  it('may leave out cells at the end of a row', () => {
    assert.deepEqual(readCsv('name,amount,colour\n积木\n木马,3,红\n'), [
      { name: '积木' },
      { name: '木马', amount: '3', colour: '红' },
    ]);
  });

  it('with more cells than headings is refused, since nobody knows what they are', () => {
    assertBroken('name,amount\n积木,3,红\n', /line 2/);
  });

  it('with a heading twice is refused, since one of the columns would be lost', () => {
    assertBroken('name,amount,name\n积木,3,木马\n', /"name" stands twice/);
  });

  it('that is broken is refused with the line it breaks in', () => {
    assertBroken('name,amount\n"积木,3\n', /line/);
    assertBroken('name,amount\n积"木",3\n', /line 2/);
  });
});
