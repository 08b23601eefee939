import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import { isValueObject, type Value } from '../../src/catalog/value.js';
import { planList } from '../../src/query/list-plan.js';
import type { FilterInput } from '../../src/query/list-request.js';
import type { Row } from '../../src/query/row.js';
import { sampleDatabase } from '../fresh-database.js';
import { openReader } from '../query/published-toys.js';

const { database, drop } = await sampleDatabase();
after(drop);
const reader = await openReader(database);

async function count(dataset: Dataset, filter: FilterInput): Promise<number> {
  return reader.count(planList(database.registry, { dataset, filter, page: {} }), reader.present);
}

/** What a value is compared by: its canonical number, for a list its first entry. */
function main(value: Value | null | undefined): Value | null {
  const one = Array.isArray(value) ? value[0] : value;
  return (isValueObject(one) ? one.value : one) ?? null;
}

/** A value that some record holds, so that a filter by it must find something; undefined where all hold nothing. */
function heldValue(rows: readonly Row[], { name }: Column): Value | undefined {
  return rows.map((row) => main(row[name])).find((value) => value !== null);
}

/** What an operator is given so that it finds a record that holds the value; undefined where none would be found. */
function operandFor(operator: string, value: Value | undefined): unknown {
  if (operator === 'isNull') return value === undefined;
  if (value === undefined || operator === 'gt' || operator === 'lt') return undefined;
  if (operator === 'where') return {};
  if (operator === 'in' || operator === 'includesAny') return [value];
  return operator === 'contains' || operator === 'startsWith' ? String(value).slice(0, 2) : value;
}

/** That what is less, equal and greater than a value, and nothing, are all the records there are. */
async function assertPartition(dataset: Dataset, { name, kind }: Column, value: Value): Promise<void> {
  const isEmpty = kind.filter?.operators.includes('isNull') ? { [name]: { isNull: true } } : { or: [] };
  const [less = 0, equal = 0, greater = 0, atMost, atLeast, nothing = 0, all] = await Promise.all(
    [
      ...[{ lt: value }, { equals: value }, { gt: value }, { lte: value }, { gte: value }].map((own) => ({
        [name]: own,
      })),
      isEmpty,
      {},
    ].map((filter) => count(dataset, filter)),
  );
  assert.deepEqual([atMost, atLeast, all], [less + equal, equal + greater, less + equal + greater + nothing], name);
}

describe('every operator of every column', () => {
  for (const dataset of database.registry.datasets) {
    it(`of ${dataset.name} finds the records that hold the value`, async () => {
      const { rows } = await reader.list({ dataset, page: { first: 100 } });
      for (const column of dataset.columns) {
        const operators = column.kind.filter?.operators ?? [];
        const value = heldValue(rows, column);
        const asked = operators.flatMap((operator) => {
          const operand = operandFor(operator, value);
          return operand === undefined ? [] : [{ [column.name]: { [operator]: operand } }];
        });
        const found = await Promise.all(asked.map((filter) => count(dataset, filter)));
        for (const [index, filter] of asked.entries())
          assert.ok(Number(found[index]) > 0, `nothing found by ${JSON.stringify(filter)}`);
        if (value !== undefined && operators.includes('gt')) await assertPartition(dataset, column, value);
      }
    });
  }
});
