import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { publish } from '../../src/publication/publish.js';
import { readDrafts } from '../../src/publication/read-drafts.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask, database } = await openSampleDoor();

/** The market bureau sends in its posts at the end of 2019 again, with another count of its staff. */
async function correct(actual: number, correctionReason: string): Promise<void> {
  const dataset = registry.get('establishments');
  const row = {
    agency: '龙城区市场监督管理局',
    kind: 'ADMINISTRATIVE',
    kindTitle: '行政编制',
    asOfOn: '2019-12-31',
    approved: '48',
    actual: String(actual),
    sample: 'true',
  };
  const { drafts, problems } = await readDrafts(registry, database.read, dataset, [row]);
  assert.deepEqual(problems, []);
  await publish(database, { dataset, agency: null, drafts, correctionReason });
}

const QUESTION = `query ($past: AsOf) {
  establishments(asOf: $past, filter: { agency: { where: { name: { equals: "龙城区市场监督管理局" } } }, kind: { equals: ADMINISTRATIVE }, asOfOn: { equals: "2019-12-31" } }) {
    revision nodes { actual checks { validator outcome } history { kind reason record { actual } } }
  }
}`;

describe('a journalist who quoted a figure that was corrected later', () => {
  it('can still show what the catalogue said, what it says now, and why it changed', async () => {
    const quoted = await ask(QUESTION);
    const revision = at(quoted.data, 'establishments.revision');
    assert.equal(at(quoted.data, 'establishments.nodes.0.actual'), 50);
    await correct(47, '统计口径有误，予以更正。');
    const replayed = await ask(QUESTION, { past: { revision } });
    assert.deepEqual(at(replayed.data, 'establishments'), at(quoted.data, 'establishments'));
    const [now = assert.fail()] = listAt((await ask(QUESTION)).data, 'establishments.nodes');
    assert.equal(at(now, 'actual'), 47);
    assert.equal(textAt(now, 'checks.0.outcome'), 'PASSED');
    assert.deepEqual(at(now, 'history'), [
      { kind: 'PUBLISHED', reason: null, record: { actual: 50 } },
      { kind: 'CORRECTED', reason: '统计口径有误，予以更正。', record: { actual: 47 } },
    ]);
  });
});
