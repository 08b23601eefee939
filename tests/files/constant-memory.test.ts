import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../src/project-folder.js';

const run = promisify(execFile);
const PROGRAM = join(PROJECT_FOLDER, 'dist', 'tests', 'files', 'read-many-rows.js');

async function readMany(format: string, rows: number, heapMegabytes: number): Promise<string> {
  const { stdout } = await run(process.execPath, [`--max-old-space-size=${heapMegabytes}`, PROGRAM, format, `${rows}`]);
  return stdout.trim();
}

describe('reading a file of many rows', () => {
  // 200,000 rows of 12 cells are 36 MB as bytes and several times that as objects; XLSX keeps its unpacked parts apart.
  for (const [format, rows] of [
    ['csv', 200_000],
    ['jsonl', 200_000],
    ['xlsx', 40_000],
  ] as const) {
    it(`takes a heap of 48 MB for ${rows} rows of ${format}`, async (test) => {
      const line = await readMany(format, rows, 48);
      test.diagnostic(line);
      assert.match(line, new RegExp(`: ${rows} rows`));
    });
  }
});
