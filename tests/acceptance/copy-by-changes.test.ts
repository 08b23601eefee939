import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { publish } from '../../src/publication/publish.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { publishMakers } from '../query/published-toys.js';
import { toy, toys, yuan } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';

const { server, database } = await serveToys();
const { app, clock } = server;

const ACTS = 1_000;
const CODES = 60;

const code = fc.integer({ min: 0, max: CODES - 1 }).map(String);

/** What one act does: toys that are published or corrected, and toys that are withdrawn. */
const acts = fc.sample(
  fc.record({
    prices: fc.dictionary(code, fc.integer({ min: 0, max: 5 }), { maxKeys: 6 }),
    leaving: fc.uniqueArray(code, { maxLength: 3 }),
  }),
  { numRuns: ACTS, seed: 20_191_022 },
);

async function actAll(): Promise<void> {
  for (const { prices, leaving } of acts) {
    const { revision } = await publish(database, {
      dataset: toys,
      agency: null,
      drafts: Object.entries(prices).map(([own, price]) => toy({ code: own, price: yuan(`${price}.50`) })),
      withdrawals: leaving.map((own) => ({ recordId: toy({ code: own }).recordId, reason: '丢失。' })),
      correctionReason: '重新计价。',
    });
    if (revision !== undefined) clock.advance(revision);
  }
}

async function get(url: string): Promise<unknown> {
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, response.body);
  return response.json();
}

/** A record as a copy keeps it: all of it but the addresses, which say at which revision it was asked for. */
function kept(record: unknown): string {
  return JSON.stringify({ ...Object(record), links: undefined }).replaceAll(/\?asOf=\d+/g, '');
}

/** A copy that knows the source by its changes only. */
class Copy {
  readonly records = new Map<string, string>();
  private after = '';

  /** Take one page; whether nothing came after it then. */
  async takePage(first: number): Promise<boolean> {
    const page = await get(`/api/v1/changes?first=${first}&dataset=toys${this.after}`);
    for (const change of listAt(page, 'data')) {
      const record = at(change, 'record');
      if (record === null) this.records.delete(textAt(change, 'recordId'));
      else this.records.set(textAt(change, 'recordId'), kept(record));
    }
    this.after = `&after=${textAt(page, 'next')}`;
    return at(page, 'caughtUp') === true;
  }

  /** Take pages until the source is still and nothing comes after the last. */
  async follow(isStill: () => boolean, sizes: readonly number[]): Promise<void> {
    for (let isLast = false, page = 0; ; page += 1) {
      const caughtUp = await this.takePage(sizes[page % sizes.length] ?? 1);
      if (isLast && caughtUp) return;
      isLast = isStill();
      if (caughtUp) await setTimeout(20);
    }
  }
}

/** All records at a revision, page by page. */
async function exportAll(revision: number | undefined): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  const asOf = revision === undefined ? '' : `&asOf=${revision}`;
  for (let url: unknown = `/api/v1/toys?first=40&order=code${asOf}`; typeof url === 'string'; ) {
    const page = await get(url);
    records.push(...listAt(page, 'data'));
    url = at(page, 'page.next');
  }
  return records;
}

/** Reads whole exports while others publish; how many it read, none of them torn. */
async function readAlong(isStill: () => boolean): Promise<number> {
  let exports = 0;
  for (; !isStill(); exports += 1) {
    const codes = (await exportAll(undefined)).map((record) => at(record, 'code'));
    assert.equal(new Set(codes).size, codes.length);
    await setTimeout(100);
  }
  return exports;
}

describe('a copy that is kept by changes alone, from nothing', () => {
  it(`equals a whole export after ${ACTS} random publications, corrections and withdrawals, read while they come`, async () => {
    await publishMakers(database, ['积木厂']);
    let isDone = false;
    const isStill = () => isDone;
    const copies = [new Copy(), new Copy(), new Copy()];
    const following = copies.map((copy, at) => copy.follow(isStill, [[50, 7, 90], [100], [1_000, 30]][at] ?? [1]));
    const reading = [readAlong(isStill), readAlong(isStill)];
    await actAll().finally(() => {
      isDone = true;
    });
    await Promise.all(following);
    assert.ok((await Promise.all(reading)).every((exports) => exports > 5));
    const present = (await exportAll(undefined)).map(kept);
    assert.ok(present.length > CODES / 4);
    for (const copy of copies) assert.deepEqual([...copy.records.values()].toSorted(), present.toSorted());
  });
});
