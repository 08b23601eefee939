import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { Progress } from '../../src/progress.js';
import { publish } from '../../src/publication/publish.js';
import { verify } from '../../src/publication/verify.js';
import { seedTier } from '../../src/tiers/seed-tier.js';
import { asOwner, type FreshDatabase, freshDatabase, sampleDatabase } from '../fresh-database.js';
import { load, SEEDS, SMALL } from './small-tier.js';

/** A progress that ends the load after so many records, as a broken connection would. */
class Breaking extends Progress {
  constructor(private readonly after: number) {
    super({ isTerminal: false, write: () => undefined });
  }

  override show({ done }: { readonly done: number }): void {
    if (done > this.after) throw new Error('broken off');
  }
}

async function breakOff({ database }: FreshDatabase, after: number): Promise<void> {
  await assert.rejects(seedTier(database, SMALL, SEEDS, new Breaking(after)), /broken off/);
}

describe('a load that is broken off', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
    await breakOff(fresh, 1_000);
  });
  after(() => fresh.drop());

  it('leaves what was stored intact', async () => {
    const verdict = await verify(registry, fresh.database.read);
    assert.ok(verdict.isIntact && verdict.publications > 69, JSON.stringify(verdict));
  });

  it('is told to everybody who opens the database', async () => {
    const said: string[] = [];
    const options = { url: fresh.ownerUrl, dataDirectory: '/nowhere', onProgress: (line: string) => said.push(line) };
    await (await openDatabase(registry, options)).close();
    assert.match(said.join('\n'), /^UNFINISHED: the load of tier T1 .* Run "longcheng seed --tier T1"/);
  });

  it('does not let another tier in', async () => {
    await assert.rejects(load(fresh, { name: 'T2', scale: SMALL.scale }), {
      code: 'LOAD_REFUSED',
      message: /holds a part of tier T1; finish it/,
    });
  });

  it('goes on, as often as it is broken off, and ends as if it had run through', async () => {
    await breakOff(fresh, 2_500);
    const { outcome } = await load(fresh);
    const whole = await freshDatabase();
    after(whole.drop);
    assert.equal(outcome?.digest, (await load(whole)).outcome?.digest);
  });
});

describe('a load tier', () => {
  it('goes beside the sample data that was published before, and after it in time', async () => {
    const sample = await sampleDatabase();
    after(sample.drop);
    await load(sample);
    const [row] = await asOwner(
      sample.ownerUrl,
      'select bool_and(ordered) as ordered from (select released_at >= lag(released_at, 1, released_at) over (order by revision) as ordered from "open"."publication") as p',
    );
    assert.equal(row?.ordered, true);
  });

  it('is refused by a database that holds facts', async () => {
    const fresh = await freshDatabase();
    after(fresh.drop);
    const values = { name: '真实机构', kind: 'GOVERNMENT_AGENCY', division: '211303', status: 'ACTIVE', sample: false };
    const recordId = '00000000-0000-5000-8000-000000000001';
    const draft = { recordId, naturalKey: '211303|真实机构', values, absences: {}, redactions: [] };
    await publish(fresh.database, { dataset: registry.get('agencies'), agency: null, drafts: [draft] });
    await assert.rejects(load(fresh), {
      code: 'LOAD_REFUSED',
      message: 'The database holds records of agencies that are no sample data; load a tier into an empty database.',
    });
  });

  it('does not go on where something else was published since', async () => {
    const fresh = await freshDatabase();
    after(fresh.drop);
    await breakOff(fresh, 500);
    const [row] = await asOwner(fresh.ownerUrl, 'select record_id from "open"."duties" limit 1');
    const withdrawals = [{ recordId: String(row?.record_id), reason: 'test' }];
    await publish(fresh.database, { dataset: registry.get('duties'), agency: null, drafts: [], withdrawals });
    await assert.rejects(load(fresh), { code: 'LOAD_REFUSED', message: /something else was published/ });
  });
});
