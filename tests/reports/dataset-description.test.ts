import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { describeDataset } from '../../src/reports/dataset-description.js';
import { deadlinesOf } from '../../src/reports/record-deadlines.js';
import { sampleDatabase } from '../fresh-database.js';
import { openReader } from '../query/published-toys.js';
import { toys } from '../query/toys.js';

const { database, drop } = await sampleDatabase();
after(drop);
const reader = await openReader(database);

describe('the description of a dataset', () => {
  for (const dataset of registry.datasets)
    it(`of ${dataset.name} names every rule that its records are judged by, with its ground`, async () => {
      const { deadlineRules, legalBases } = describeDataset(dataset);
      const named = new Set(deadlineRules.map(({ rule }) => rule));
      for await (const rows of reader.scan(dataset))
        for (const row of rows)
          for (const { rule } of deadlinesOf(row, reader.today)) assert.ok(named.has(rule), `${rule} is not named`);
      assert.ok(legalBases.length > 0 && legalBases.every((basis) => basis !== ''));
    });

  it('says how long a rule leaves, in both languages', () => {
    const rules = new Map(
      registry.datasets.flatMap((dataset) => describeDataset(dataset).deadlineRules.map((rule) => [rule.rule, rule])),
    );
    const limits = (id: string) => [rules.get(id)?.limit, rules.get(id)?.limitZh];
    assert.deepEqual(limits('R01'), ['at most 20 working days', '20个工作日内']);
    assert.deepEqual(limits('R08'), ['by 31 March of the year after', '次年3月31日前']);
    assert.deepEqual(limits('R10'), ['at least 30 days', '不少于30日']);
  });

  it('gives of each column its unit, its codes and where its definition comes from', () => {
    const columns = new Map(describeDataset(toys).columns.map((column) => [column.name, column]));
    assert.deepEqual(columns.get('price')?.unit, { code: 'YUAN', title: '元' });
    assert.equal(columns.get('warranty')?.unit, null);
    assert.equal(columns.get('colour')?.codeList?.codes.length, 3);
    assert.equal(columns.get('maker')?.refersTo, 'makers');
  });

  it('says that a toy without a declared cadence comes when it comes', () => {
    assert.deepEqual(describeDataset(toys).cadence, { code: 'EVENT', title: '有新情况时' });
  });
});
