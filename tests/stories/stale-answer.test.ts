import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

describe('a caller who was told what is no longer so', () => {
  it('sees that the answer rests on a repealed document, and what took its place', async () => {
    const { data } = await ask(`{
      knowledgeEntries(filter: { entryNumber: { equals: "2019-0009" } }) {
        nodes {
          question
          documents { nodes { documentNumber force repealedBy { nodes { documentNumber force } } } }
          checks { validator outcome message }
        }
      }
    }`);
    const entry = at(data, 'knowledgeEntries.nodes.0');
    assert.deepEqual(at(entry, 'documents.nodes'), [
      {
        documentNumber: '朝龙政发〔2016〕15号',
        force: 'REPEALED',
        repealedBy: { nodes: [{ documentNumber: '朝龙政发〔2019〕11号', force: 'IN_FORCE' }] },
      },
    ]);
    assert.deepEqual(
      listAt(entry, 'checks').filter((check) => at(check, 'validator') === 'V97'),
      [
        {
          validator: 'V97',
          outcome: 'FAILED',
          message: 'The answer is stale: it rests on 朝龙政发〔2016〕15号, which was repealed on 2019-06-10.',
        },
      ],
    );
  });

  it('is found from the side of the document, when that is repealed', async () => {
    const { data } = await ask(`{
      documents(filter: { documentNumber: { equals: "朝龙政发〔2016〕15号" } }) {
        nodes { knowledgeEntries { nodes { entryNumber agency { name } } } }
      }
    }`);
    assert.deepEqual(each(data, 'documents.nodes.0.knowledgeEntries.nodes', 'entryNumber'), ['2019-0009']);
  });

  it('reads in a task of the year which plan set it', async () => {
    const { data } = await ask(`{
      documents(filter: { documentNumber: { equals: "朝龙政发〔2019〕2号" } }) {
        nodes { title keyTasks(first: 100) { totalCount nodes { sourceTitle } } }
      }
    }`);
    const plan = at(data, 'documents.nodes.0');
    assert.equal(at(plan, 'keyTasks.totalCount'), 22);
    assert.deepEqual([...new Set(each(plan, 'keyTasks.nodes', 'sourceTitle'))], [at(plan, 'title')]);
  });
});
