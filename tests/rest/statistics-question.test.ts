import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongchengError } from '../../src/errors.js';
import { planStatistics } from '../../src/query/statistics/statistics-plan.js';
import { readQueryString } from '../../src/rest/query-string.js';
import { readStatisticsQuestion, type StatisticsQuestion } from '../../src/rest/statistics-question.js';
import { toys } from '../query/toys.js';
import { toyRegistry } from '../toy-datasets.js';

function question(text: string): StatisticsQuestion {
  return readStatisticsQuestion(toyRegistry, toys, readQueryString(text));
}

/** The code and sentence with which a query string is refused, read or planned. */
function refusal(text: string): string {
  try {
    planStatistics(toyRegistry, question(text).request);
  } catch (error) {
    if (error instanceof LongchengError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'not refused';
}

describe('a question for statistics in a query string', () => {
  it('is the question that GraphQL makes of its arguments', () => {
    const { request, asOf } = question(
      'groupBy=maker,madeOn.year&figures=count,sum.price&filter[name]=甲&first=3&total=1&asOf=7',
    );
    assert.deepEqual(request, {
      dataset: toys,
      filter: { name: { equals: '甲' } },
      groupBy: [{ column: 'maker' }, { column: 'madeOn', part: 'YEAR' }],
      figures: [{ function: 'count' }, { function: 'sum', column: 'price' }],
      having: undefined,
      orderBy: undefined,
      first: 3,
      withTotal: true,
    });
    assert.deepEqual(asOf, { revision: 7, time: undefined });
  });

  it('keeps groups whose figures meet conditions', () => {
    assert.deepEqual(question('having[count]=2&having[sum.price][gte]=1万元&having[sum.price][lt]=2').request.having, [
      { function: 'count', operator: 'equals', operand: '2' },
      { function: 'sum', column: 'price', operator: 'gte', operand: '1万元' },
      { function: 'sum', column: 'price', operator: 'lt', operand: '2' },
    ]);
  });

  it('is ordered by figures, and by keys as they are grouped by', () => {
    const { orderBy } = question(
      'groupBy=madeOn.year,maker&order=-sum.price,madeOn.year.nullsFirst,-maker,count',
    ).request;
    assert.deepEqual(orderBy, [
      { function: 'sum', column: 'price', direction: 'DESC', nulls: undefined },
      { column: 'madeOn', direction: 'ASC', nulls: 'FIRST' },
      { column: 'maker', direction: 'DESC', nulls: undefined },
      { function: 'count', direction: 'ASC', nulls: undefined },
    ]);
  });

  const refused = [
    ['groupby=maker', 'BAD_ARGUMENT: There is no parameter "groupby" here; did you mean "groupBy"?'],
    ['groupBy=makr', 'BAD_ARGUMENT: toys has no column "makr"; did you mean "maker"?'],
    ['groupBy=madeOn.yaer', 'BAD_ARGUMENT: "groupBy" names the part "yaer" of "madeOn"; did you mean "year"?'],
    [
      'figures=summ.price',
      'BAD_ARGUMENT: "figures" names the function "summ"; did you mean "sum"? Write function.column, such as sum.fine.',
    ],
    ['figures=sum.colour', /^BAD_ARGUMENT: "colour" of toys \(code\) has no "sum"; use one of/],
    ['having=3', 'BAD_FILTER: "having" names no figure; write having[sum.column][operator]=value.'],
    ['having[count][ge]=3', 'BAD_FILTER: "having[count]" has no "[ge]"; did you mean "[gt]"?'],
    ['having[count][gte]=1&having[count][gte]=2', /^BAD_ARGUMENT: "having\[count\]" is given 2 times/],
    ['groupBy=maker&order=colour', /^BAD_ORDER: The order names the key "colour", which is not grouped by/],
    ['first=1001', /^PAGE_TOO_LARGE: /],
    ['groupBy=', /^BAD_ARGUMENT: toys has no column ""/],
  ] as const;
  for (const [text, sentence] of refused)
    it(`is refused: ${text}`, () => {
      if (typeof sentence === 'string') assert.equal(refusal(text), sentence);
      else assert.match(refusal(text), sentence);
    });
});
