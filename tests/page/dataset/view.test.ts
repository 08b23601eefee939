import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changed, readView, restQuery, tidyQuery } from '../../../src/page/dataset/view.js';
import { toys } from '../../query/toys.js';
import { toyRegistry } from '../../toy-datasets.js';

describe('the query string that a form sends', () => {
  it('loses what was left empty, joins the chosen columns and takes a day to its end', () => {
    assert.equal(
      tidyQuery('a=&fields=name&fields=maker&asOf=2019-10-22'),
      'asOf=2019-10-22T23%3A59%3A59%2B08%3A00&fields=name%2Cmaker',
    );
    assert.equal(tidyQuery('filter%5Bname%5D=x&fields=name'), undefined);
  });

  it('is tidy once it was tidied', () => {
    const pair = fc.tuple(
      fc.constantFrom('fields', 'asOf', 'order', 'filter[name]'),
      fc.constantFrom('', 'name', '2019-01-01', 'a b&c'),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const tidied = tidyQuery(new URLSearchParams(pairs).toString());
        if (tidied !== undefined) assert.equal(tidyQuery(tidied), undefined);
      }),
    );
  });
});

describe('a view', () => {
  it('asks REST the same but for how the page is drawn', () => {
    const { parameters, columns, chart } = readView(
      toyRegistry,
      toys,
      'order=-name&fields=name,price&group=colour&measure=sum.price&kind=pie',
    );
    assert.equal(restQuery(parameters), 'order=-name&fields=name%2Cprice');
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['name', 'price'],
    );
    assert.deepEqual([chart.group?.name, chart.kind], ['colour', 'pie']);
  });

  it('begins at its first page with any other question', () => {
    const parameters = new URLSearchParams('after=abc&order=name&first=10');
    assert.equal(changed(parameters, { order: '-name' }), '?order=-name&first=10');
    assert.equal(changed(parameters, { order: undefined, first: undefined }), '');
  });

  it('names the label first, and few enough columns to be read', () => {
    const { columns } = readView(toyRegistry, toys, '');
    assert.equal(columns[0], toys.label);
    assert.ok(columns.length > 3 && columns.length <= 7);
    assert.ok(columns.every(({ kind }) => kind.name !== 'long text'));
  });

  it('refuses to draw what can not be added up, and says what can', () => {
    assert.throws(() => readView(toyRegistry, toys, 'measure=sum.name'), /use count, .*sum\.price/);
    assert.throws(() => readView(toyRegistry, toys, 'group=madeOn&part=CENTURY'), /use YEAR, QUARTER/);
  });
});
