import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { recordIdOf } from '../../src/catalog/identity.js';
import { registry } from '../../src/datasets/index.js';
import type { Draft } from '../../src/publication/draft.js';
import { publish } from '../../src/publication/publish.js';
import type { FilterInput } from '../../src/query/list-request.js';
import { asOwner, freshDatabase } from '../fresh-database.js';
import { openReader } from './published-toys.js';

const agencies = registry.get('agencies');

function agency(name: string, parent: string | undefined): Draft {
  const own = { name, kind: 'OTHER', division: '211303', status: 'ACTIVE', sample: true };
  const values = parent === undefined ? own : { ...own, parent: recordIdOf('agencies', parent) };
  return { recordId: recordIdOf('agencies', name), naturalKey: name, values, absences: {}, redactions: [] };
}

function ancestor(levels: number, filter: FilterInput): FilterInput {
  return levels === 0 ? filter : { parent: { where: ancestor(levels - 1, filter) } };
}

describe('a filter on the superior of the superior and so on', () => {
  it('is followed to its end, eleven superiors up', async () => {
    const { database, ownerUrl, drop } = await freshDatabase();
    after(drop);
    const names = Array.from({ length: 13 }, (_, level) => `第${level}级`);
    const drafts = names.map((name, level) => agency(name, names[level - 1]));
    await publish(database, { dataset: agencies, agency: null, drafts });
    // Without statistics, which PostgreSQL does not gather for so small a table by itself, so many joins are planned badly.
    await asOwner(ownerUrl, 'analyze "open"."agencies"');
    const reader = await openReader(database);
    for (const levels of [1, 8, 11]) {
      const filter = ancestor(levels, { name: { equals: '第1级' } });
      const { rows } = await reader.list({ dataset: agencies, filter, page: {} });
      assert.deepEqual(
        rows.map(({ name }) => name),
        [`第${levels + 1}级`],
      );
    }
  });
});
