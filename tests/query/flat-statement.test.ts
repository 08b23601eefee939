import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flatColumns } from '../../src/catalog/flat-columns.js';
import { copyCommand } from '../../src/query/flat-statement.js';
import { planList } from '../../src/query/list-plan.js';
import { PRESENT } from '../../src/query/validity.js';
import { toyRegistry } from '../toy-datasets.js';
import { docComment, oneLine } from './doc-comment.js';
import { makers } from './toys.js';

const columns = flatColumns(makers).filter(({ name }) => ['recordId', 'name'].includes(name));
const SQL = oneLine(`
  copy (
    select "t"."record_id"::text, "t"."name" from "open"."makers" as "t"
    where ("t"."until_revision" is null and "t"."name" = 'O''Neil'::text)
    order by "t"."natural_key" asc, "t"."record_id" asc
  ) to stdout (format csv)`);

function commandFor(name: string, isGuardWanted = false): string {
  const plan = planList(toyRegistry, { dataset: makers, filter: { name: { equals: name } }, page: {} });
  return oneLine(copyCommand({ plan, columns, embedded: undefined }, PRESENT, isGuardWanted));
}

describe('the command that copies a list out', () => {
  it('is the one that its doc comment shows', () => {
    assert.equal(commandFor("O'Neil"), SQL);
    assert.ok(docComment('flat-statement', 'copyCommand').includes(SQL));
  });

  it('holds a hostile value as a literal and as nothing else', () => {
    const command = commandFor("'; drop table x; --\\");
    assert.ok(command.includes(`"t"."name" = E'''; drop table x; --\\\\'::text`), command);
  });

  it('looks at texts only where they are guarded, and never at ids', () => {
    const command = commandFor('a', true);
    assert.match(command, /select "t"\."record_id"::text, case when ascii\("t"\."name"\)/);
  });
});
