import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Value } from '../../../src/catalog/value.js';
import type { RunStatement } from '../../../src/database/statement.js';
import type { AsOfInput } from '../../../src/query/list-request.js';
import type { StatisticsRequest } from '../../../src/query/statistics/statistics-request.js';
import { freshDatabase } from '../../fresh-database.js';
import { toyRegistry } from '../../toy-datasets.js';
import { openReader, publishToys, withdrawToy } from '../published-toys.js';
import { makerId, toy, toys, yuan } from '../toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

type Question = Omit<StatisticsRequest, 'dataset' | 'filter'>;

/** Publish toys of a maker of the test's own and give what they come to. */
async function among(maker: string, values: readonly Readonly<Record<string, Value>>[]) {
  const drafts = values.map((own, index) => toy({ name: `玩具${index}`, ...own, maker }, `${maker}${index}`));
  if (drafts.length > 0) await publishToys(database, drafts);
  return async (question: Question, asOf?: AsOfInput, read?: RunStatement) => {
    const reader = await openReader(database, read);
    const filter = { maker: { equals: makerId(maker) } };
    return reader.statistics({ dataset: toys, filter, ...question }, asOf);
  };
}

describe('a sum', () => {
  it('of 0.1 and 0.2 is 0.3', async () => {
    const ask = await among('小数厂', [{ score: '0.1' }, { score: '0.2' }]);
    const { groups } = await ask({ figures: [{ function: 'sum', column: 'score' }] });
    assert.deepEqual(groups[0]?.figures, new Map([['sum of score', '0.3']]));
  });

  it('of numbers of 22 digits keeps every one of them, and so does their average', async () => {
    const ask = await among('巨数厂', [
      { score: '9999999999999999999999.99' },
      { score: '9999999999999999999999.99' },
      { score: '0.03' },
    ]);
    const { groups } = await ask({
      figures: [
        { function: 'sum', column: 'score' },
        { function: 'average', column: 'score' },
      ],
    });
    assert.deepEqual(Object.fromEntries(groups[0]?.figures ?? []), {
      'sum of score': '20000000000000000000000.01',
      'average of score': '6666666666666666666666.67',
    });
  });

  it('says how many records it knows nothing of, and is no zero where it knows of none', async () => {
    const ask = await among('缺数厂', [{ price: yuan('12.50'), colour: 'RED' }, { colour: 'RED' }, { colour: 'BLUE' }]);
    const { groups } = await ask({
      groupBy: [{ column: 'colour' }],
      figures: [
        { function: 'sum', column: 'price' },
        { function: 'missing', column: 'price' },
      ],
    });
    assert.deepEqual(
      groups.map(({ keys, count, figures }) => [...keys, count, ...figures.values()]),
      [
        ['BLUE', 1, null, 1],
        ['RED', 2, '12.5', 1],
      ],
    );
  });
});

describe('an average', () => {
  it('is rounded to 8 digits, half away from zero', async () => {
    const ask = await among('均数厂', [{ score: '-1' }, { score: '-1' }, { score: '0' }]);
    const { groups } = await ask({ figures: [{ function: 'average', column: 'score' }] });
    assert.deepEqual([...(groups[0]?.figures.values() ?? [])], ['-0.66666667']);
  });
});

