import fc from 'fast-check';
import type { FilterInput, OrderInput } from '../../src/query/list-request.js';
import { POOLS } from './arbitrary-toys.js';
import { toys } from './toys.js';

const sortable = toys.columns.filter(({ kind }) => kind.isSortable).map(({ name }) => name);

/** One to three sort criteria, the same column perhaps twice. */
export const randomOrder: fc.Arbitrary<readonly OrderInput[]> = fc.array(
  fc.record({
    column: fc.constantFrom(...sortable),
    direction: fc.constantFrom('ASC', 'DESC', undefined),
    nulls: fc.constantFrom('FIRST', 'LAST', undefined),
  }),
  { minLength: 1, maxLength: 3 },
);

function operandFor(column: string, operator: string): fc.Arbitrary<unknown> {
  if (operator === 'isNull') return fc.boolean();
  const one = fc.constantFrom(...(POOLS[column] ?? ['']));
  if (operator === 'in' || operator === 'includesAny') return fc.array(one, { maxLength: 3 });
  // A piece of a value, so that something is found in the middle, at the start, and by nothing at all.
  if (operator === 'contains' || operator === 'startsWith')
    return fc.tuple(one, fc.nat(2), fc.nat(4)).map(([text, from, to]) => [...String(text)].slice(from, to).join(''));
  return one;
}

const makerFilter: fc.Arbitrary<FilterInput> = fc.oneof(
  fc.constant({}),
  fc.record({ name: fc.record({ contains: fc.constantFrom('厂', '店', '木', '甲', '') }) }),
  fc.record({ not: fc.record({ name: fc.record({ equals: fc.constantFrom('积木厂', '甲店') }) }) }),
);

function columnCondition(column: string, operators: readonly string[]): fc.Arbitrary<FilterInput> {
  return fc
    .uniqueArray(fc.constantFrom(...operators), { minLength: 1, maxLength: 2 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((operator) => [operator, operator === 'where' ? makerFilter : operandFor(column, operator)]),
        ),
      ),
    )
    .map((operands) => ({ [column]: operands }));
}

const conditions = toys.columns
  .filter(({ name }) => name in POOLS || name === 'warranty')
  .map(({ name, kind }) => columnCondition(name, kind.filter?.operators ?? []));

const { filter } = fc.letrec<{ filter: FilterInput }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(...conditions),
    fc.tuple(fc.oneof(...conditions), fc.oneof(...conditions)).map(([a, b]) => ({ ...a, ...b })),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

/** Any filter over toys: every operator of every column, `and`, `or`, `not`, and filters over the makers referred to. */
export const randomFilter: fc.Arbitrary<FilterInput> = filter;
