import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy, yuan } from '../query/toys.js';
import { at, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask, attempt, faults } = await openToyDoor();

before(async () => {
  await publishMakers(database, ['积木厂', '木马厂']);
  await publishToys(database, [
    toy({ name: '甲', colour: 'RED', madeOn: '2019-02-03', price: yuan('120000.00'), otherColours: ['RED', 'BLUE'] }),
    toy({ name: '乙', colour: 'RED', madeOn: '2019-11-30', price: yuan('0.10'), isForSale: true, amount: 3 }),
    toy({ name: '丙', maker: '木马厂', madeOn: '2020-01-01', soldAt: '2019-12-31T16:00:00.000Z' }),
    toy({ name: '丁', maker: '未登记的厂', colour: 'BLUE', price: yuan('0.20') }),
  ]);
});

async function errorOf(query: string) {
  const { errors } = await attempt(query);
  assert.equal(errors.length, 1, JSON.stringify(errors));
  return { message: errors[0]?.message ?? '', extensions: errors[0]?.extensions ?? {} };
}

describe('the statistics field of a dataset', () => {
  it('gives one group of all records where nothing is said', async () => {
    const { data, statements } = await ask('{ toyStatistics { groups { count } totalGroups hasMore revision } }');
    assert.deepEqual(at(data, 'toyStatistics'), {
      groups: [{ count: 4 }],
      totalGroups: 1,
      hasMore: false,
      revision: 2,
    });
    assert.equal(statements, 1);
  });

  it('gives each key as its column has it, and null for what holds nothing', async () => {
    const { data } = await ask(`{ toyStatistics(groupBy: [{ field: COLOUR }, { field: IS_FOR_SALE }]) {
      groups { by { colour isForSale name } count }
    } }`);
    assert.deepEqual(listAt(data, 'toyStatistics.groups'), [
      { by: { colour: 'BLUE', isForSale: null, name: null }, count: 1 },
      { by: { colour: 'RED', isForSale: true, name: null }, count: 1 },
      { by: { colour: 'RED', isForSale: null, name: null }, count: 1 },
      { by: { colour: null, isForSale: null, name: null }, count: 1 },
    ]);
  });

  it('leads from a key to the record that it stands for, in one more statement for all groups', async () => {
    const { data, statements } =
      await ask(`{ toyStatistics(groupBy: [{ field: MAKER }], orderBy: [{ function: COUNT, direction: DESC }]) {
      groups { by { maker { name } } keys { field isMissing label record { ... on Maker { name } } } count }
    } }`);
    const [most, ...others] = listAt(data, 'toyStatistics.groups');
    assert.deepEqual(most, {
      by: { maker: { name: '积木厂' } },
      keys: [{ field: 'maker', isMissing: false, label: '积木厂', record: { name: '积木厂' } }],
      count: 2,
    });
    // A record that is referred to and not published is no missing key.
    const unknown = {
      by: { maker: null },
      keys: [{ field: 'maker', isMissing: false, label: null, record: null }],
      count: 1,
    };
    assert.equal(others.filter((other) => JSON.stringify(other) === JSON.stringify(unknown)).length, 1);
    assert.equal(statements, 2);
  });

  it('groups dates by the part asked for and says where it starts and ends', async () => {
    const { data } = await ask(`{ toyStatistics(groupBy: [{ field: MADE_ON, part: QUARTER }]) {
      groups { by { madeOn { label startsOn endsOn year quarter month } } keys { part value label isMissing } count }
    } }`);
    const groups = listAt(data, 'toyStatistics.groups');
    assert.deepEqual(groups[0], {
      by: {
        madeOn: { label: '2019-Q1', startsOn: '2019-01-01', endsOn: '2019-03-31', year: 2019, quarter: 1, month: null },
      },
      keys: [{ part: 'QUARTER', value: '2019-Q1', label: '2019-Q1', isMissing: false }],
      count: 1,
    });
    assert.deepEqual(groups.at(-1), {
      by: { madeOn: null },
      keys: [{ part: 'QUARTER', value: null, label: null, isMissing: true }],
      count: 1,
    });
  });

  it('calls codes and flags by their Chinese names in the keys', async () => {
    const { data } =
      await ask(`{ toyStatistics(filter: { name: { equals: "乙" } }, groupBy: [{ field: COLOUR }, { field: IS_FOR_SALE }]) {
      groups { keys { value label } }
    } }`);
    assert.deepEqual(at(data, 'toyStatistics.groups.0.keys'), [
      { value: 'RED', label: '红' },
      { value: 'true', label: '是' },
    ]);
  });

  it('gives exact sums in the unit asked for, and says how many records they leave out', async () => {
    const { data } = await ask(`{ toyStatistics { groups {
      figures { price { sum wan: sum(unit: WAN_YUAN) average minimum maximum missing } amount { sum missing } madeOn { minimum maximum } soldAt { maximum } }
    } } }`);
    assert.deepEqual(at(data, 'toyStatistics.groups.0.figures'), {
      price: {
        sum: '120000.3',
        wan: '12.00003',
        average: '40000.1',
        minimum: '0.1',
        maximum: '120000',
        missing: 1,
      },
      amount: { sum: '3', missing: 3 },
      madeOn: { minimum: '2019-02-03', maximum: '2020-01-01' },
      soldAt: { maximum: '2019-12-31T16:00:00.000Z' },
    });
  });

  it('counts different values and gaps of any column', async () => {
    const { data } = await ask(
      `query ($other: ToyStatisticsField!) { toyStatistics { groups {
      makers: distinctCount(field: MAKER) days: distinctCount(field: MADE_ON) uncoloured: missing(field: COLOUR) plain: missing(field: $other)
    } } }`,
      { other: 'OTHER_COLOURS' },
    );
    assert.deepEqual(at(data, 'toyStatistics.groups.0'), { makers: 3, days: 3, uncoloured: 1, plain: 3 });
  });

  it('works out what fragments and conditional selections ask for', async () => {
    const query = `query ($full: Boolean!) { toyStatistics { ...all } }
      fragment all on ToyStatistics { totalGroups @include(if: $full) groups { ...one } }
      fragment one on ToyStatisticsGroup { figures { ... on ToyStatisticsFigures { price { __typename } score { ...sums } amount { s: sum @include(if: $full) } } } }
      fragment sums on NumberStatistics { average missing }`;
    const { data } = await ask(query, { full: true });
    assert.deepEqual(at(data, 'toyStatistics'), {
      totalGroups: 1,
      groups: [
        {
          figures: {
            price: { __typename: 'MoneyStatistics' },
            score: { average: null, missing: 4 },
            amount: { s: '3' },
          },
        },
      ],
    });
    const { data: less } = await ask(query, { full: false });
    assert.deepEqual(at(less, 'toyStatistics.groups.0.figures.amount'), {});
  });

  it('keeps the groups that meet all conditions, and says when it does not show all of them', async () => {
    const { data } = await ask(`{
      rich: toyStatistics(groupBy: [{ field: COLOUR }], having: { count: { lte: 2 }, figures: { price: { sum: { gte: "0.2" }, maximum: { lt: "120000.01" } }, madeOn: { minimum: { lt: "2020-01-01" } } } }) { groups { by { colour } } totalGroups }
      first: toyStatistics(groupBy: [{ field: NAME }], first: 1, orderBy: [{ field: PRICE, function: SUM, direction: DESC }]) { groups { by { name } } hasMore totalGroups }
    }`);
    assert.deepEqual(data, {
      rich: { groups: [{ by: { colour: 'RED' } }], totalGroups: 1 },
      first: { groups: [{ by: { name: '甲' } }], hasMore: true, totalGroups: 4 },
    });
  });

  it('shows the past, records of keys included', async () => {
    const { data } = await ask(
      `{ toyStatistics(asOf: { revision: 1 }, groupBy: [{ field: MAKER }]) { groups { count } totalGroups revision } }`,
    );
    assert.deepEqual(at(data, 'toyStatistics'), { groups: [], totalGroups: 0, revision: 1 });
  });
});