describe('a group', () => {
  it('of the records that hold nothing is there, last', async () => {
    const ask = await among('空组厂', [{ colour: 'RED' }, {}, {}]);
    const { groups } = await ask({ groupBy: [{ column: 'colour' }] });
    assert.deepEqual(groups, [
      { keys: ['RED'], count: 1, figures: new Map() },
      { keys: [null], count: 2, figures: new Map() },
    ]);
  });

  it('of all records is there even when there are none', async () => {
    const ask = await among('无物厂', []);
    const { groups, hasMore, totalGroups } = await ask({
      figures: [
        { function: 'sum', column: 'amount' },
        { function: 'distinctCount', column: 'name' },
      ],
      withTotal: true,
    });
    assert.deepEqual(groups, [
      {
        keys: [],
        count: 0,
        figures: new Map<string, unknown>([
          ['sum of amount', null],
          ['distinctCount of name', 0],
        ]),
      },
    ]);
    assert.deepEqual([hasMore, totalGroups], [false, 1]);
    assert.deepEqual((await ask({ groupBy: [{ column: 'colour' }] })).groups, []);
  });

  it('of an entry counts a record once, however often its list holds it', async () => {
    const ask = await among('多色厂', [
      { otherColours: ['RED', 'RED', 'BLUE'] },
      { otherColours: ['RED'] },
      { otherColours: [] },
    ]);
    const { groups } = await ask({ groupBy: [{ column: 'otherColours' }] });
    assert.deepEqual(
      groups.map(({ keys, count }) => [keys[0], count]),
      [
        ['BLUE', 1],
        ['RED', 2],
        [null, 1],
      ],
    );
  });

  it('by day is of the day in Shanghai', async () => {
    const ask = await among('时区厂', [{ soldAt: '2019-12-31T15:59:59.999Z' }, { soldAt: '2019-12-31T16:00:00.000Z' }]);
    const byYear = await ask({ groupBy: [{ column: 'soldAt', part: 'YEAR' }] });
    assert.deepEqual(
      byYear.groups.map(({ keys }) => keys[0]),
      ['2019-01-01', '2020-01-01'],
    );
    const latest = await ask({ figures: [{ function: 'maximum', column: 'soldAt' }] });
    assert.deepEqual([...(latest.groups[0]?.figures.values() ?? [])], ['2019-12-31T16:00:00.000Z']);
  });
});

describe('an answer that does not hold all groups', () => {
  it('says so, and how many there are', async () => {
    const ask = await among('截断厂', [{ amount: 1 }, { amount: 2 }, { amount: 3 }]);
    const question: Question = { groupBy: [{ column: 'amount' }], first: 2, withTotal: true };
    const { groups, hasMore, totalGroups } = await ask(question);
    assert.deepEqual([groups.length, hasMore, totalGroups], [2, true, 3]);
    const none = await ask({ ...question, first: 0 });
    assert.deepEqual([none.groups.length, none.hasMore, none.totalGroups], [0, true, 3]);
    const all = await ask({ ...question, first: 3 });
    assert.deepEqual([all.groups.length, all.hasMore], [3, false]);
  });
});

describe('statistics of the past', () => {
  const sum: Question = { figures: [{ function: 'sum', column: 'amount' }] };
  const sumOf = ({ groups }: Awaited<ReturnType<Awaited<ReturnType<typeof among>>>>) =>
    groups.map(({ count, figures }) => [count, figures.get('sum of amount')]);

  it('are those of the revision that is asked for', async () => {
    const ask = await among('往昔厂', [{ amount: 1 }, { amount: 2 }]);
    const { revision } = (await ask({})).moment;
    const corrected = await publishToys(database, [toy({ name: '玩具1', maker: '往昔厂', amount: 20 }, '往昔厂1')]);
    await withdrawToy(database, toy({ maker: '往昔厂' }, '往昔厂0'), 'Broken.');
    assert.deepEqual(sumOf(await ask(sum)), [[1, '20']]);
    assert.deepEqual(sumOf(await ask(sum, { revision: corrected })), [[2, '21']]);
    assert.deepEqual(sumOf(await ask(sum, { revision })), [[2, '3']]);
    assert.deepEqual(sumOf(await ask(sum, { revision: 0 })), [[0, null]]);
  });

  it('do not show a publication that comes while they are asked for', async () => {
    const ask = await among('同时厂', [{ amount: 1 }]);
    let isPublished = false;
    const disturbed: RunStatement = async (statement) => {
      if (!isPublished) await publishToys(database, [toy({ name: '新', maker: '同时厂', amount: 9 })]);
      isPublished = true;
      return database.read(statement);
    };
    assert.deepEqual(sumOf(await ask(sum, undefined, disturbed)), [[1, '1']]);
    assert.deepEqual(sumOf(await ask(sum)), [[2, '10']]);
  });
});
