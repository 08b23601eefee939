import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsStatement } from '../../src/query/records-by-id.js';
import { PRESENT } from '../../src/query/validity.js';
import { docComment, oneLine } from './doc-comment.js';
import { makerId, makers } from './toys.js';

const SQL = oneLine(`
  select s.snapshot, found.* from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
  left join (
    select "t"."record_id", "t"."natural_key", "t"."since_revision", "t"."published_at", "t"."name",
      "t"."absences", "t"."redactions", "t"."until_revision"
    from "open"."makers" as "t" where "t"."record_id" = any($1::uuid[]) and "t"."until_revision" is null
  ) as found on true`);

describe('the statement of records by id', () => {
  it('is the one that its doc comment shows', () => {
    assert.equal(recordsStatement(makers, [], PRESENT).text, SQL);
    assert.ok(docComment('records-by-id', 'recordsStatement').includes(SQL));
  });

  it('takes any number of ids as one value', () => {
    const ids = [makerId('积木厂'), makerId('木马厂')];
    assert.deepEqual(recordsStatement(makers, ids, PRESENT), { text: SQL, values: [ids] });
  });
});
