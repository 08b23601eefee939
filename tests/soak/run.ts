/**
 * A server under steady load for a long time: `npm run test:soak` asks for 30 minutes (MINUTES) at 80 % of what it was
 * measured to answer before each of them, publishes every ten seconds, and prints each minute. It fails when anything
 * was answered with an error, when the slowest hundredth became slower, or when memory grew. On a database of tier T1:
 * DATABASE_URL, or an embedded one that is made for it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { prepareDatabase } from '../bench/compare/database.js';
import { makePublishingKeys, type PublishingKeys } from '../faults/publish-through.js';
import { startServedChild } from '../faults/served-child-process.js';
import { Asker, emptyTally, type Tally } from './ask.js';
import { startPublishing } from './publish-regularly.js';
import { HEADINGS, judge, lineOf, type Minute } from './verdict.js';

const MINUTES = Number(process.env.MINUTES ?? 30);
const SHARE = 0.8;
const CLIENTS = 16;
const WARM_UP_SECONDS = 20;
// As long as from one publication to the next, so that each measurement has one.
const MEASURE_SECONDS = 10;
// Of so many measurements the least counts: what a machine can do in a good moment it can't do for a minute.
const MEASUREMENTS = 5;

const scratch = await mkdtemp(join(tmpdir(), 'longcheng-soak-'));
const database = await prepareDatabase(scratch);
const served = await startServedChild(database.url);
const asker = new Asker(served.address);
let isPassed = false;
try {
  const publishing = await startPublishing(served.address, database.url, await keysOf(database.url));
  await asker.capacity(CLIENTS, WARM_UP_SECONDS, emptyTally());
  const measurements: number[] = [];
  const measure = async (tally: Tally) => {
    measurements.push(await asker.capacity(CLIENTS, MEASURE_SECONDS, tally));
    return Math.min(...measurements.slice(-MEASUREMENTS));
  };
  while (measurements.length < MEASUREMENTS) await measure(emptyTally());
  console.log(HEADINGS);
  const minutes: Minute[] = [];
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    // Machines become slower and faster within half an hour; 80 % of what one could do once may be more than it can do.
    const [measured, tally] = [emptyTally(), emptyTally()];
    const capacity = await measure(measured);
    const begun = performance.now();
    await asker.steadily(capacity * SHARE, 60, tally);
    const seconds = (performance.now() - begun) / 1_000;
    const { count, errors: unpublished } = publishing.sinceLast();
    const errors = [...measured.errors, ...tally.errors, ...unpublished];
    for (const [what, times] of errors) console.log(`  ${times} × ${what}`);
    const figures: Minute = {
      capacity,
      rate: tally.latencies.length / seconds,
      latencies: tally.latencies,
      errors: errors.reduce((sum, [, times]) => sum + times, 0),
      publications: count,
      // Nobody asks meanwhile, so that the collection is no part of anybody's time.
      ...(await served.memory()),
    };
    minutes.push(figures);
    console.log(lineOf(minute, figures));
  }
  await publishing.stop();
  const sentences = judge(minutes);
  for (const { holds, sentence } of sentences) console.log(`${holds ? 'holds' : 'FAILS'}: ${sentence}`);
  isPassed = sentences.every(({ holds }) => holds);
} finally {
  asker.close();
  await served.stop();
  await database.close();
  await rm(scratch, { recursive: true, force: true });
}
process.exit(isPassed ? 0 : 1);

async function keysOf(url: string): Promise<PublishingKeys> {
  const owner = await openDatabase(registry, { url, dataDirectory: scratch });
  const keys = await makePublishingKeys(owner);
  await owner.close();
  return keys;
}
