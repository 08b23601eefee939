import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { functionsOf, groupingOf } from '../../../src/query/statistics/column-roles.js';
import { planStatistics } from '../../../src/query/statistics/statistics-plan.js';
import type {
  ComparisonName,
  DatePart,
  FigureInput,
  GroupInput,
  HavingInput,
  StatisticsRequest,
} from '../../../src/query/statistics/statistics-request.js';
import { freshDatabase } from '../../fresh-database.js';
import { toyRegistry } from '../../toy-datasets.js';
import { randomFilter } from '../arbitrary-questions.js';
import { POOLS, randomToys } from '../arbitrary-toys.js';
import { passes } from '../filter-model.js';
import { openReader, publishMakers, publishToys } from '../published-toys.js';
import type { ReleasedToy } from '../toy-model.js';
import { toys } from '../toys.js';
import { modelGroups } from './statistics-model.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

const MAKERS = ['积木厂', '甲店'];
await publishMakers(database, MAKERS);
const drafts = randomToys(300);
const revision = await publishToys(database, drafts);
const released: readonly ReleasedToy[] = drafts.map((draft) => ({ draft, revision }));

// Release times are not known to the model.
const columns = toys.columns.filter(({ name }) => name !== 'publishedAt');

const group: fc.Arbitrary<GroupInput> = fc.oneof(
  ...columns.flatMap((column) => {
    const role = groupingOf(column);
    if (role === undefined) return [];
    const part: fc.Arbitrary<DatePart | undefined> =
      role === 'period'
        ? fc.constantFrom('YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY', undefined)
        : fc.constant(undefined);
    return [part.map((chosen) => ({ column: column.name, part: chosen }))];
  }),
);

const figure: fc.Arbitrary<FigureInput> = fc.constantFrom(
  ...columns.flatMap((column) => functionsOf(column).map((name) => ({ function: name, column: column.name }))),
  { function: 'count' as const },
);

const COMPARISONS: readonly ComparisonName[] = ['equals', 'gt', 'gte', 'lt', 'lte'];

function operandFor({ function: name, column = '' }: FigureInput): fc.Arbitrary<string> {
  if (name === 'count' || name === 'missing' || name === 'distinctCount') return fc.nat(5).map(String);
  const pool = (POOLS[column] ?? ['0']).map(String);
  return fc.constantFrom(...pool);
}

const having: fc.Arbitrary<HavingInput> = figure.chain((asked) =>
  fc
    .record({ operator: fc.constantFrom(...COMPARISONS), operand: operandFor(asked) })
    .map((condition) => ({ ...asked, ...condition })),
);

const question: fc.Arbitrary<Omit<StatisticsRequest, 'dataset'>> = fc
  .uniqueArray(group, { maxLength: 3, selector: ({ column }) => column })
  .chain((groupBy) => {
    const sort = {
      direction: fc.constantFrom('ASC', 'DESC', undefined),
      nulls: fc.constantFrom('FIRST', 'LAST', undefined),
    };
    const byFigure = fc.record(sort).chain((own) => figure.map((asked) => ({ ...asked, ...own })));
    const byKey = groupBy.map(({ column }) => fc.record(sort).map((own) => ({ column, ...own })));
    return fc.record({
      filter: fc.option(randomFilter, { nil: undefined, freq: 2 }),
      groupBy: fc.constant(groupBy),
      figures: fc.array(figure, { maxLength: 4 }),
      having: fc.array(having, { maxLength: 2 }),
      orderBy: fc.array(fc.oneof(byFigure, ...byKey), { maxLength: 2 }),
      first: fc.constantFrom(0, 1, 3, 20, 1_000),
      withTotal: fc.boolean(),
    });
  });

describe('statistics', () => {
  it('are what plain loops over the records come to, whatever is asked', async () => {
    const reader = await openReader(database);
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { filter } = asked;
        const found = await reader.statistics({ dataset: toys, ...asked });
        const passing = filter === undefined ? released : released.filter((toy) => passes(toy, filter, MAKERS));
        const expected = modelGroups(planStatistics(toyRegistry, { dataset: toys, ...asked }), passing);
        const { limit } = found.plan;
        assert.deepEqual(found.groups, expected.slice(0, limit));
        assert.equal(found.hasMore, expected.length > limit);
        assert.equal(found.totalGroups, asked.withTotal ? expected.length : undefined);
      }),
      { numRuns: 300 },
    );
  });
});
