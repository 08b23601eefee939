import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isValueObject, type Value } from '../../../src/catalog/value.js';
import { sampleRecords } from '../../seeds/sample-records.js';

function amount(value: Value | null | undefined): string | undefined {
  return isValueObject(value) && typeof value.value === 'string' ? value.value : undefined;
}

const documents = sampleRecords('budgets');
const lines = sampleRecords('budget-lines').map(({ values }) => values);

describe('sample budgets', () => {
  test('name the same totals in a document and at the root of its tables', () => {
    const compared: string[] = [];
    for (const { key, label, values } of documents) {
      const figure = values.stage === 'FINAL' ? 'actualAmount' : 'budgetAmount';
      for (const [table, side, column] of [
        ['REVENUE', 'REVENUE', 'revenue'],
        ['EXPENDITURE', 'EXPENDITURE', 'expenditure'],
        ['FUND', 'REVENUE', 'revenue'],
        ['FUND', 'EXPENDITURE', 'expenditure'],
        ['THREE_PUBLICS', 'EXPENDITURE', 'threePublics'],
      ]) {
        const root = lines.find((line) => line.budget === key && line.table === table && line.side === side);
        if (root === undefined) continue;
        assert.equal(root.parent, null);
        assert.equal(amount(root[figure]), amount(values[String(column)]), `${label} ${table}`);
        compared.push(String(table));
      }
    }
    assert.deepEqual([...new Set(compared)].sort(), ['EXPENDITURE', 'FUND', 'REVENUE', 'THREE_PUBLICS']);
  });

  test('give a line and its parent in the same table of the same document', () => {
    const byKey = new Map(sampleRecords('budget-lines').map(({ key, values }) => [key, values]));
    for (const line of lines) {
      if (line.parent === null) continue;
      const parent = byKey.get(String(line.parent));
      assert.deepEqual([parent?.budget, parent?.table], [line.budget, line.table]);
    }
  });

  test('have the interest of the debt tables as the district’s interest expenditure', () => {
    const account = documents.find(({ label }) => label === '2019年龙城区一般公共预算决算');
    const interest = lines.find((line) => line.budget === account?.key && line.accountCode === '232');
    const flow = sampleRecords('debt-flows').find(({ key }) => key === '211303|AREA|2019|FINAL');
    assert.equal(amount(interest?.actualAmount), amount(flow?.values.interestGeneral));
  });

  test('have every code of their lists in use, but those that came into force later', () => {
    const used = (dataset: string, column: string) =>
      new Set(sampleRecords(dataset).map(({ values }) => values[column]));
    assert.deepEqual([...used('budgets', 'stage')].sort(), ['ADJUSTMENT', 'BUDGET', 'EXECUTION', 'FINAL']);
    assert.deepEqual([...used('budgets', 'book')].sort(), ['COMBINED', 'FUND', 'GENERAL', 'SOCIAL', 'SOE']);
    assert.ok(used('budget-lines', 'side').has('FINANCING'));
    assert.ok(!used('performance-targets', 'dimension').has('COST'));
  });
});
