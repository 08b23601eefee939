import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from './json.js';
import { openSampleDoor } from './sample-door.js';

const { ask } = await openSampleDoor();

describe('the question for the finance bureau with its duties, plan and departments', () => {
  const QUESTION = `{
    agencies(filter: { name: { contains: "财政" } }) {
      nodes {
        name
        duties(first: 20) { nodes { clausePath } }
        threeDeterminationPlans { nodes { documentNumber duties { text } } }
        departments { nodes { name } }
      }
    }
  }`;

  it('gives the duties of the work plan that name the bureau, and what its plan says', async () => {
    const { data } = await ask(QUESTION);
    const [bureau, ...others] = listAt(data, 'agencies.nodes');
    assert.deepEqual(others, []);
    assert.equal(at(bureau, 'name'), '龙城区财政局');
    assert.deepEqual(each(bureau, 'duties.nodes', 'clausePath'), ['三.(一)', '三.(五)']);
    const [plan = assert.fail()] = listAt(bureau, 'threeDeterminationPlans.nodes');
    assert.match(String(at(plan, 'documentNumber')), /^朝龙委办发〔2019〕\d+号$/);
    assert.ok(listAt(plan, 'duties').length > 2);
    assert.ok(each(bureau, 'departments.nodes', 'name').includes('国库股'));
  });

  it('works in two levels of batched statements: one for the list, one for each of its three relations', async () => {
    assert.equal((await ask(QUESTION)).statements, 4);
  });

  it('takes as many statements for all agencies as for one', async () => {
    const all = await ask(QUESTION.replace('filter: { name: { contains: "财政" } }', 'first: 100'));
    assert.ok(listAt(all.data, 'agencies.nodes').length >= 35);
    assert.equal(all.statements, 4);
  });
});
