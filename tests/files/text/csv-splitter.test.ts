import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { LongchengError } from '../../../src/errors.js';
import { CsvSplitter, findDelimiter } from '../../../src/files/text/csv-splitter.js';

/** The rows of a text that comes in blocks of whole lines; undefined when it is refused. */
function split(text: string): readonly (readonly string[])[] | undefined {
  const splitter = new CsvSplitter(',');
  try {
    const blocks = text.split(/(?<=\n)/);
    return [...blocks.flatMap((block) => [...splitter.take(block)]), ...splitter.end()];
  } catch (error) {
    assert.ok(error instanceof LongchengError);
    return undefined;
  }
}

function referenceSplit(text: string): unknown {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
  } catch {
    return undefined;
  }
}

describe('CSV splitter', () => {
  it('splits and refuses just what csv-parse does', () => {
    const anyText = fc
      .array(fc.constantFrom('a', '龙', ',', ',', '"', '"', '""', '\n', '\r\n', '"\n', ',"', ' '), { maxLength: 16 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(split(text), referenceSplit(text), JSON.stringify(text))),
      { numRuns: 5_000 },
    );
  });

  it('counts a row with line breaks once and a blank row too', () => {
    const splitter = new CsvSplitter(',');
    const rows = [...splitter.take('a\n\n'), ...splitter.take('"b\n'), ...splitter.take('c"\n'), ...splitter.end()];
    assert.deepEqual(rows, [['a'], [''], ['b\nc']]);
    assert.equal(splitter.rows, 3);
  });
});

describe('delimiter of a CSV', () => {
  it('is the sign that the headings have most of, a comma before others', () => {
    assert.equal(findDelimiter('a;b,c;d\n1,2,3,4,5'), ';');
    assert.equal(findDelimiter('a\tb'), '\t');
    assert.equal(findDelimiter('a,b;c'), ',');
    assert.equal(findDelimiter('a'), ',');
    assert.equal(findDelimiter('"a;b;c",d'), ',');
  });
});