describe('a question for statistics that makes no sense', () => {
  it('is refused by the sentence of the query floor', async () => {
    const { message, extensions } = await errorOf('{ toyStatistics(groupBy: [{ field: PRICE }]) { hasMore } }');
    assert.match(message, /^"price" of toys \(money\) can not be used in "groupBy"; did you mean/);
    assert.equal(extensions.code, 'BAD_ARGUMENT');
    const { extensions: other } = await errorOf('{ toyStatistics(first: 1001) { hasMore } }');
    assert.deepEqual(other, { code: 'PAGE_TOO_LARGE', argument: 'first', maximum: 1_000 });
    const { extensions: list } = await errorOf('{ toyStatistics { groups { distinctCount(field: SELLERS) } } }');
    assert.equal(list.code, 'BAD_ARGUMENT');
    const { extensions: having } = await errorOf('{ toyStatistics(having: { count: { gt: null } }) { hasMore } }');
    assert.equal(having.code, 'BAD_FILTER');
  });

  it('is refused by the schema where that knows better', async () => {
    const { extensions } = await errorOf(
      '{ toyStatistics(having: { figures: { madeOn: { sum: { gt: "1" } } } }) { hasMore } }',
    );
    assert.equal(extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });

  it('does not reach the log', () => {
    assert.deepEqual(faults, []);
  });
});
