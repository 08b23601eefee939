import { after, before, describe, it } from 'node:test';
import { startTampering, type Tampering } from './tampering.js';
import { makerId, toyId } from './toys.js';

const A = toyId('A');
const B = toyId('B');
const toyA = `where record_id = '${A}' and since_revision = 2`;

describe('verification names the first record that is not as it was published:', () => {
  let tampering: Tampering;
  before(async () => {
    tampering = await startTampering();
  });
  after(() => tampering.end());

  it('a changed figure, whatever part of the record it is in', async () => {
    const assignments = [
      'amount = 7',
      'amount = null',
      `price = 1`,
      'price_source_value = 2',
      `price_source_unit = 'YUAN'`,
      'price_source_value = null',
      `other_names = '{}'`,
      `absences = '{"colour":"NOT_PUBLISHED"}'`,
      'absences = null',
      'redactions = null',
      `natural_key = 'Z'`,
      `published_at = published_at - interval '1 day'`,
      `digest = repeat('0', 64)`,
    ];
    for (const assignment of assignments)
      await tampering.assertNamed(
        `update "open"."toys" set ${assignment} ${toyA}`,
        2,
        A,
        /Record .* of toys \(.*\) was altered since it was published in revision 2/,
      );
  });

  it('a figure that was changed together with its digest', async () => {
    const digest = `repeat('a', 64)`;
    const both = [
      `update "open"."toys" set amount = 7, digest = ${digest} ${toyA}`,
      `update "open"."change" set digest = ${digest} where revision = 2 and record_id = '${A}'`,
    ];
    await tampering.assertNamed(both, 2, undefined, /Publication 2 of toys does not match its digest/);
  });

  it('a version that was deleted', async () => {
    await tampering.assertNamed(`delete from "open"."toys" ${toyA}`, 2, A, /missing from revision 2/);
    await tampering.assertNamed(
      `delete from "open"."toys" where record_id = '${A}' and since_revision = 3`,
      3,
      A,
      /missing from revision 3/,
    );
  });

  it('a version that was inserted, in whatever table and under whatever revision', async () => {
    const columns = '(record_id, natural_key, since_revision, published_at, name, digest)';
    const forged = makerId('伪造');
    for (const revision of [1, 2, 4, 99])
      await tampering.assertNamed(
        `insert into "open"."makers" ${columns} values ('${forged}', '伪造', ${revision}, now(), '伪造', '')`,
        revision,
        forged,
        /without having been published/,
      );
  });

  it('a record that was hidden, brought back, or ended at another time', async () => {
    await tampering.assertNamed(
      `update "open"."toys" set until_revision = 4 where record_id = '${toyId('C')}'`,
      2,
      toyId('C'),
      /does not end with its next change/,
    );
    await tampering.assertNamed(
      `update "open"."toys" set until_revision = null where record_id = '${B}'`,
      2,
      B,
      /does not end with its next change/,
    );
    await tampering.assertNamed(
      `update "open"."toys" set until_revision = 4 ${toyA}`,
      2,
      A,
      /does not end with its next change/,
    );
  });
});
