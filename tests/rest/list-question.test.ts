import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LongchengError } from '../../src/errors.js';
import { planList } from '../../src/query/list-plan.js';
import { type ListQuestion, readListQuestion } from '../../src/rest/list-question.js';
import { readQueryString } from '../../src/rest/query-string.js';
import { toys } from '../query/toys.js';
import { toyRegistry } from '../toy-datasets.js';

function question(text: string): ListQuestion {
  return readListQuestion(toyRegistry, toys, readQueryString(text));
}

function filterOf(text: string): unknown {
  return question(text).request.filter;
}

/** The code and sentence with which a query string is refused, read or planned. */
function refusal(text: string): string {
  try {
    planList(toyRegistry, question(text).request);
  } catch (error) {
    if (error instanceof LongchengError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'not refused';
}

describe('a filter in a query string', () => {
  it('is the filter that GraphQL makes of its arguments', () => {
    assert.deepEqual(filterOf('filter[price][gte]=100&filter[price][lt]=2万元&filter[name][contains]=a%2Cb'), {
      price: { gte: '100', lt: '2万元' },
      name: { contains: 'a,b' },
    });
  });

  it('equals a value or includes it where no operator is written', () => {
    assert.deepEqual(filterOf('filter[name]=a,b&filter[otherNames]=c'), {
      name: { equals: 'a,b' },
      otherNames: { includes: 'c' },
    });
  });

  it('is any of several values, separated by commas or repeated', () => {
    assert.deepEqual(filterOf('filter[name][in]=a,b\\,c&filter[name][in]=d'), { name: { in: ['a', 'b,c', 'd'] } });
    assert.deepEqual(filterOf('filter[name]=a,b&filter[name]=c\\d'), { name: { in: ['a,b', 'c\\d'] } });
    assert.deepEqual(filterOf('filter[otherNames]=a&filter[otherNames]=b'), {
      otherNames: { includesAny: ['a', 'b'] },
    });
  });

  it('combines, negates and asks about the record referred to', () => {
    assert.deepEqual(
      filterOf(
        'filter[or][1][colour]=RED&filter[or][0][not][price][isNull]=true&filter[maker][where][name][startsWith]=木',
      ),
      {
        or: [{ colour: { equals: 'RED' } }, { not: { price: { isNull: true } } }],
        maker: { where: { name: { startsWith: '木' } } },
      },
    );
  });

  it('takes an instant whose plus became a space', () => {
    assert.deepEqual(filterOf('filter[soldAt][gt]=2019-10-22T09:30:00+08:00'), {
      soldAt: { gt: '2019-10-22T09:30:00+08:00' },
    });
  });

  for (const [text, expected] of [
    ['filtr[name]=a', 'BAD_ARGUMENT: There is no parameter "filtr" here; did you mean "filter"?'],
    ['filter=a', 'BAD_FILTER: "filter" names no column'],
    ['filter[nam]=a', 'BAD_FILTER: toys has no column "nam"; did you mean "name"?'],
    ['filter[__proto__][a]=1', 'BAD_FILTER: toys has no column "__proto__"'],
    ['filter[name][like]=a', 'BAD_FILTER: "name" of toys has no filter "like"; use'],
    ['filter[maker][name][contains]=a', 'BAD_FILTER: "maker" of toys has no filter "name"; use'],
    ['filter[name][contains][x]=a', 'BAD_FILTER: "contains" of "name" takes a value and has no "[x]".'],
    ['filter[price][gt]=1&filter[price][gt]=2', 'BAD_FILTER: "gt" of "price" is given 2 values; it takes one.'],
    ['filter[name]=a&filter[name][equals]=b', 'BAD_FILTER: "name" is given a value twice'],
    ['filter[price][isNull]=perhaps', 'BAD_FILTER: "price" of toys (money): "isNull" can not take "perhaps"'],
    ['filter[or]=a', 'BAD_FILTER: "or" takes no value of its own'],
    ['filter[or][first][name]=a', 'BAD_FILTER: "or" numbers its filters'],
    [`filter${'[not]'.repeat(14)}[name]=a`, 'BAD_FILTER: The filter is nested deeper than 12 levels'],
    ['order=-pric', 'BAD_ORDER: toys has no column "pric"; did you mean "price"?'],
    ['order=price.nullsfist', 'BAD_ORDER: "order" has the ending ".nullsfist"; did you mean ".nullsFirst"?'],
    ['order=', 'BAD_ORDER: toys has no column ""'],
    ['first=many', 'BAD_ARGUMENT: "first" is "many"; write a whole number'],
    ['first=101', 'PAGE_TOO_LARGE: "first" is 101'],
    ['first=1&first=2', 'BAD_ARGUMENT: "first" is given 2 times; give it once.'],
    ['first[x]=2', 'BAD_ARGUMENT: "first" has no "[x]".'],
    ['first=1&last=1', 'BAD_ARGUMENT: Use either "first" or "last", not both.'],
    ['after=x', 'BAD_CURSOR: "after" is not a cursor of this list'],
    ['asOf[revison]=2', 'BAD_ARGUMENT: "asOf" has no "[revison]"; did you mean "[revision]"?'],
    ['asOf=1&asOf=2', 'BAD_ARGUMENT: "asOf" is given 2 times'],
    ['fields=nam', 'BAD_ARGUMENT: toys has no field "nam"; did you mean "name"?'],
    ['total=yes', 'BAD_ARGUMENT: "total" is "yes"; write 1 or 0.'],
  ] as const)
    it(`is refused for ${text.slice(0, 50)}`, () => {
      assert.ok(refusal(text).startsWith(expected), refusal(text));
    });
});

describe('an order in a query string', () => {
  it('may be written several times, as many clients write a list', () => {
    assert.deepEqual(question('order=-price&order=name').request, question('order=-price,name').request);
    assert.deepEqual(question('fields=name&fields=price').fields, new Set(['name', 'price']));
  });

  it('names columns with their direction and the place of empty values', () => {
    assert.deepEqual(question('order=-price.nullsFirst,name').request.orderBy, [
      { column: 'price', direction: 'DESC', nulls: 'FIRST' },
      { column: 'name', direction: 'ASC' },
    ]);
  });
});

describe('asOf in a query string', () => {
  it('is a revision or a time, with or without saying which', () => {
    for (const text of ['asOf=75', 'asOf[revision]=75'])
      assert.deepEqual(question(text).asOf, { revision: 75, time: undefined });
    for (const text of ['asOf=2019-10-22T09:30:00+08:00', 'asOf[time]=2019-10-22T09:30:00%2B08:00'])
      assert.deepEqual(question(text).asOf, { revision: undefined, time: '2019-10-22T09:30:00+08:00' });
  });
});
