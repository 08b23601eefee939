import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { at, listAt } from '../graphql/json.js';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy, yuan } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';

const { server, database } = await serveToys();

async function ask(query: string): Promise<unknown> {
  const response = await server.app.inject(`/api/v1/toys/statistics?${query}`);
  assert.equal(response.statusCode, 200, response.body);
  return response.json();
}

describe('the statistics of a dataset by REST', () => {
  before(async () => {
    await publishMakers(database, ['积木厂']);
    server.clock.advance(
      await publishToys(database, [
        toy({ name: '甲', colour: 'RED', madeOn: '2019-02-03', price: yuan('9007199254740993.07'), isForSale: true }),
        toy({ name: '乙', colour: 'RED', madeOn: '2019-11-30', price: yuan('0.10') }),
        toy({ name: '丙', madeOn: '2020-01-01' }),
      ]),
    );
  });

  it('are exact, and say the group that holds nothing', async () => {
    assert.deepEqual(await ask('groupBy=colour&figures=sum.price,missing.price&total=1'), {
      data: [
        {
          keys: { colour: { value: 'RED', label: '红', isMissing: false } },
          count: 2,
          figures: { 'sum.price': '9007199254740993.17', 'missing.price': 0 },
        },
        {
          keys: { colour: { value: null, label: null, isMissing: true } },
          count: 1,
          figures: { 'sum.price': null, 'missing.price': 1 },
        },
      ],
      hasMore: false,
      totalGroups: 2,
      revision: 2,
    });
  });

  it('lead from a key to its record, and say where a period begins and ends', async () => {
    const { data } = Object(await ask('groupBy=maker,madeOn.year&order=-madeOn&first=1'));
    const [group] = listAt({ data }, 'data');
    const maker = Object(at(group, 'keys.maker'));
    assert.equal(maker.label, '积木厂');
    assert.equal((await server.app.inject(String(maker.href))).statusCode, 200);
    assert.deepEqual(at(group, 'keys.madeOn'), {
      value: '2020',
      label: '2020',
      isMissing: false,
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
    });
  });

  it('say that there are more groups than they show', async () => {
    const answer = await ask('groupBy=name&first=2');
    assert.deepEqual([listAt(answer, 'data').length, at(answer, 'hasMore')], [2, true]);
  });

  it('are those of the past where that is asked for', async () => {
    assert.deepEqual(await ask('asOf=1'), {
      data: [{ keys: {}, count: 0, figures: {} }],
      hasMore: false,
      revision: 1,
    });
  });

  it('are not sent again while nothing has changed', async () => {
    const url = '/api/v1/toys/statistics?groupBy=colour';
    const { headers } = await server.app.inject(url);
    const again = await server.app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });

  it('are refused where the question makes no sense, though it carries a tag', async () => {
    const { statusCode, body } = await server.app.inject({
      url: '/api/v1/toys/statistics?groupBy=price',
      headers: { 'if-none-match': '*' },
    });
    assert.equal(statusCode, 400);
    assert.match(body, /can not be used in \\"groupBy\\"/);
  });
});
