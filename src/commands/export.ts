import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { readFileQuestion } from '../files/door/file-question.js';
import { type RunningExport, startExport } from '../files/export/start-export.js';
import { Progress, sinkOf } from '../progress.js';
import { presentMoment, resolveAsOf } from '../query/moment.js';
import { EXPORT_FORMATS, type ExportFormat } from '../rest/file-formats.js';
import { readQueryString } from '../rest/query-string.js';
import type { CommandOptions } from './options.js';

/**
 * `longcheng export <dataset> --format csv --out file --filter 'fine[gte]=100' --as-of 75`: the file that the same address
 * gives, beside a running server or without one. It bears its name only once it is whole.
 */
export async function exportFile(
  database: Database,
  [name = '']: readonly string[],
  options: CommandOptions,
): Promise<void> {
  const { registry } = database;
  const dataset = registry.get(name);
  const format = formatOf(options.format ?? 'csv');
  const query = readQueryString(queryOf(options));
  const { question, asOf } = readFileQuestion(registry, dataset, undefined, format, query);
  const moment = await resolveAsOf(database.read, asOf, await presentMoment(database.read));
  const running = await startExport(database, moment, question, format);
  const path = options.output ?? options.out ?? `${dataset.name}-r${moment.revision}.${format}`;
  const progress = new Progress(sinkOf(process.stderr));
  const tell = progress.follow(`Writing ${path}`, () => ({ total: running.expectedRows }));
  const { bytes, sha256 } = await writeWhole(path, running, tell).finally(() => progress.end());
  const rows = running.rows();
  const { revision } = moment;
  if (options.json === true)
    console.log(
      JSON.stringify({ dataset: dataset.name, format, path, query: question.query, revision, rows, bytes, sha256 }),
    );
  else console.log(`Wrote ${path}: ${rows} rows, ${bytes} bytes, revision ${revision}. SHA-256 ${sha256}`);
}

function formatOf(text: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new LongchengError('BAD_ARGUMENT', `"${text}" is no format of files; use ${EXPORT_FORMATS.join(', ')}.`, {
    argument: 'format',
  });
}

/** The query string that the options stand for; `fine[gte]=100` is `filter[fine][gte]=100`. */
function queryOf({ filter = [], order, fields, 'as-of': asOf }: CommandOptions): string {
  const filters = filter.map((text) => {
    const [, column, operator = '', value = ''] = /^([^[\]=]+)([^=]*)=(.*)$/s.exec(text) ?? [];
    if (column !== undefined) return [`filter[${column}]${operator}`, value] as const;
    throw new LongchengError('BAD_ARGUMENT', `"${text}" is no filter; write fine[gte]=100.`, { argument: 'filter' });
  });
  return [...filters, ['order', order] as const, ['fields', fields] as const, ['asOf', asOf] as const]
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
    )
    .join('&');
}

async function writeWhole(
  path: string,
  running: RunningExport,
  tell: (rows: number) => void,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const partial = `${path}.part`;
  const file = await open(partial, 'w').catch((error: unknown) => {
    throw new LongchengError('BAD_ARGUMENT', `${partial} can not be written.`, { path: partial }, error);
  });
  let bytes = 0;
  try {
    for await (const block of running.bytes) {
      hash.update(block);
      await file.writeFile(block);
      bytes += block.length;
      tell(running.rows());
    }
    await file.close();
    await rename(partial, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  } finally {
    await running.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
