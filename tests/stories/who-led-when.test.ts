import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { each } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

/** The heads of an agency on a day, by the dates of their terms. */
async function headsOn(agency: string, day: string): Promise<readonly unknown[]> {
  const { data } = await ask(
    `query ($agency: String!, $day: Date!) {
      officeHolders(
        orderBy: [{ field: START_ON }]
        filter: {
          agency: { where: { name: { equals: $agency } } }
          level: { equals: HEAD }
          startOn: { lte: $day }
          or: [{ endOn: { isNull: true } }, { endOn: { gte: $day } }]
        }
      ) { nodes { personName } }
    }`,
    { agency, day },
  );
  return each(data, 'officeHolders.nodes', 'personName');
}

describe('someone who asks who led the district', () => {
  it('in 2017 and in 2019 gets two different names, and for the days between them none', async () => {
    assert.deepEqual(await headsOn('朝阳市龙城区人民政府', '2017-06-01'), ['示例乙']);
    assert.deepEqual(await headsOn('朝阳市龙城区人民政府', '2019-06-01'), ['示例甲']);
    assert.deepEqual(await headsOn('朝阳市龙城区人民政府', '2018-03-07'), []);
  });
});

describe('someone who asks which agency has two heads', () => {
  it('is shown the one by its check, and since when', async () => {
    const { data } = await ask(
      '{ agencies(first: 100) { nodes { name checks { validator outcome message messageZh } } } }',
    );
    const failed = each(data, 'agencies.nodes', 'name').filter((_, index) =>
      each(data, `agencies.nodes.${index}.checks`, 'validator').some(
        (validator, place) =>
          validator === 'V31' && each(data, `agencies.nodes.${index}.checks`, 'outcome')[place] === 'FAILED',
      ),
    );
    assert.deepEqual(failed, ['龙城区农业农村局']);
  });
});
