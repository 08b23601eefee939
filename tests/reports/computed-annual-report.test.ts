import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { at, listAt } from '../graphql/json.js';
import { openEmptyDoor } from './empty-door.js';
import { agency, publishRows } from './publish-rows.js';

const { ask, attempt, database } = await openEmptyDoor();

const QUESTION = `query ($agency: ID!, $year: Int!) { computedAnnualReport(agency: $agency, year: $year) {
  agency { name } coversDivision undated unplaced published { title }
  requestTable { row naturalPersons businesses total } figures { figure computed }
  differences { figure title computed published } checks { validator outcome }
} }`;

async function report(name: string, year: number): Promise<unknown> {
  const { data } = await ask(QUESTION, { agency: `211303|${name}`, year });
  return at(data, 'computedAnnualReport');
}

const request = (registrationNumber: string, cells: Record<string, string>) => ({
  agency: '财政局',
  registrationNumber,
  applicantKind: 'NATURAL_PERSON',
  ...cells,
});

const annual = (year: number, cells: Record<string, string>) => ({
  agency: '财政局',
  year: String(year),
  title: `财政局${year}年报告`,
  reporter: 'DEPARTMENT',
  ...cells,
});

before(async () => {
  await publishRows(database, 'agencies', [
    agency('财政局'),
    agency('民政局'),
    agency('区政府', { kind: 'GOVERNMENT' }),
  ]);
  await publishRows(database, 'disclosure-requests', [
    request('1', { receivedOn: '2019-12-20', repliedOn: '2020-01-10', outcome: 'DISCLOSED' }),
    request('2', { receivedOn: '2020-03-01', repliedOn: '2020-03-20', outcome: 'REFUSED', grounds: 'STATE_SECRET' }),
    request('3', { receivedOn: '2020-12-20', applicantKind: 'BUSINESS' }),
    request('4', {
      receivedOn: '2020-05-01',
      repliedOn: '2020-05-09',
      outcome: 'OTHER',
      grounds: 'SUPPLEMENT_OVERDUE',
      appeals: '[{"kind":"REVIEW","filedOn":"2020-07-01","result":"UPHELD"},{"kind":"REVIEW","filedOn":"2021-01-05"}]',
    }),
    request('5', { receivedOn: '2021-02-01', repliedOn: '2021-02-09', outcome: 'NOT_PROCESSED' }),
    request('6', {}),
    { ...request('7', { receivedOn: '2020-06-01', repliedOn: '2020-06-09', outcome: 'DISCLOSED' }), agency: '民政局' },
  ]);
  await publishRows(database, 'annual-reports', [
    annual(2019, { requestsCarriedOut: '1' }),
    annual(2020, {
      requestsReceived: '4',
      requestsCarriedIn: '1',
      requestsHandled: '3',
      reviews: '1',
      requestTable: '[{"row":"RECEIVED","naturalPersons":2,"businesses":2,"total":4}]',
    }),
  ]);
});

describe('a computed annual report', () => {
  it('counts each request where it was received, ended and carried over', async () => {
    const computed = await report('财政局', 2020);
    const rows = new Map(listAt(computed, 'requestTable').map((row) => [at(row, 'row'), row]));
    assert.deepEqual(rows.get('RECEIVED'), { row: 'RECEIVED', naturalPersons: 2, businesses: 1, total: 3 });
    const totals = ['CARRIED_IN', 'DISCLOSED', 'STATE_SECRET', 'OTHER_ENDING', 'HANDLED', 'CARRIED_OUT'];
    assert.deepEqual(
      totals.map((row) => at(rows.get(row), 'total')),
      [1, 1, 1, 1, 3, 1],
    );
    assert.ok(!rows.has('SUPPLEMENT_OVERDUE'), 'The form of 2019 has no such row.');
    assert.deepEqual([at(computed, 'undated'), at(computed, 'unplaced')], [1, 0]);
  });

  it('names what was published otherwise, and nothing that was not published', async () => {
    assert.deepEqual(listAt(await report('财政局', 2020), 'differences'), [
      { figure: 'requestsReceived', title: '本年新收申请', computed: 3, published: 4 },
      {
        figure: 'requestTable.RECEIVED.businesses',
        title: '本年新收政府信息公开申请数量：商业企业',
        computed: 1,
        published: 2,
      },
      {
        figure: 'requestTable.RECEIVED.total',
        title: '本年新收政府信息公开申请数量：总计',
        computed: 3,
        published: 4,
      },
    ]);
  });

  it('keeps the identities of the form, and shows where the register says too little for them', async () => {
    const outcomes = async (year: number) =>
      listAt(await report('财政局', year), 'checks').map(
        (check) => `${String(at(check, 'validator'))} ${String(at(check, 'outcome'))}`,
      );
    assert.deepEqual(await outcomes(2020), ['V70 PASSED', 'V70 PASSED', 'V71 PASSED']);
    // Request 5 ended without a ground; the report of 2020 does not say what it carried out.
    assert.deepEqual(await outcomes(2021), ['V70 PASSED', 'V70 FAILED', 'V71 UNKNOWN']);
    assert.equal(at(await report('财政局', 2021), 'unplaced'), 1);
  });

  it('sums up all agencies of the division for a government', async () => {
    const computed = await report('区政府', 2020);
    assert.equal(at(computed, 'coversDivision'), true);
    assert.equal(at(computed, 'requestTable.0.total'), 4);
    assert.equal(at(computed, 'published'), null);
    assert.deepEqual(listAt(computed, 'differences'), []);
  });

  it('refuses an agency that there is not', async () => {
    const { errors } = await attempt(QUESTION, { agency: '211303|没有局', year: 2020 });
    assert.equal(errors[0]?.extensions?.code, 'BAD_ARGUMENT');
  });
});
