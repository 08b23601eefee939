/**
 * What a question costs here, beside PostGraphile 5, beside hand-written SQL and beside a route that sends ready bytes: the
 * same questions to the same database, round by round in turn, so that whatever else the machine does falls on all alike.
 *
 * `npm run bench [shape]` on a database of tier T1: DATABASE_URL, or an embedded one that is made for it. Writes
 * `tests/bench/RESULTS.md`; nothing is asserted, since machines differ. ROUNDS (3) and SECONDS (4) make it shorter.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';
import { prepareDatabase } from './database.js';
import { type Figures, load, median, type Question, RIVALS } from './load.js';
import { movesInTime } from './own-questions.js';
import { SHAPES, VIEWS } from './questions.js';
import { report, type Series } from './report.js';
import { openStatementTimes } from './statement-times.js';
import { startTarget, type Target } from './target.js';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 4);
const CONNECTIONS = 8;
// Whoever asks this much has no quota, and nothing is worked out beside.
const QUIET = { RATE_LIMIT: 'off', MEASURE_FILES: 'off' };

const post = (query: string): Question => ({ path: '/graphql', body: JSON.stringify({ query }) });
const link = (query: string): Question => ({ path: `/graphql?query=${encodeURIComponent(query)}` });

async function bytesOf(target: Target, { path, body }: Question): Promise<string> {
  const response = await fetch(
    target.address + path,
    body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } },
  );
  const text = await response.text();
  if (!response.ok || /"errors"/.test(text)) throw new Error(`${target.address}: ${text.slice(0, 500)}`);
  return text;
}

const scratch = await mkdtemp(join(tmpdir(), 'longcheng-bench-'));
const database = await prepareDatabase(scratch);
const times = await openStatementTimes(database.url);
const targets: Target[] = [];
try {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(VIEWS);
  const { rows } = await owner.query<{ version: string }>('show server_version').then(({ rows }) => ({
    rows: rows.map((row) => ({ version: Object.values(row).join() })),
  }));
  await owner.end();

  const start = async (script: string, more: Readonly<Record<string, string>>) => {
    const environment = { DATABASE_URL: database.url, DATA_DIR: join(scratch, 'data'), PORT: '0', ...QUIET, ...more };
    const target = await startTarget(script, environment);
    targets.push(target);
    return target;
  };
  const main = join(PROJECT_FOLDER, 'dist', 'src', 'main.js');
  const here = (name: string) => join(import.meta.dirname, name);
  const cached = await start(main, {});
  const uncached = await start(main, { CACHE_MB: '0' });
  const rival = await start(join(RIVALS, 'server.js'), {});
  const floor = await start(here('hand-written-server.js'), {});
  const idle = cached.residentMegabytes();

  const chosen = SHAPES.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  const bodies = await Promise.all(chosen.map(({ ours }) => bytesOf(cached, link(ours))));
  writeFileSync(join(scratch, 'bodies.json'), JSON.stringify(bodies));
  const bare = await start(here('same-bytes-server.js'), { BODIES: join(scratch, 'bodies.json') });

  const rows_: Series[] = chosen.flatMap(({ name, ours, postgraphile, floor: path }, index) => [
    { shape: name, server: 'kept answer', target: cached, question: link(ours) },
    { shape: name, server: 'bare Fastify, same bytes', target: bare, question: { path: `/${index}` } },
    { shape: name, server: 'nothing kept', target: uncached, question: post(ours) },
    { shape: name, server: 'PostGraphile 5', target: rival, question: post(postgraphile) },
    { shape: name, server: 'hand-written SQL', target: floor, question: { path } },
  ]);
  const own = process.argv[2] === undefined ? await movesInTime(database.url) : [];
  rows_.push(...own.map(({ shape, server, query }) => ({ shape, server, target: uncached, question: post(query) })));

  for (const { target, question } of rows_) {
    await bytesOf(target, question);
    await load(target, question, { seconds: 2, connections: CONNECTIONS });
  }
  const measured = new Map<Series, Figures[]>(rows_.map((series) => [series, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [series, figures] of measured)
      figures.push(await load(series.target, series.question, { seconds: SECONDS, connections: CONNECTIONS, times }));

  const text = report(
    [...measured].map(([series, figures]) => ({ ...series, figures: median(figures) })),
    {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      postgres: rows[0]?.version ?? '',
      rounds: ROUNDS,
      seconds: SECONDS,
      connections: CONNECTIONS,
      idleMegabytes: idle,
    },
  );
  console.log(text);
  if (process.argv[2] === undefined) writeFileSync(join(PROJECT_FOLDER, 'tests', 'bench', 'RESULTS.md'), text);
} finally {
  for (const target of targets) await target.stop();
  await times.close();
  await database.close();
  await rm(scratch, { recursive: true, force: true });
}
