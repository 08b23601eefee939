import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asOfLiteral, filterLiteral, orderLiteral } from '../../../src/page/dataset/graphql-literal.js';
import { readFilterParameter } from '../../../src/rest/filter-parameter.js';
import { readQueryString } from '../../../src/rest/query-string.js';
import { makers, toys } from '../../query/toys.js';
import { toyRegistry } from '../../toy-datasets.js';

/** The filter of a query string, as a GraphQL document writes it. */
function written(query: string): string {
  const parameter = readQueryString(query).parameters.get('filter');
  assert.ok(parameter !== undefined);
  return filterLiteral(toyRegistry, toys, readFilterParameter(toyRegistry, toys, parameter));
}

describe('a filter of an address in GraphQL', () => {
  it('has codes without quotes, numbers as numbers, quantities in their canonical unit', () => {
    assert.equal(written('filter[colour][in]=RED&filter[colour][in]=BLUE'), '{ colour: { in: [RED, BLUE] } }');
    assert.equal(written('filter[amount][gte]=12'), '{ amount: { gte: 12 } }');
    assert.equal(written('filter[price][lt]=1万元'), '{ price: { lt: "10000.00" } }');
    assert.equal(written('filter[isForSale]=是'), '{ isForSale: { equals: true } }');
    assert.equal(written('filter[madeOn][isNull]=true'), '{ madeOn: { isNull: true } }');
  });

  it('follows references and keeps alternatives apart', () => {
    assert.equal(
      written('filter[maker][where][name][contains]=厂'),
      '{ maker: { where: { name: { contains: "厂" } } } }',
    );
    assert.equal(
      written('filter[or][0][amount][lt]=3&filter[or][1][not][name]=积木'),
      '{ or: [{ amount: { lt: 3 } }, { not: { name: { equals: "积木" } } }] }',
    );
  });

  it('never lets a value end its text', () => {
    assert.equal(
      written(`filter[name]=${encodeURIComponent('a" } }) { x } #\n\\')}`),
      '{ name: { equals: "a\\" } }) { x } #\\n\\\\" } }',
    );
  });
});

describe('an order and a moment in GraphQL', () => {
  it('are written with the names of their enums', () => {
    assert.equal(
      orderLiteral([
        { column: 'madeOn', direction: 'DESC' },
        { column: 'documentNumber', nulls: 'FIRST' },
      ]),
      '[{ field: MADE_ON, direction: DESC }, { field: DOCUMENT_NUMBER, nulls: FIRST }]',
    );
    assert.equal(asOfLiteral({ revision: 7 }), '{ revision: 7 }');
    assert.equal(asOfLiteral({ time: '2019-10-22T00:00:00+08:00' }), '{ time: "2019-10-22T00:00:00+08:00" }');
    assert.equal(filterLiteral(toyRegistry, makers, {}), '{}');
  });
});
