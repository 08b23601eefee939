import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { at } from '../graphql/json.js';
import { openEmptyDoor } from './empty-door.js';
import { agency, publishRows } from './publish-rows.js';

const { ask, database } = await openEmptyDoor();

const document = (title: string, publishedOn: string, isInterpretationRequired: string, issuer = '财政局') => ({
  agency: issuer,
  title,
  formedOn: publishedOn,
  publishedOn,
  isInterpretationRequired,
});

const interpretation = (title: string, publishedOn: string, documents: string) => ({
  agency: '财政局',
  title,
  publishedOn,
  documents,
  form: 'TEXT',
});

const QUESTION = `{ interpretationCoverage(from: "2019-01-01", to: "2019-12-31") {
  agency { name } needed interpreted undecided share lags medianLag synchronous certainty
} }`;

before(async () => {
  await publishRows(database, 'agencies', [agency('财政局'), agency('民政局')]);
  await publishRows(database, 'documents', [
    document('文件甲', '2019-09-27', 'true'),
    document('文件乙', '2019-03-01', 'true'),
    document('文件丙', '2019-03-04', 'true'),
    document('文件丁', '2019-03-05', ''),
    document('文件戊', '2019-03-05', 'false'),
    document('文件己', '2018-12-28', 'true'),
    document('文件庚', '2019-06-03', '', '民政局'),
  ]);
  await publishRows(database, 'interpretations', [
    // National Day: seven working days after 2019-09-27 are over on 2019-10-12.
    interpretation('解读甲', '2019-10-12', '文件甲'),
    interpretation('解读甲之二', '2019-11-01', '文件甲'),
    interpretation('解读乙', '2019-03-01', '文件乙'),
  ]);
});

describe('coverage by interpretations', () => {
  it('counts for each agency what needs one, what has one, and after how many working days', async () => {
    const { data } = await ask(QUESTION);
    assert.deepEqual(at(data, 'interpretationCoverage.0'), {
      agency: { name: '财政局' },
      needed: 3,
      interpreted: 2,
      undecided: 1,
      share: 2 / 3,
      lags: [0, 7],
      medianLag: 3.5,
      synchronous: 1,
      certainty: 'CERTAIN',
    });
  });

  it('guesses nothing about documents of which nobody says whether they need one', async () => {
    const { data } = await ask(QUESTION);
    assert.deepEqual(at(data, 'interpretationCoverage.1'), {
      agency: { name: '民政局' },
      needed: 0,
      interpreted: 0,
      undecided: 1,
      share: null,
      lags: [],
      medianLag: null,
      synchronous: 0,
      certainty: 'CERTAIN',
    });
  });

  it('takes three statements: the documents, their interpretations, the agencies', async () => {
    assert.equal((await ask(QUESTION)).statements, 3);
  });
});
