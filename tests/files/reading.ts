import assert from 'node:assert/strict';
import { LongchengError } from '../../src/errors.js';
import { type ReadRowsOptions, readRows } from '../../src/files/read-rows.js';
import type { SourceRow } from '../../src/publication/source-row.js';

/** A body that comes in pieces of the given sizes, over and over. */
export async function* inPieces(bytes: Uint8Array, ...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** All rows of a file, given as text (UTF-8) or bytes. */
export async function rowsOf(file: string | Uint8Array, options: ReadRowsOptions = {}): Promise<readonly SourceRow[]> {
  return gather(inPieces(typeof file === 'string' ? Buffer.from(file) : file, 64 * 1024), options);
}

export async function gather(
  body: AsyncIterable<Uint8Array>,
  options: ReadRowsOptions = {},
): Promise<readonly SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const batch of readRows(body, options)) rows.push(...batch);
  return rows;
}

/** The cells of a file, without row numbers. */
export async function cellsOf(file: string | Uint8Array, options: ReadRowsOptions = {}): Promise<readonly object[]> {
  return (await rowsOf(file, options)).map(({ cells }) => cells);
}

/** The error that reading a file ends in; it is one for the sender, in both languages. */
export async function failureOf(file: string | Uint8Array, options: ReadRowsOptions = {}): Promise<LongchengError> {
  let rows: readonly SourceRow[];
  try {
    rows = await rowsOf(file, options);
  } catch (error) {
    assert.ok(error instanceof LongchengError, String(error));
    assert.match(error.message, /^[A-Z].*[.?]$/s);
    assert.match(String(error.details.messageZh), /\p{Script=Han}/u);
    return error;
  }
  throw new assert.AssertionError({ message: `The file was read: ${JSON.stringify(rows).slice(0, 300)}` });
}

/** That a file is refused as BAD_FILE, with the row to blame and the reason. */
export async function assertBad(
  file: string | Uint8Array,
  row: number | undefined,
  reason: RegExp,
  options: ReadRowsOptions = {},
): Promise<void> {
  const error = await failureOf(file, options);
  assert.equal(error.code, 'BAD_FILE', error.message);
  assert.match(error.message, reason);
  assert.equal(error.details.row, row);
}
