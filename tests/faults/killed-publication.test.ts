import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createKey } from '../../src/access/api-keys.js';
import { registry } from '../../src/datasets/index.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { verify } from '../../src/publication/verify.js';
import { asOwner, type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';

const ROWS = 2_000;
const KILLS = 12;

describe('kill -9 while a file is checked and published', () => {
  let fresh: FreshDatabase;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  before(async () => {
    fresh = await sampleDatabase();
    folder = await mkdtemp(join(tmpdir(), 'longcheng-killed-'));
    const { database } = fresh;
    environment = {
      ...process.env,
      PUBLISHER: (await createKey(database, { role: 'publisher', agencies: 'all' })).key,
      REVIEWER: (await createKey(database, { role: 'reviewer', agencies: 'all' })).key,
    };
  });
  after(async () => {
    await fresh.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (path: string, key: string) =>
    spawn(
      process.execPath,
      [join(PROJECT_FOLDER, 'dist/tests/faults/submit-and-approve.js'), fresh.ownerUrl, path, key],
      {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  const publishedOf = async (batch: number) => {
    const [row] = await asOwner(
      fresh.ownerUrl,
      `select count(*)::int as rows, count(distinct since_revision)::int as revisions from "open"."penalties" where decision_number like $1`,
      [`批${batch}第%`],
    );
    return row;
  };

  it('leaves all of a publication or none of it, and the same upload then makes no duplicate', async (test) => {
    const moments: number[] = [];
    for (let batch = 0; batch < KILLS; batch += 1) {
      const path = join(folder, `${batch}.csv`);
      const rows = Array.from({ length: ROWS }, (_, index) => ({ 行政处罚决定书文号: `批${batch}第${index}号` }));
      await writeFile(path, penaltiesCsv(...rows));
      const child = run(path, `key-${batch}`);
      const exited = once(child, 'exit');
      const moment = 300 + Math.random() * 3_000;
      moments.push(Math.round(moment));
      await Promise.race([delay(moment), exited]);
      child.kill('SIGKILL');
      await exited;
      const left = await publishedOf(batch);
      assert.ok(left?.rows === 0 || left?.rows === ROWS, `${String(left?.rows)} rows after ${moment} ms`);
      const [code] = await once(run(path, `key-${batch}`), 'exit');
      assert.equal(code, 0);
      assert.deepEqual(await publishedOf(batch), { rows: ROWS, revisions: 1 });
    }
    const submissions = await asOwner(fresh.ownerUrl, 'select count(*)::int as count from "intake"."submission"');
    assert.deepEqual(submissions, [{ count: KILLS }]);
    const verdict = await verify(registry, fresh.database.read);
    assert.ok(verdict.isIntact, JSON.stringify(verdict));
    test.diagnostic(`killed after ${moments.join(', ')} ms`);
  });
});
