import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { at, each } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask, attempt } = await openToyDoor();

before(async () => {
  await publishMakers(database, ['积木厂', '木偶厂']);
  await publishToys(
    database,
    ['红色', '蓝色', '绿色'].map((name) => toy({ name, pieces: name.length })),
  );
});

/** The statements that a question sends, without what they say of the revision. */
async function statementsOf(query: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const { errors } = await attempt(query, {}, (statement) => {
    texts.push(statement.text);
    return database.read(statement);
  });
  assert.deepEqual(errors, []);
  return texts;
}

const WHOLE = `id label recordId naturalKey sinceRevision publishedAt name absences { field } history { sinceRevision }`;

describe('what is read of a record', () => {
  for (const field of ['id', 'label', 'recordId', 'naturalKey', 'sinceRevision', 'publishedAt', 'name'])
    it(`is enough for \`${field}\` alone`, async () => {
      const { data } = await ask(
        `{ whole: makers { nodes { ${WHOLE} } } some: makers { nodes { ${field} } } one: maker(by: { key: "积木厂" }) { ${field} } }`,
      );
      assert.deepEqual(each(data, 'some.nodes', field), each(data, 'whole.nodes', field));
      assert.equal(at(data, `one.${field}`), at(data, `some.nodes.1.${field}`));
    });

  it('is enough for cursors, and for the page after one', async () => {
    const query = (rest: string) =>
      `{ makers(first: 1${rest}) { nodes { id } pageInfo { endCursor } edges { cursor } } }`;
    const { data } = await ask(query(''));
    const cursor = String(at(data, 'makers.pageInfo.endCursor'));
    assert.equal(at(data, 'makers.edges.0.cursor'), cursor);
    const next = await ask(query(`, after: "${cursor}"`));
    assert.notEqual(at(next.data, 'makers.nodes.0.id'), at(data, 'makers.nodes.0.id'));
  });

  it('is enough for the relations of a record of which nothing else is shown', async () => {
    const { data } = await ask('{ makers(first: 2) { nodes { toys(first: 5) { nodes { name maker { name } } } } } }');
    const names = each(data, 'makers.nodes', 'toys.nodes').flat();
    assert.equal(names.length, 3);
    for (const toyOfMaker of names) assert.equal(at(toyOfMaker, 'maker.name'), '积木厂');
  });

  it('is nothing but the id and what is shown', async () => {
    const [statement = ''] = await statementsOf('{ toys(first: 2) { nodes { name } } }');
    const wanted = /select (.*?) from/.exec(statement)?.[1];
    assert.equal(wanted, 's.snapshot, "page"."record_id", "page"."name"');
  });

  it('is what cursors are made of where somebody wants them', async () => {
    const [statement = ''] = await statementsOf('{ toys(first: 2) { nodes { name } pageInfo { endCursor } } }');
    assert.match(statement, /^select s\.snapshot, page\.\* .* "t"\."natural_key"/);
  });
});
