import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

async function departmentOf2019(name: string) {
  const { data } = await ask(
    `query ($name: String!) {
      agencies(filter: { name: { equals: $name } }) {
        nodes {
          budgets(filter: { fiscalYear: { equals: 2019 }, level: { equals: DEPARTMENT }, stage: { equals: BUDGET } }) {
            nodes { projectExpenditure { amount } checks { validator outcome } }
          }
          budgetProjects(filter: { fiscalYear: { equals: 2019 } }) {
            nodes { name overview performanceGoal performanceTargets { totalCount } }
          }
        }
      }
    }`,
    { name },
  );
  const agency = at(data, 'agencies.nodes.0');
  const [budget] = listAt(agency, 'budgets.nodes');
  const verdict = listAt(budget, 'checks').find((check) => at(check, 'validator') === 'V26');
  return { budget, verdict: at(verdict, 'outcome'), texts: listAt(agency, 'budgetProjects.nodes') };
}

describe('a deputy who asks what a department spends its project money on', () => {
  it('reads the text and the targets of a project beside the spending', async () => {
    const { budget, verdict, texts } = await departmentOf2019('龙城区教育局');
    assert.ok(Number(at(budget, 'projectExpenditure.amount')) > 0);
    assert.equal(verdict, 'PASSED');
    assert.ok(texts.length > 0);
    for (const text of texts) {
      assert.ok(at(text, 'overview'));
      assert.ok(Number(at(text, 'performanceTargets.totalCount')) > 0);
    }
  });

  it('sees of a department that it spends and has published no text', async () => {
    const { budget, verdict, texts } = await departmentOf2019('龙城区人民政府办公室');
    assert.ok(Number(at(budget, 'projectExpenditure.amount')) > 0);
    assert.deepEqual([verdict, texts], ['FAILED', []]);
  });
});
