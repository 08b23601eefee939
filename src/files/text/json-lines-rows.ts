import { parseJson } from '../../catalog/cell.js';
import { isValueObject } from '../../catalog/value.js';
import type { SourceRow } from '../../publication/source-row.js';
import { badFile, MOST_COLUMNS } from '../bad-file.js';
import { RowBatches } from '../row-batches.js';
import { checkHeading } from '../table-rows.js';
import { DamagedText, decodedLines } from './decoded-lines.js';
import { jsonCell, statedAbsences } from './json-cell.js';

/** The rows of JSON Lines, one object a line. Rows are numbered by line. @throws LongchengError BAD_FILE */
export async function* jsonLinesRows(body: AsyncIterable<Uint8Array>): AsyncGenerator<readonly SourceRow[]> {
  const batches = new RowBatches();
  let line = 0;
  let isEmpty = true;
  try {
    for await (const block of decodedLines(body)) {
      const lines = block.split('\n');
      // A block ends with its last line feed, so what follows it belongs to no line.
      if (block.endsWith('\n')) lines.pop();
      for (const text of lines) {
        line += 1;
        if (text.trim() === '') continue;
        isEmpty = false;
        const batch = batches.add({ row: line, cells: readLine(line, text) }, text.length);
        if (batch !== undefined) yield batch;
      }
    }
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error;
    throw badLine(line + 1, error.sentence, error.sentenceZh, error);
  }
  if (isEmpty)
    throw badFile('The file holds nothing; write one JSON object a line.', '文件没有内容，应每行一个JSON对象');
  const last = batches.take();
  if (last.length > 0) yield last;
}

function readLine(line: number, text: string): Record<string, string> {
  const object = parseExact(text);
  if (!isValueObject(object)) {
    const cure = parseJson(text) === undefined ? 'is no JSON; write one object a line' : 'is no JSON object';
    throw badLine(line, `${cure}, e.g. {"name":"…"}.`, '不是JSON对象，应每行一个对象，如{"name":"…"}');
  }
  const members = Object.entries(object);
  if (members.length > MOST_COLUMNS)
    throw badLine(line, `has more than ${MOST_COLUMNS} members.`, `超过${MOST_COLUMNS}项`);
  const absences = statedAbsences(Object.hasOwn(object, 'absences') ? object.absences : null);
  const cells: Record<string, string> = {};
  for (const [name, member] of members) {
    checkHeading(line, name);
    cells[name] = jsonCell(member) || (absences.get(name) ?? '');
  }
  return cells;
}

/** Parsed JSON in which a number that JavaScript would change (18 digits, `1.50`) is a text of the same characters. */
function parseExact(text: string): unknown {
  try {
    if (!/[[:,]\s*-?\d/.test(text)) return JSON.parse(text);
    return JSON.parse(text, (_name, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
        ? context.source
        : value,
    );
  } catch {
    return undefined;
  }
}

function badLine(line: number, message: string, messageZh: string, cause?: unknown): Error {
  return badFile(`Line ${line} ${message}`, `第${line}行${messageZh}`, line, cause);
}
