import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTampering, type Tampering } from './tampering.js';
import { makerId } from './toys.js';

describe('verification names the first publication that is not as it was released:', () => {
  let tampering: Tampering;
  before(async () => {
    tampering = await startTampering();
  });
  after(() => tampering.end());

  it('nothing, when nobody has tampered', async () => {
    assert.ok((await tampering.verdictAfter()).isIntact);
  });

  it('a changed header, reason, kind or count of a publication', async () => {
    const changes = [
      `update "open"."change" set reason = 'no reason' where revision = 3 and sequence = 1`,
      `update "open"."change" set kind = 'published' where revision = 3 and sequence = 1`,
      `update "open"."change" set kind = 'forged' where revision = 3 and sequence = 1`,
      `update "open"."change" set dataset = 'makers' where revision = 3 and sequence = 1`,
      'delete from "open"."change" where revision = 3 and sequence = 2',
      `update "open"."publication" set agency = '${makerId('龙城木业')}' where revision = 3`,
      `update "open"."publication" set released_at = released_at + interval '1 second' where revision = 3`,
      `update "open"."publication" set digest = repeat('0', 64) where revision = 3`,
      `update "open"."publication" set previous_digest = repeat('0', 64) where revision = 3`,
    ];
    for (const change of changes)
      await tampering.assertNamed(change, 3, undefined, /Publication 3 of toys does not match its digest/);
    for (const kind of ['published', 'corrected', 'withdrawn'])
      await tampering.assertNamed(
        `update "open"."publication" set ${kind} = 9 where revision = 3`,
        3,
        undefined,
        /Publication 3 .* count/,
      );
  });

  it('the order of changes or of publications', async () => {
    const swap = (table: string, column: string, one: number, other: number, where: string) =>
      [
        [one, -1],
        [other, one],
        [-1, other],
      ].map(([from, to]) => `update "open"."${table}" set ${column} = ${to} where ${column} = ${from} ${where}`);
    await tampering.assertNamed(
      swap('change', 'sequence', 1, 2, 'and revision = 2'),
      2,
      undefined,
      /Publication 2 .* digest/,
    );
    await tampering.assertNamed(
      [...swap('publication', 'revision', 1, 4, ''), ...swap('change', 'revision', 1, 4, '')],
      1,
      undefined,
      /Publication 1 .* digest/,
    );
  });

  it('a publication that was deleted, be it the last', async () => {
    for (const revision of [1, 2, 3, 4])
      await tampering.assertNamed(
        `delete from "open"."publication" where revision = ${revision}`,
        revision,
        undefined,
        new RegExp(`Publication ${revision} is missing`),
      );
  });

  it('a publication of a dataset that there is not', async () => {
    await tampering.assertNamed(
      `update "open"."publication" set dataset = 'games' where revision = 2`,
      2,
      undefined,
      /"games", which is no dataset/,
    );
  });
});
