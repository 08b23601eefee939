import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { publish } from '../../src/publication/publish.js';
import type { Row } from '../../src/query/row.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { changesPage } from './follow-changes.js';
import { openReader } from './published-toys.js';
import { toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

const ACTS = 300;

/** What one act does: toys that are published or corrected, and toys that are withdrawn. */
const acts = fc.sample(
  fc.record({
    amounts: fc.dictionary(fc.integer({ min: 0, max: 39 }).map(String), fc.integer({ min: 0, max: 5 }), { maxKeys: 6 }),
    leaving: fc.uniqueArray(fc.integer({ min: 0, max: 39 }).map(String), { maxLength: 3 }),
  }),
  { numRuns: ACTS, seed: 20_191_022 },
);

async function actAll(): Promise<void> {
  for (const { amounts, leaving } of acts)
    await publish(database, {
      dataset: toys,
      agency: null,
      drafts: Object.entries(amounts).map(([code, amount]) => toy({ code, amount })),
      withdrawals: leaving.map((code) => ({ recordId: toy({ code }).recordId, reason: 'Lost.' })),
      correctionReason: 'Counted again.',
    });
}

/** A record as a copy keeps it. */
function kept(row: Row): readonly unknown[] {
  return [row.recordId, row.amount, row.sinceRevision];
}

/** A copy that knows the source by its changes only; it takes a page at a time until told that no more will come. */
class Copy {
  readonly records = new Map<string, readonly unknown[]>();
  private after: string | undefined;

  async takePage(first: number): Promise<boolean> {
    const { changes, caughtUp, next } = await changesPage(database, { after: this.after, first });
    const reader = await openReader(database);
    const records = await Promise.all(changes.map((change) => reader.changedRecord(change)));
    for (const [index, { recordId }] of changes.entries()) {
      const record = records[index] ?? null;
      if (record === null) this.records.delete(recordId);
      else this.records.set(recordId, kept(record));
    }
    this.after = next;
    return caughtUp;
  }
}

describe('a copy that is kept by changes alone, from nothing', () => {
  it(`is the present state after ${ACTS} random publications, corrections and withdrawals, read while they come`, async () => {
    const copy = new Copy();
    let isDone = false;
    const acting = actAll().finally(() => {
      isDone = true;
    });
    for (let isLast = false, page = 0; ; page += 1) {
      const caughtUp = await copy.takePage(1 + (page % 13));
      if (isLast && caughtUp) break;
      isLast = isDone;
    }
    await acting;
    const present: (readonly unknown[])[] = [];
    for await (const rows of (await openReader(database)).scan(toys)) present.push(...rows.map(kept));
    assert.ok(present.length > 10);
    assert.deepEqual([...copy.records.values()].toSorted(), present.toSorted());
  });
});
