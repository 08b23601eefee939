import { createHash } from 'node:crypto';
import type { DatasetFile, FileMeasure } from '../../reports/measured-files.js';
import { readQueryString } from '../../rest/query-string.js';
import { readFileQuestion } from '../door/file-question.js';
import { type ExportSource, startExport } from '../export/start-export.js';

/** Write a whole dataset as a file that is kept nowhere, to know its size and digest. */
export async function measureFile(
  source: ExportSource,
  { dataset: name, revision, format }: DatasetFile,
): Promise<FileMeasure> {
  const { registry } = source;
  const { question } = readFileQuestion(registry, registry.get(name), undefined, format, readQueryString(''));
  const running = await startExport(source, { revision, isPresent: false }, question, format);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of running.bytes) {
    hash.update(block);
    bytes += block.length;
  }
  return { rows: running.rows(), bytes, sha256: hash.digest('hex') };
}
