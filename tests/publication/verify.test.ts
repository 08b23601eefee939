import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { GENESIS } from '../../src/publication/digest.js';
import { verify } from '../../src/publication/verify.js';
import { toyValues } from '../catalog/columns/toy-values.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { publishMakers, publishToys, toy, toyId } from './toys.js';

const CODES = ['A', 'B', 'C', 'D'] as const;

const draft = fc
  .tuple(fc.constantFrom(...CODES), toyValues(['price', 'parts', 'soldAt', 'otherNames']), fc.boolean())
  .map(([code, values, isWithheld]) =>
    toy(code, values, isWithheld ? { absences: { amount: 'WITHHELD_SECRET' } } : {}),
  );
const step = fc.record({
  drafts: fc.array(draft, { maxLength: 4 }),
  withdrawn: fc.subarray([...CODES]),
  makers: fc.subarray(['甲', '乙']),
});

describe('verification', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  const verdict = () => verify(toyRegistry, fresh.database.read);

  it('finds an empty catalogue intact', async () => {
    assert.deepEqual(await verdict(), { isIntact: true, publications: 0, versions: 0, digest: GENESIS });
  });

  it('finds every history intact that publishing can make, and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        for (const { drafts, withdrawn, makers } of steps) {
          const withdrawals = withdrawn.map((code) => ({ recordId: toyId(code), reason: 'wrong' }));
          await publishToys(fresh, drafts, { withdrawals, correctionReason: 'better known' });
          await publishMakers(fresh, ...makers);
        }
        const [stored] = await asOwner(
          fresh.ownerUrl,
          'select (select count(*)::int from "open"."publication") as publications, (select count(*)::int from "open"."toys") + (select count(*)::int from "open"."makers") as versions, (select digest from "open"."publication" order by revision desc limit 1) as digest',
        );
        assert.deepEqual(await verdict(), { isIntact: true, ...stored, digest: stored?.digest ?? GENESIS });
      }),
      { numRuns: 8 },
    );
  });

  it('tells how far it has come', async () => {
    await publishMakers(fresh, 'progress');
    const done: number[] = [];
    const found = await verify(toyRegistry, fresh.database.read, (revision) => done.push(revision));
    assert.ok(found.isIntact);
    assert.deepEqual(
      done,
      Array.from({ length: found.publications }, (_, index) => index + 1),
    );
  });
});
