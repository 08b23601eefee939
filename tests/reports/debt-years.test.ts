import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { at, listAt } from '../graphql/json.js';
import { openEmptyDoor } from './empty-door.js';
import { COUNTY, EZHOU, publishGoldenDebt, QIJIANG, TAIJIANG, XUANZHOU } from './golden-debt.js';
import { publishRows } from './publish-rows.js';

const { ask, database } = await openEmptyDoor();

const QUESTION = `query ($division: String!) { debtIndicators(division: $division) {
  year position { title indicators { indicator } } flow { title }
  capacities { definition value } checks { validator outcome columns messageZh }
  indicators { indicator value unit capacityDefinition missing certainty }
} }`;

/** One year of a division. */
async function yearOf(division: string, year: number): Promise<unknown> {
  const { data } = await ask(QUESTION, { division });
  return listAt(data, 'debtIndicators').find((one) => at(one, 'year') === year) ?? assert.fail(`No ${year}.`);
}

/** The values of an indicator, by definition of capacity where there is one. */
function values(year: unknown, id: string): readonly unknown[] {
  return listAt(year, 'indicators')
    .filter((indicator) => at(indicator, 'indicator') === id)
    .map((indicator) => at(indicator, 'value'));
}

function checks(year: unknown, validator: string): readonly unknown[] {
  return listAt(year, 'checks')
    .filter((check) => at(check, 'validator') === validator)
    .map((check) => `${String(at(check, 'columns'))} ${String(at(check, 'outcome'))}`);
}

before(() => publishGoldenDebt(database));

describe('golden figures of published debt tables', () => {
  it('綦江 2020: balance, use of the limit and headroom', async () => {
    const year = await yearOf(QIJIANG, 2020);
    assert.deepEqual(values(year, 'D1'), ['8444000000']);
    assert.deepEqual(values(year, 'D9'), ['0.553705']);
    assert.deepEqual(values(year, 'D9_HEADROOM'), ['6806000000']);
  });

  it('鄂州 2017: a debt ratio of 68.79 % by the capacity that was published, and by no other', async () => {
    const year = await yearOf(EZHOU, 2017);
    assert.deepEqual(values(year, 'D2'), ['0.687871']);
    assert.deepEqual(listAt(year, 'capacities'), [
      { definition: 'PUBLISHED', value: '12450000000' },
      { definition: 'FORMULA_A', value: null },
      { definition: 'FORMULA_B', value: null },
    ]);
  });

  it('台江 2020: totals that are not printed are made of their parts, and no capacity is worked back', async () => {
    const year = await yearOf(TAIJIANG, 2020);
    assert.deepEqual(values(year, 'D1'), ['479000000']);
    assert.deepEqual(values(year, 'D9'), ['0.835951']);
    const [ratio] = listAt(year, 'indicators').filter((indicator) => at(indicator, 'indicator') === 'D3');
    assert.deepEqual([at(ratio, 'value'), at(ratio, 'missing')], [null, ['comprehensiveCapacity']]);
  });

  it('宣州 2024: debt service by each definition of capacity, gross and net, and growth over the year before', async () => {
    const year = await yearOf(XUANZHOU, 2024);
    // FORMULA_B alone: 20 + 10. For FORMULA_A the state capital revenue is missing.
    assert.deepEqual(values(year, 'D3'), ['0.194953']);
    assert.deepEqual(values(year, 'D3_NET'), ['0.128287']);
    assert.deepEqual(values(year, 'D4'), ['0.101058']);
    assert.deepEqual(values(year, 'D6'), ['0.2']);
    assert.deepEqual(values(year, 'D10'), [null]);
  });

  it('the nation: a limit of a county above it is in the wrong unit (V09)', async () => {
    const year = await yearOf(COUNTY, 2020);
    assert.deepEqual(checks(year, 'V09'), ['limitTotal FAILED', 'limitGeneral PASSED', 'limitSpecial PASSED']);
  });
});

describe('the opening balance of a year', () => {
  it('is the closing balance of the year before, for general and special debt apart (V06)', async () => {
    const year = await yearOf(QIJIANG, 2020);
    assert.deepEqual(checks(year, 'V06'), ['openingGeneral PASSED', 'openingSpecial FAILED']);
  });

  it('is only suspected where the year before has expected figures alone (V06B)', async () => {
    assert.deepEqual(checks(await yearOf(XUANZHOU, 2024), 'V06B'), ['openingTotal PASSED']);
  });
});

describe('the bonds of a division', () => {
  it('have a mean coupon and mean years, weighted by what the division was on-lent (D11)', async () => {
    const bond = (bondCode: string, coupon: string, maturesOn: string) => ({
      bondCode,
      name: `债券${bondCode}`,
      issuer: '省人民政府',
      nature: 'GENERAL',
      purpose: 'NEW',
      size: '100',
      coupon,
      issuedOn: '2020-06-01',
      maturesOn,
    });
    await publishRows(database, 'bonds', [bond('1', '3%', '2021-12-31'), bond('2', '4%', '2023-12-31')]);
    const use = (code: string, projectName: string, amount: string) => ({
      bond: `债券${code}`,
      projectName,
      amount,
      division: QIJIANG,
    });
    await publishRows(database, 'bond-uses', [
      use('1', '道路', '1000'),
      use('2', '学校', '1000'),
      use('2', '医院', '2000'),
    ]);
    const year = await yearOf(QIJIANG, 2020);
    assert.deepEqual(values(year, 'D11_COUPON'), ['0.0375']);
    assert.deepEqual(values(year, 'D11_YEARS'), ['2.5']);
  });
});

describe('the debt of a division', () => {
  it('takes seven statements, however many years there are', async () => {
    const { statements } = await ask(QUESTION, { division: QIJIANG });
    // Positions, flows, accounts, uses of bonds, bonds, and flows and positions of the years before.
    assert.equal(statements, 7);
  });

  it('shows the indicators of a position with the position itself', async () => {
    const year = await yearOf(QIJIANG, 2020);
    const ids = listAt(year, 'position.indicators').map((indicator) => at(indicator, 'indicator'));
    assert.deepEqual(ids, ['D1', 'D1_BY_FORM', 'D2', 'D5', 'D6', 'D9', 'D9_HEADROOM']);
  });
});
