import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { openToyDoor } from './toy-door.js';

const { attempt, database } = await openToyDoor();

before(async () => {
  await publishMakers(database, ['积木厂', '木马厂']);
  await publishToys(database, [
    toy({ code: 'T-1', colour: 'RED', amount: 3, otherColours: ['BLUE'], madeOn: '2019-10-22' }),
    toy({
      code: 'T-2',
      maker: '木马厂',
      sellers: ['积木厂'],
      price: { value: '10000', sourceValue: '1', sourceUnit: 'WAN_YUAN' },
    }),
    toy({ code: 'T-3', maker: '没有的厂' }),
  ]);
});

describe('a document with a filter as a variable', () => {
  // Compiled, its filter alone took seven seconds of a processor and hundreds of megabytes.
  it('keeps nobody waiting when it is asked again, and takes no memory', async () => {
    const question = (alias: string) =>
      `query ($filter: ToyFilter, $orderBy: [ToyOrder!]) { ${alias}: toyStatistics(filter: $filter) { groups { count } } toys(filter: $filter, orderBy: $orderBy) { totalCount } }`;
    await attempt(question('warm'), { filter: {} });
    const heap = process.memoryUsage().heapUsed;
    const before = process.cpuUsage();
    for (const alias of ['one', 'two'])
      for (let times = 0; times < 3; times += 1) {
        const { errors } = await attempt(question(alias), { filter: { or: [{ code: { equals: 'T-1' } }] } });
        assert.deepEqual(errors, []);
      }
    const { user, system } = process.cpuUsage(before);
    assert.ok((user + system) / 1_000 < 1_500, `${(user + system) / 1_000} ms`);
    assert.ok(process.memoryUsage().heapUsed - heap < 200_000_000);
  });
});

type Variables = Readonly<Record<string, unknown>>;

/** Questions of every form that a document can have, with the variables that they are asked with. */
const QUESTIONS: Readonly<Record<string, readonly [query: string, ...variables: Variables[]]>> = {
  'scalars, codes, figures and lists': [
    '{ toys { nodes { id code colour otherColours amount madeOn price { amount amount2: amount(unit: WAN_YUAN) currency } } } }',
  ],
  'relations both ways, and what is not there': [
    '{ toys { nodes { maker { name toys { nodes { code } totalCount } } sellers { nodes { name } } } } }',
  ],
  'interfaces, fragments and type names': [
    'query ($id: ID!) { node(id: $id) { __typename id ...on Toy { code ...F } ...on Maker { name } } } fragment F on Toy { name }',
    { id: 'nothing' },
  ],
  'many of an interface': [
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on DisclosedRecord { label } } }',
    { ids: ['nothing', 'MTp0b3lzOjBiMjQyNzc1LTA0NWQtNTFlYS1iMGM5LTZmMTY3YWVmOWY1Nw'] },
  ],
  'what is skipped and what is included': [
    'query ($a: Boolean!, $b: Boolean! = true) { toys { nodes { code @skip(if: $a) name @include(if: $b) ...F @include(if: $a) ...F @skip(if: $b) } } } fragment F on Toy { amount maker { name @skip(if: $a) } }',
    { a: true },
    { a: false, b: false },
    { a: true, b: false },
    { a: false, b: true },
  ],
  'the same fragment under several conditions': [
    'query ($a: Boolean!) { toys { nodes { maker @include(if: $a) { name } ...F } } } fragment F on Toy { maker { id } }',
    { a: true },
    { a: false },
  ],
  'variables inside of objects and lists': [
    'query ($c: ToyColour, $n: Int = 2, $d: SortDirection) { toys(first: $n, filter: { or: [{ colour: { equals: $c } }, { amount: { gt: $n } }] }, orderBy: [{ field: CODE, direction: $d }]) { nodes { code } } }',
    { c: 'RED' },
    { c: 'BLUE', n: 1, d: 'DESC' },
    {},
    { n: null },
  ],
  'exactly one of several members': [
    'query ($by: ToyBy!) { toy(by: $by) { code } }',
    { by: { key: 'T-1' } },
    { by: { key: 'T-1', id: 'x' } },
    { by: {} },
    { by: { key: null } },
  ],
  'edges, cursors and pages': [
    '{ toys(first: 2) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } revision } }',
  ],
  'errors of a field that may be null, of one that may not, and of several': [
    '{ toy(by: { id: "x" }) { code } b: toy(by: { key: "T-1" }) { code } }',
    {},
  ],
  'errors that take all with them': ['{ toys(first: 101) { nodes { code } } makers { nodes { name } } }'],
  'errors far down': ['{ makers { nodes { name toys(first: 101) { totalCount } } } }'],
  'several operations': ['query A { toys { totalCount } } query B { makers { totalCount } }'],
  statistics: ['{ toysStatistics(groupBy: [{ column: COLOUR }]) { groups { count keys { code } } } }'],
  'the schema itself': ['{ __schema { queryType { name } } __type(name: "Toy") { fields { name type { kind } } } }'],
  'variables that do not fit': [
    'query ($n: Int!, $d: Date) { toys(first: $n, filter: { madeOn: { gt: $d } }) { totalCount } }',
    { n: 'x' },
    { n: 1, d: '22.10.2019' },
    {},
  ],
};

describe('a question that is asked again, and so compiled or written by PostgreSQL', () => {
  for (const [what, [query, ...variables]] of Object.entries(QUESTIONS))
    it(`has the answer that it had before: ${what}`, async () => {
      // Space that means nothing makes each of them a document of its own.
      for (const [place, given] of (variables.length === 0 ? [{}] : variables).entries()) {
        const own = query + ' '.repeat(place);
        const { statements: most, ...interpreted } = await attempt(own, given);
        for (let time = 0; time < 2; time += 1) {
          const { statements, ...again } = await attempt(own, given);
          assert.deepEqual(again, interpreted);
          assert.ok(statements <= most);
        }
      }
    });

  it('is answered with other variables by the same code', async () => {
    const query = 'query ($key: String) { toy(by: { key: $key }) { code } }';
    for (const key of ['T-1', 'T-2', 'T-3', 'T-1'])
      assert.deepEqual((await attempt(query, { key })).data, { toy: { code: key } });
  });
});
