/**
 * What a page costs in a city's data (tier T2, ten million rows) beside a district's (T1, one million), and far back in a list
 * beside its beginning: `npm run bench:growth` with DATABASE_URL on a T1 and LARGE_DATABASE_URL on a T2, or on embedded
 * databases that are filled first, which takes half an hour. Nothing is kept, one client asks, the two servers take turns.
 * Prints the figures and asserts nothing, since machines differ. ROUNDS (5) and SECONDS (2) make it shorter.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { prepareDatabase } from './compare/database.js';
import { load, median, type Question } from './compare/load.js';
import { FIRST_PAGES, movesInTime } from './compare/own-questions.js';
import { startTarget, type Target } from './compare/target.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 2);

interface Side {
  readonly name: string;
  readonly target: Target;
  readonly question: Question;
}

/** Two sides in turn; milliseconds of each, and how many times the second takes the first. */
async function compare(what: string, sides: readonly [Side, Side], promised: number): Promise<void> {
  const figures = sides.map(() => [] as Awaited<ReturnType<typeof load>>[]);
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, { target, question }] of sides.entries()) {
      const measured = await load(target, question, { seconds: SECONDS, connections: 1 });
      // The first is for warming up.
      if (round >= 0) figures[index]?.push(measured);
    }
  const [one = Number.NaN, other = Number.NaN] = figures.map((own) => 1_000 / median(own).requestsPerSecond);
  const verdict = other / one <= promised ? 'kept' : 'not kept';
  console.log(
    `| ${what} | ${sides[0].name} ${one.toFixed(2)} ms | ${sides[1].name} ${other.toFixed(2)} ms | ${(other / one).toFixed(2)} | ≤ ${promised} | ${verdict} |`,
  );
}

const post = (query: string): Question => ({ path: '/graphql', body: JSON.stringify({ query }) });

const scratch = await mkdtemp(join(tmpdir(), 'longcheng-bench-'));
const district = await prepareDatabase(scratch, 'T1');
const city = await prepareDatabase(scratch, 'T2', process.env.LARGE_DATABASE_URL);
const targets: Target[] = [];
try {
  const start = async (url: string) => {
    const environment = { DATABASE_URL: url, DATA_DIR: scratch, PORT: '0', CACHE_MB: '0' };
    const main = join(PROJECT_FOLDER, 'dist', 'src', 'main.js');
    const target = await startTarget(main, { ...environment, RATE_LIMIT: 'off', MEASURE_FILES: 'off' });
    targets.push(target);
    return target;
  };
  const [small, large] = [await start(district.url), await start(city.url)];
  console.log('| what | | | ratio | promised | |\n|---|---|---|---:|---:|---|');
  for (const { shape, query } of FIRST_PAGES) {
    const question = post(query);
    await compare(
      shape,
      [
        { name: 'T1', target: small, question },
        { name: 'T2', target: large, question },
      ],
      1.3,
    );
  }
  const pages = (await movesInTime(city.url)).filter(({ shape }) => shape === 'pages');
  const [first, deep] = pages.map(({ server: name, query }) => ({ name, target: large, question: post(query) }));
  if (first !== undefined && deep !== undefined) await compare('budgetLines in T2', [first, deep], 1.2);
} finally {
  for (const target of targets) await target.stop();
  await district.close();
  await city.close();
  await rm(scratch, { recursive: true, force: true });
}
