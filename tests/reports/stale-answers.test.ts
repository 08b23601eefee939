import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openEmptyDoor } from './empty-door.js';
import { found } from './found.js';
import { agency, publishRows } from './publish-rows.js';

const door = await openEmptyDoor();
const { database } = door;

const document = (documentNumber: string, cells: Record<string, string>) => ({
  agency: '营商局',
  documentNumber,
  title: `关于${documentNumber}的通知`,
  ...cells,
});

const entry = (entryNumber: string, documents: string) => ({
  base: '知识库',
  entryNumber,
  question: `问题${entryNumber}`,
  answer: '答复。',
  documents,
});

describe('an answer of the knowledge base (V97)', () => {
  before(async () => {
    await publishRows(database, 'agencies', [agency('营商局')]);
    await publishRows(database, 'documents', [
      document('龙政发〔2017〕1号', { force: 'REPEALED', ceasedOn: '2019-05-01' }),
      document('龙政发〔2019〕2号', { force: 'IN_FORCE' }),
      document('龙政发〔2016〕3号', { force: 'IN_FORCE', expiresOn: '2018-12-31' }),
      document('龙政发〔2019〕4号', {}),
    ]);
    await publishRows(database, 'knowledge-entries', [
      entry('1', '关于龙政发〔2017〕1号的通知'),
      entry('2', '关于龙政发〔2019〕2号的通知'),
      entry('3', '关于龙政发〔2016〕3号的通知'),
      entry('4', '关于龙政发〔2019〕4号的通知'),
      entry('5', ''),
    ]);
  });

  it('is stale where it cites what was repealed, or has lapsed by its own words', async () => {
    const { results } = await found(door, 'knowledgeEntries', 'V97');
    assert.deepEqual(results.map(({ label, outcome, message }) => [label, outcome, message]).sort(), [
      ['问题1', 'FAILED', 'The answer is stale: it rests on 龙政发〔2017〕1号, which was repealed on 2019-05-01.'],
      ['问题2', 'PASSED', 'It rests on 龙政发〔2019〕2号, which is in force.'],
      ['问题3', 'FAILED', 'The answer is stale: it rests on 龙政发〔2016〕3号, which was in force until 2018-12-31.'],
      ['问题4', 'UNKNOWN', 'Can not be judged: whether 龙政发〔2019〕4号 is in force is not stated.'],
    ]);
  });

  it('is judged with all others of the list in one more statement', async () => {
    assert.equal((await found(door, 'knowledgeEntries', 'V97')).statements, 2);
  });
});
