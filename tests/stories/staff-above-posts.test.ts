import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

/** The records of posts and staff on a day whose check for excess came out so. */
async function judged(asOfOn: string, outcome: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let after: unknown = null; ; ) {
    const { data } = await ask(
      `query ($day: Date!, $after: String) {
        establishments(first: 100, after: $after, filter: { asOfOn: { equals: $day } }) {
          nodes { agency { name } kind approved actual checks { validator outcome message } absences { field reason } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { day: asOfOn, after },
    );
    const nodes = listAt(data, 'establishments.nodes');
    found.push(
      ...nodes.filter((node) =>
        listAt(node, 'checks').some((check) => at(check, 'validator') === 'V30' && at(check, 'outcome') === outcome),
      ),
    );
    if (at(data, 'establishments.pageInfo.hasNextPage') !== true) return found;
    after = at(data, 'establishments.pageInfo.endCursor');
  }
}

describe('a journalist who asks which agencies have more staff than posts', () => {
  it('finds three at the end of 2019, with how many too many', async () => {
    const found = (await judged('2019-12-31', 'FAILED')).map((node) => [
      textAt(node, 'agency.name'),
      at(node, 'kind'),
      Number(at(node, 'actual')) - Number(at(node, 'approved')),
    ]);
    assert.deepEqual(
      found.sort(([a], [b]) => String(a).localeCompare(String(b), 'en')),
      [
        ['七道泉子镇人民政府', 'INSTITUTION', 3],
        ['龙城区卫生健康局', 'INSTITUTION', 1],
        ['龙城区市场监督管理局', 'ADMINISTRATIVE', 2],
      ].sort(([a], [b]) => String(a).localeCompare(String(b), 'en')),
    );
  });

  it('finds none a year earlier', async () => {
    assert.deepEqual(await judged('2018-12-31', 'FAILED'), []);
  });

  it('is not told that all is well where the figures are withheld', async () => {
    const unknown = await judged('2019-12-31', 'UNKNOWN');
    assert.ok(unknown.length > 0);
    for (const node of unknown) assert.ok(at(node, 'approved') === null || at(node, 'actual') === null);
    const reasons = unknown.flatMap((node) => each(node, 'absences', 'reason'));
    assert.ok(reasons.includes('WITHHELD_SECRET'));
  });
});
