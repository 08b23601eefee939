import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { constantCase } from '../../src/catalog/naming.js';
import { at, each, listAt } from '../graphql/json.js';
import { randomFilter, randomOrder } from '../query/arbitrary-questions.js';
import { randomToys } from '../query/arbitrary-toys.js';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';
import { writtenFilter, writtenOrder } from './written-question.js';

const { server, database } = await serveToys();
const { app, clock } = server;
await publishMakers(database, ['积木厂', '木马厂', '甲店', '乙店']);
const early = await publishToys(database, randomToys(40));
clock.advance(await publishToys(database, randomToys(90).slice(40)));

async function graphql(query: string, variables: object): Promise<unknown> {
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return JSON.parse(body);
}

const LIST = `query ($filter: ToyFilter, $orderBy: [ToyOrder!], $asOf: AsOf) {
  toys(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 30) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
}`;

describe('a list by REST', () => {
  it('holds the same records in the same order as by GraphQL, whatever the filter, the order and the moment', async () => {
    const question = fc.tuple(randomFilter, randomOrder, fc.constantFrom(undefined, early));
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(question, async ([filter, order, revision]) => {
        const written = writtenFilter(filter);
        fc.pre(written !== undefined);
        asked += 1;
        const asOf = revision === undefined ? '' : `&asOf=${revision}`;
        const rest = (
          await app.inject(`/api/v1/toys?${written}&${writtenOrder(order)}&first=30&total=1${asOf}`)
        ).json();
        const orderBy = order.map(({ column, direction, nulls }) => ({
          field: constantCase(column),
          direction: direction ?? 'ASC',
          nulls: nulls ?? 'LAST',
        }));
        const variables = { filter, orderBy, asOf: revision === undefined ? undefined : { revision } };
        const list = at(await graphql(LIST, variables), 'data.toys');
        assert.deepEqual(each(rest, 'data', 'id'), each(list, 'nodes', 'id'));
        assert.equal(at(rest, 'totalCount'), at(list, 'totalCount'));
        assert.equal(at(rest, 'page.endCursor'), at(list, 'pageInfo.endCursor'));
        assert.equal(at(rest, 'page.hasNextPage'), at(list, 'pageInfo.hasNextPage'));
      }),
      { numRuns: 150, seed: 7 },
    );
    assert.ok(asked > 100);
  });

  it('shows a column as GraphQL does', async () => {
    const values = {
      price: { value: '120000.00', sourceValue: '12', sourceUnit: 'WAN_YUAN' },
      area: { value: '666.6667', sourceValue: '1', sourceUnit: 'MU' },
      discount: { value: '0.850000', sourceValue: '85', sourceUnit: 'PERCENT' },
      warranty: { value: 20, unit: 'WORKING_DAY' },
      soldAt: '2019-10-22T01:30:00.000Z',
      otherColours: ['RED', 'BLUE'],
    };
    clock.advance(await publishToys(database, [toy({ code: '全', ...values })]));
    const record = at((await app.inject(`/api/v1/toys/${encodeURIComponent('全')}`)).json(), 'data');
    const query = `{ toy(by: { key: "全" }) { price { amount currency sourceValue sourceUnit } area { value sourceValue sourceUnit }
      discount { value sourceValue sourceUnit } warranty { value unit } soldAt otherColours } }`;
    const answer = at(await graphql(query, {}), 'data.toy');
    for (const name of Object.keys(values)) assert.deepEqual(at(record, name), at(answer, name), name);
  });
});

describe('the pages of a list by REST', () => {
  it('lead through every record of one state once, forward and back, while more is published', async () => {
    const pages: string[][] = [];
    let previous: unknown;
    for (let url: unknown = '/api/v1/toys?order=-amount,name&first=7'; typeof url === 'string'; ) {
      const response = await app.inject(url);
      const page = response.json();
      pages.push(each(page, 'data', 'id').map(String));
      const next = at(page, 'page.next');
      assert.equal(String(response.headers.link).includes('rel="next"'), next !== null);
      previous = at(page, 'page.previous');
      url = next;
      clock.advance(await publishToys(database, [toy({ code: `新${pages.length}`, amount: 10 })]));
    }
    assert.equal(pages.flat().length, 91);
    assert.equal(new Set(pages.flat()).size, 91);
    const back: string[][] = pages.slice(-1);
    while (typeof previous === 'string') {
      const page = (await app.inject(previous)).json();
      back.unshift(each(page, 'data', 'id').map(String));
      previous = at(page, 'page.previous');
    }
    assert.deepEqual(back.flat(), pages.flat());
  });

  it('are addressed in the state of a revision where a time was asked for', async () => {
    const page = (await app.inject(`/api/v1/toys?first=1&asOf[time]=${new Date().toISOString()}`)).json();
    assert.match(String(at(page, 'page.next')), new RegExp(`&asOf=${String(at(page, 'revision'))}$`));
    assert.equal(listAt(page, 'data').length, 1);
  });
});
