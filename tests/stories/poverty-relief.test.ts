import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

describe('a citizen who asks about poverty relief', () => {
  it('learns which agencies must publish on it, by which clause', async () => {
    const { data } = await ask(`{
      duties(filter: { planYear: { equals: 2019 }, summary: { contains: "扶贫" } }) {
        nodes { clausePath assignments { subject role agencies { name } } }
      }
    }`);
    const charged = listAt(data, 'duties.nodes').flatMap((duty) =>
      listAt(duty, 'assignments')
        .filter((assignment) => String(at(assignment, 'subject')).includes('扶贫'))
        .map((assignment) => [at(duty, 'clausePath'), at(assignment, 'role'), each(assignment, 'agencies', 'name')]),
    );
    assert.deepEqual(charged, [['三.(一)', 'RESPONSIBLE', ['龙城区扶贫开发局', '龙城区财政局']]]);
  });

  it('finds the same clause from the side of the agency, by the name that the plan calls it', async () => {
    const { data } = await ask(`{
      agencies(filter: { shortNames: { includes: "区扶贫局" } }) { nodes { name duties { nodes { clausePath title } } } }
    }`);
    assert.deepEqual(each(data, 'agencies.nodes', 'name'), ['龙城区扶贫开发局']);
    assert.deepEqual(each(data, 'agencies.nodes.0.duties.nodes', 'clausePath'), ['三.(一)']);
  });

  it('learns where to ask the agency for more', async () => {
    const { data } = await ask(`{
      agencies(filter: { shortNames: { includes: "区财政局" } }) {
        nodes { disclosureOffices { nodes { name address officeHours phone onlineUrl } } }
      }
    }`);
    const [office, ...others] = listAt(data, 'agencies.nodes.0.disclosureOffices.nodes');
    assert.deepEqual(others, []);
    for (const part of ['name', 'address', 'officeHours', 'phone', 'onlineUrl']) assert.ok(at(office, part), part);
  });
});
