import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { cellColumns, VersionCells } from '../../src/publication/version-cells.js';
import { versionColumns } from '../../src/publication/version-columns.js';
import { TOY_VALUES, toyValues } from '../catalog/columns/toy-values.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { maker, makers, toy, toys } from './toys.js';

const names = Object.keys(TOY_VALUES).filter((name) => name !== 'code');

const hidden = {
  absences: { price: 'NOT_APPLICABLE' },
  redactions: [{ field: 'name', rule: 'NATURAL_PERSON_NAME', basis: '个人信息保护法 art. 34 "\\' }],
};

describe('the cells of a version', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase(toyRegistry);
  });
  after(() => fresh.drop());

  it('make the same row as its JSON does, whatever kinds it is of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(toyValues(names), { minLength: 1, maxLength: 10 }), async (valuesOfAll) => {
        const cells = new VersionCells(toys);
        const drafts = valuesOfAll.map((values) => toy('甲', values, hidden));
        const versions = drafts.map((draft) => versionColumns(toys, draft));
        const lists = drafts.map((draft) => cells.of(draft));
        const columns = cellColumns(toys, cells.columns);
        for (const [index, version] of versions.entries()) {
          const [row] = await asOwner(
            fresh.ownerUrl,
            `select to_jsonb(c) as of_cells, to_jsonb(j) as of_json
from (select ${columns.map(({ name, expression }) => `${expression} as "${name}"`).join(', ')} from (select $1::text as natural_key, $2::text[] as cells) r) c,
(select ${columns.map(({ name }) => `"${name}"`).join(', ')} from json_populate_record(null::"open"."toys", $3::json)) j`,
            [version.natural_key, lists[index], JSON.stringify(version)],
          );
          assert.deepEqual(row?.of_cells, row?.of_json);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('keep their places when later rows bring more columns', () => {
    const cells = new VersionCells(makers);
    const shorter = cells.of(maker('龙城木业'));
    const longer = cells.of({ ...maker('龙城铁业'), ...hidden });
    assert.deepEqual(shorter, ['龙城木业']);
    assert.deepEqual(longer, ['龙城铁业', JSON.stringify(hidden.absences), JSON.stringify(hidden.redactions)]);
    assert.deepEqual(cells.columns, ['name', 'absences', 'redactions']);
    assert.deepEqual(cells.of(maker('龙城石业')), ['龙城石业', null, null]);
  });

  it('of a column that the table has lost are passed over', () => {
    const columns = cellColumns(toys, ['colour_of_old', 'name']);
    assert.deepEqual(
      columns.map(({ name, expression }) => [name, expression]),
      [
        ['natural_key', 'r.natural_key'],
        ['name', 'r.cells[2]'],
      ],
    );
  });
});
