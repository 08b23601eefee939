/**
 * What statistics over a million records take beside the SQL that one would write by hand: vacancies of a city (tier T2),
 * both in turn over one connection pool. `npm run bench:statistics [times]` with DATABASE_URL on such a database; prints p95 of
 * both and asserts nothing, since machines differ.
 */
import { readConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { presentMoment } from '../../src/query/moment.js';
import { RequestReader } from '../../src/query/request-reader.js';
import type { StatisticsRequest } from '../../src/query/statistics/statistics-request.js';

interface Pair {
  readonly what: string;
  readonly asked: Omit<StatisticsRequest, 'dataset'>;
  readonly byHand: string;
}

const FROM = 'from open.vacancies where until_revision is null';

const PAIRS: readonly Pair[] = [
  {
    what: 'by agency: count and sum',
    asked: { groupBy: [{ column: 'agency' }], figures: [{ function: 'sum', column: 'headcount' }] },
    byHand: `select agency, count(*), sum(headcount) ${FROM} group by agency`,
  },
  {
    what: 'by year and kind: count, average, most',
    asked: {
      groupBy: [{ column: 'postedOn', part: 'YEAR' }, { column: 'employmentKind' }],
      figures: [
        { function: 'average', column: 'headcount' },
        { function: 'maximum', column: 'headcount' },
      ],
    },
    byHand: `select extract(year from posted_on), employment_kind, count(*), avg(headcount), max(headcount) ${FROM} group by 1, 2`,
  },
  {
    what: 'by entry of a list: count',
    asked: { groupBy: [{ column: 'benefits' }] },
    byHand: `select b, count(*) from open.vacancies, unnest(benefits) as b where until_revision is null group by b`,
  },
];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function compare(database: Database, { what, asked, byHand }: Pair, times: number): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  const dataset = registry.get('vacancies');
  const reader = new RequestReader(registry, database.analyse, await presentMoment(database.read));
  for (let time = -1; time < times; time += 1) {
    const one = await timed(() => reader.statistics({ dataset, first: 100, ...asked }));
    const other = await timed(() => database.analyse({ text: byHand, values: [] }));
    // The first is for warming up.
    if (time >= 0) {
      ours.push(one);
      bare.push(other);
    }
  }
  const [one, other] = [p95(ours), p95(bare)];
  console.log(`| ${what} | ${one.toFixed(0)} ms | ${other.toFixed(0)} ms | ${(one / other).toFixed(2)} |`);
}

const config = readConfig(process.env);
const database = await openDatabase(registry, { url: config.DATABASE_URL, dataDirectory: config.DATA_DIR });
try {
  console.log('| vacancies | statistics | SQL by hand | ratio (≤ 1.2) |\n|---|---:|---:|---:|');
  for (const pair of PAIRS) await compare(database, pair, Number(process.argv[2] ?? 20));
} finally {
  await database.close();
}
