import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planStatistics } from '../../../src/query/statistics/statistics-plan.js';
import type { HavingInput, StatisticsRequest } from '../../../src/query/statistics/statistics-request.js';
import { toyRegistry } from '../../toy-datasets.js';
import { toys } from '../toys.js';

type Question = Omit<StatisticsRequest, 'dataset'>;

function plan(question: Question) {
  return planStatistics(toyRegistry, { dataset: toys, ...question });
}

function having(condition: Partial<HavingInput>): Question {
  return { having: [{ function: 'sum', column: 'price', operator: 'gt', operand: '1', ...condition }] };
}

/** Each question that makes no sense, the code it is refused with, and what the message says. */
const REFUSALS: readonly (readonly [question: Question, code: string, message: RegExp])[] = [
  [{ groupBy: [{ column: 'color' }] }, 'BAD_ARGUMENT', /^toys has no column "color"; did you mean "colour"\?$/],
  [
    { groupBy: [{ column: 'price' }] },
    'BAD_ARGUMENT',
    /^"price" of toys \(money\) can not be used in "groupBy"; did you mean "/,
  ],
  [{ groupBy: [{ column: 'colour', part: 'YEAR' }] }, 'BAD_ARGUMENT', /^"colour" of toys \(code\) has no year;/],
  [
    {
      groupBy: [
        { column: 'madeOn', part: 'YEAR' },
        { column: 'madeOn', part: 'MONTH' },
      ],
    },
    'BAD_ARGUMENT',
    /^"groupBy" names "madeOn" twice; take the smaller part,/,
  ],
  [{ groupBy: [{ column: 'colour' }, { column: 'colour' }] }, 'BAD_ARGUMENT', /^"groupBy" names "colour" twice\.$/],
  [
    { groupBy: ['colour', 'name', 'code', 'maker', 'amount', 'division'].map((column) => ({ column })) },
    'BAD_ARGUMENT',
    /^"groupBy" names 6 columns; use at most 5\.$/,
  ],
  [
    { figures: [{ function: 'sum', column: 'madeOn' }] },
    'BAD_ARGUMENT',
    /^"madeOn" of toys \(date\) has no "sum"; use one of minimum, maximum, distinctCount, missing\.$/,
  ],
  [{ figures: [{ function: 'sum' }] }, 'BAD_ARGUMENT', /^toys has no column ""/],
  [{ figures: [{ function: 'sum', column: 'warranty' }] }, 'BAD_ARGUMENT', /\(duration\) can not be used in "figures"/],
  [
    { figures: [{ function: 'count', column: 'price' }] },
    'BAD_ARGUMENT',
    /^"count" counts records and takes no column/,
  ],
  [having({ column: 'pricee' }), 'BAD_FILTER', /^toys has no column "pricee"; did you mean "price"\?$/],
  [having({ operand: 'many' }), 'BAD_FILTER', /^"having": sum of price can not be compared with "many"; give a number/],
  [having({ operand: null }), 'BAD_FILTER', /can not be compared with null/],
  [having({ function: 'count', column: undefined, operand: '12万元' }), 'BAD_FILTER', /^"having": count can not be/],
  [
    having({ function: 'minimum', column: 'madeOn', operand: '7' }),
    'BAD_FILTER',
    /minimum of madeOn can not be compared with "7"; give a date/,
  ],
  [{ filter: { colour: { gt: 'RED' } } }, 'BAD_FILTER', /has no filter "gt"/],
  [
    { groupBy: [{ column: 'colour' }], orderBy: [{ column: 'color' }] },
    'BAD_ORDER',
    /^The order names the key "color", which is not grouped by; did you mean "colour", or a function of "color"\?$/,
  ],
  [{ orderBy: [{ column: 'colour' }] }, 'BAD_ORDER', /but "groupBy" names none;/],
  [{ orderBy: [{ function: 'sum', column: 'colour' }] }, 'BAD_ORDER', /^"colour" of toys \(code\) has no "sum"/],
  [{ first: -1 }, 'BAD_ARGUMENT', /^"first" is -1; use 0 to 1000\.$/],
  [{ first: 1.5 }, 'BAD_ARGUMENT', /^"first" is 1\.5;/],
  [{ first: 1_001 }, 'PAGE_TOO_LARGE', /^"first" is 1001; an answer holds at most 1000 groups\./],
];

describe('a question for statistics that makes no sense', () => {
  for (const [question, code, message] of REFUSALS) {
    it(`is refused with ${code}: ${JSON.stringify(question)}`, () => {
      assert.throws(
        () => plan(question),
        (error) => {
          assert.equal(Object(error).code, code);
          assert.match(String(Object(error).message), message);
          return true;
        },
      );
    });
  }
});

describe('a question for statistics', () => {
  it('is about all records as one group where it says no more', () => {
    const { groupBy, figures, having: conditions, order, limit, withTotal } = plan({});
    assert.deepEqual([groupBy, figures, conditions, order, limit, withTotal], [[], [], [], [], 100, false]);
  });

  it('groups dates by day unless a part is named', () => {
    const [term] = plan({ groupBy: [{ column: 'soldAt' }] }).groupBy;
    assert.equal(term?.form === 'period' ? term.part : undefined, 'DAY');
  });

  it('is ordered by what it says and then by all its other keys, so that no two groups tie', () => {
    const { order } = plan({
      groupBy: [{ column: 'colour' }, { column: 'maker' }, { column: 'madeOn', part: 'YEAR' }],
      orderBy: [
        { function: 'count', direction: 'DESC' },
        { column: 'maker', nulls: 'FIRST' },
      ],
    });
    assert.deepEqual(order, [
      { by: 'figure', figure: { function: 'count' }, direction: 'DESC', nulls: 'LAST' },
      { by: 'key', place: 1, direction: 'ASC', nulls: 'FIRST' },
      { by: 'key', place: 0, direction: 'ASC', nulls: 'LAST' },
      { by: 'key', place: 2, direction: 'ASC', nulls: 'LAST' },
    ]);
  });

  it('compares with every digit that it is given', () => {
    const operandOf = (question: Question) => plan(question).having[0]?.operand;
    assert.equal(operandOf(having({ function: 'average', operand: '0.005' })), '0.005');
    assert.equal(operandOf(having({ operand: '1234567890123456789012.345' })), '1234567890123456789012.345');
    assert.equal(operandOf(having({ operand: '12万元' })), '120000.00');
    assert.equal(operandOf(having({ function: 'maximum', column: 'madeOn', operand: '2019年5月15日' })), '2019-05-15');
  });
});
