import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { publishMakers, publishToys, withdrawToy } from '../query/published-toys.js';
import { toy, yuan } from '../query/toys.js';
import { at, each } from './json.js';
import { openToyDoor } from './toy-door.js';

const { attempt, database } = await openToyDoor();

const STRANGE = '引"号\\ \n\t\u0001\u001f\u007f\u2028 /<>& 😀 〔〕';
let whenFive: number;

before(async () => {
  await publishMakers(database, ['积木厂', '木马厂']);
  await publishToys(database, [
    toy({
      code: 'T-1',
      name: STRANGE,
      story: STRANGE,
      otherNames: [STRANGE, ''],
      colour: 'RED',
      otherColours: ['BLUE'],
    }),
    toy({
      code: 'T-2',
      maker: '木马厂',
      sellers: ['积木厂', '木马厂'],
      amount: -3,
      score: '10.50',
      price: yuan('100000000.00'),
    }),
    toy({ code: 'T-3', maker: '没有的厂', isForSale: false, score: '-0.10', soldAt: '2019-10-22T01:30:00.120Z' }),
    toy({ code: 'T-4', warranty: { value: 3, unit: 'WORKING_DAY' }, madeOn: '2019-10-22' }),
  ]);
  whenFive = await publishToys(database, [toy({ code: 'T-5', name: '旧' })]);
  await withdrawToy(database, toy({ code: 'T-5', name: '旧' }), 'Gone.');
});

/** The same answer interpreted and written, and that one statement was enough for it. */
async function written(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const interpreted = await attempt(query, variables);
  const again = await attempt(query, variables);
  assert.deepEqual(again.errors, []);
  assert.deepEqual({ ...again, statements: 0 }, { ...interpreted, statements: 0 });
  assert.equal(again.statements, 1);
  return again.data;
}

/** The same answer both ways, row by row. */
async function unwritten(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const interpreted = await attempt(query, variables);
  assert.deepEqual(await attempt(query, variables), interpreted);
}

describe('an answer that PostgreSQL writes as a whole', () => {
  it('holds values of every kind as they are, however strange their characters', async () => {
    const data = await written(
      '{ toys { nodes { id recordId label naturalKey sinceRevision publishedAt code name story otherNames colour otherColours madeOn soldAt amount score isForSale price { amount unit: sourceUnit sourceValue currency __typename } warranty { value unit } } } }',
    );
    assert.equal(at(data, 'toys.nodes.0.story'), STRANGE);
    assert.deepEqual(each(data, 'toys.nodes', 'score'), [null, '10.5', '-0.1', null]);
  });

  it('goes along references and lists both ways, and back again', async () => {
    await written(
      '{ makers { nodes { name toys(first: 2, orderBy: [{ field: NAME, direction: DESC }]) { nodes { code maker { name soldToys { nodes { code sellers(last: 1) { nodes { name } } } } } } pageInfo { hasNextPage } } } } }',
    );
  });

  it('is of one record by its key, or of none', async () => {
    assert.deepEqual(await written('{ toy(by: { key: "T-2" }) { code maker { name } } }'), {
      toy: { code: 'T-2', maker: { name: '木马厂' } },
    });
    assert.deepEqual(await written('{ toy(by: { key: "T-9" }) { code } }'), { toy: null });
  });

  it('follows filters, orders, pages and moments that variables give, each time anew', async () => {
    const query =
      'query ($n: Int, $code: String, $way: SortDirection, $at: Count!) { toys(first: $n, filter: { code: { startsWith: $code } }, orderBy: [{ field: CODE, direction: $way }], asOf: { revision: $at }) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    for (const variables of [
      { n: 2, code: 'T', way: 'ASC', at: whenFive },
      { n: 2, code: 'T', way: 'DESC', at: whenFive },
      { n: 0, code: 'T-', way: 'DESC', at: whenFive - 1 },
      { n: 9, code: 'X', way: 'ASC', at: 0 },
    ])
      await written(`${query}${' '.repeat(JSON.stringify(variables).length)}`, variables);
  });

  it('walks a list by its cursors, whichever way', async () => {
    for (const [size, cursor, edge] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ]) {
      const query = `query ($c: String) { toys(${size}: 1, ${cursor}: $c, orderBy: [{ field: PRICE }, { field: AMOUNT, direction: DESC }]) { nodes { code } pageInfo { ${edge} ${size === 'first' ? 'hasNextPage' : 'hasPreviousPage'} } } }`;
      let c: unknown = null;
      const seen: unknown[] = [];
      do {
        const data = await written(`${query}${' '.repeat(seen.length)}`, { c });
        seen.push(...each(data, 'toys.nodes', 'code'));
        c = at(data, `toys.pageInfo.${edge}`);
      } while (c !== null);
      assert.deepEqual(seen.toSorted(), ['T-1', 'T-2', 'T-3', 'T-4']);
    }
  });

  it('leaves out what is skipped, and takes together what is asked for twice', async () => {
    await written(
      'query ($yes: Boolean = true) { __typename toys { a: nodes { code @skip(if: $yes) name } a: nodes { name maker { id } ...F } } } fragment F on Toy { maker { name } ... on Node { id } ... @include(if: $yes) { amount } }',
    );
  });

  it('is given row by row where something of it has to be worked out', async () => {
    for (const query of [
      '{ toys { totalCount nodes { code } } }',
      '{ toys { nodes { price { amount(unit: WAN_YUAN) } } } }',
      '{ toys { nodes { parts { name } } } }',
      '{ toys { nodes { absences { field } } } }',
      '{ makers { nodes { toys(asOf: { revision: 1 }) { nodes { code } } } } }',
      '{ toys { nodes { code } } makers { nodes { name } } }',
    ])
      await unwritten(query);
  });

  it('says of what can not be answered what it says otherwise', async () => {
    for (const query of [
      '{ toys(first: 101) { nodes { code } } }',
      '{ toys(after: "x") { nodes { code } } }',
      '{ makers { nodes { toys(first: 101) { nodes { code } } } } }',
      '{ toy(by: { id: "x" }) { code } }',
      '{ toys(asOf: { revision: 99 }) { nodes { code } } }',
      '{ toy(by: { key: "T-1" }, asOf: { revision: 99 }) { code } }',
    ]) {
      const interpreted = await attempt(query);
      assert.equal(interpreted.errors.length, 1);
      assert.deepEqual({ ...(await attempt(query)), statements: 0 }, { ...interpreted, statements: 0 });
    }
  });

  it('fails as it does otherwise when the database does', async () => {
    const query = '{ toys(first: 3) { nodes { name } } }';
    const broken = () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }));
    const interpreted = await attempt(query, {}, broken);
    assert.deepEqual(await attempt(query, {}, broken), interpreted);
    assert.equal(interpreted.errors[0]?.extensions?.code, 'DATABASE_UNAVAILABLE');
  });

  it('shows the moment at which it was asked though something is published meanwhile', async () => {
    const query = '{ makers { nodes { name } } }';
    await attempt(query);
    let isFirst = true;
    const { data } = await attempt(query, {}, async (statement) => {
      if (isFirst) await publishMakers(database, ['新厂']);
      isFirst = false;
      return database.read(statement);
    });
    assert.deepEqual(each(data, 'makers.nodes', 'name'), ['木马厂', '积木厂']);
  });
});
