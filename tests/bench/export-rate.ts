/**
 * How fast a whole dataset leaves as a file, beside what PostgreSQL itself can do: the CSV of a million rows over HTTP and
 * the same COPY read by a bare client, turn by turn; then JSON Lines, Parquet and XLSX. `npm run bench:export [rows] [rounds]` with
 * DATABASE_URL naming a database that `longcheng seed --tier T1` has filled and that may be spoilt: its largest dataset is
 * filled up to the number of rows with copies. It prints the figures; nothing is asserted, since machines differ.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { flatColumns } from '../../src/catalog/flat-columns.js';
import type { Dataset } from '../../src/catalog/registry.js';
import { tableColumns } from '../../src/database/dataset-tables.js';
import { registry } from '../../src/datasets/index.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { copyCommand } from '../../src/query/flat-statement.js';
import { planList } from '../../src/query/list-plan.js';
import { PRESENT } from '../../src/query/validity.js';

const ROUNDS = Number(process.argv[3] ?? 5);
const ROWS = Number(process.argv[2] ?? 1_000_000);
const SERVER = process.env.DATABASE_URL;

/** Reads a COPY and keeps nothing of it: as little as a client of this driver can do. */
class BareCopy implements pg.Submittable {
  bytes = 0;

  constructor(
    private readonly command: string,
    readonly handleReadyForQuery: () => void,
    readonly handleError: (error: Error) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.command);
  }
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.bytes += chunk.length;
  }
  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}
}

async function bareSeconds(client: pg.Client, command: string): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    client.query(new BareCopy(command, resolve, reject));
  });
  return (performance.now() - begun) / 1000;
}

interface Download {
  readonly seconds: number;
  readonly bytes: number;
}

function download(address: string): Promise<Download> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answers ${response.statusCode}.`));
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ seconds: (performance.now() - begun) / 1000, bytes }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

async function largest(owner: pg.Client): Promise<Dataset> {
  const counts: { readonly dataset: Dataset; readonly count: number }[] = [];
  for (const dataset of registry.datasets) {
    const { rows } = await owner.query(`select count(*) as count from "open"."${dataset.tableName}"`);
    counts.push({ dataset, count: Number(rows[0].count) });
  }
  const [first] = counts.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) throw new Error('The database is empty; fill it with seed --tier T1.');
  return first.dataset;
}

async function fillUp(owner: pg.Client, dataset: Dataset): Promise<number> {
  const table = `"open"."${dataset.tableName}"`;
  const present = async () => {
    const { rows } = await owner.query(`select count(*) as count from ${table} where until_revision is null`);
    return Number(rows[0].count);
  };
  const names = tableColumns(dataset).map(({ name }) => `"${name}"`);
  const values = names.map((name) => (name === '"record_id"' ? 'gen_random_uuid()' : name));
  for (let count = await present(); count < ROWS; count = await present())
    await owner.query(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} where until_revision is null limit ${ROWS - count}`,
    );
  await owner.query(`vacuum analyze ${table}`);
  return present();
}

async function megabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function serve(
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly address: string; readonly pid: number }> {
  const child = spawn(process.execPath, [join(PROJECT_FOLDER, 'dist/src/main.js')], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, FILE_CACHE_MB: '0', SEED: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout) {
    said += String(text);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined && child.pid !== undefined) return { child, address, pid: child.pid };
  }
  throw new Error(`The server did not start: ${said}`);
}

/** Watches how much memory a process takes at most. */
function watch(pid: number): { readonly stop: () => Promise<number> } {
  let most = 0;
  const look = async () => {
    most = Math.max(most, await megabytes(pid));
  };
  const timer = setInterval(() => void look(), 50);
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
      return most;
    },
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rate(rows: number, seconds: number): string {
  return `${Math.round(rows / seconds)
    .toLocaleString('en')
    .padStart(9)} rows/s`;
}

async function main(): Promise<void> {
  if (SERVER === undefined) throw new Error('Set DATABASE_URL to a database filled by seed --tier T1.');
  const owner = new pg.Client({ connectionString: SERVER, options: '-c timezone=UTC -c datestyle=ISO' });
  await owner.connect();
  const dataset = await largest(owner);
  const rows = await fillUp(owner, dataset);
  const plan = planList(registry, { dataset, page: {} });
  const same = copyCommand({ plan, columns: flatColumns(dataset), embedded: undefined }, PRESENT, true);
  const stored = `copy (select * from "open"."${dataset.tableName}" where until_revision is null) to stdout (format csv)`;
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-bench-'));
  const { child, address, pid } = await serve(folder);
  try {
    const csv = `${address}/api/v1/${dataset.name}.csv`;
    await bareSeconds(owner, same);
    await download(`${address}/api/v1/agencies.csv`);
    // What starting took is given back by and by.
    await delay(10_000);
    const idle = await megabytes(pid);
    console.log(
      `${dataset.name}: ${rows.toLocaleString('en')} rows, ${flatColumns(dataset).length} columns; ${ROUNDS} rounds, turn by turn`,
    );
    const bare: number[] = [];
    const sent: number[] = [];
    const memory = watch(pid);
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await bareSeconds(owner, same));
      const { seconds, bytes } = await download(csv);
      sent.push(seconds);
      console.log(
        `  round ${round + 1}: COPY ${bare.at(-1)?.toFixed(2)} s, CSV over HTTP ${seconds.toFixed(2)} s, ${(bytes / 1e6).toFixed(0)} MB`,
      );
    }
    const peak = await memory.stop();
    const ratios = sent.map((seconds, at) => (bare[at] ?? Number.NaN) / seconds);
    console.log(`COPY, bare client, same query    ${rate(rows, median(bare))}`);
    console.log(`CSV over HTTP                    ${rate(rows, median(sent))}   ${median(ratios).toFixed(2)} of it`);
    console.log(`COPY of the columns as they rest ${rate(rows, await bareSeconds(owner, stored))}`);
    console.log(
      `server: ${idle.toFixed(0)} MB before, at most ${peak.toFixed(0)} MB (+${(peak - idle).toFixed(0)}) during CSV`,
    );
    for (const format of ['jsonl', 'parquet', 'xlsx']) {
      const watching = watch(pid);
      const { seconds, bytes } = await download(`${address}/api/v1/${dataset.name}.${format}`);
      const most = await watching.stop();
      console.log(
        `${format.padEnd(33)}${rate(rows, seconds)}   ${(bytes / 1e6).toFixed(0)} MB, server at most ${most.toFixed(0)} MB`,
      );
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    await owner.end();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
