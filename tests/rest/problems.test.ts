import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openapiDocument } from '../../src/rest/openapi/document.js';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { serveToys } from '../server/served-toys.js';
import { toyRegistry } from '../toy-datasets.js';
import { DescribedAnswers } from './described-answers.js';

const { server, database } = await serveToys();
const { app, clock } = server;
clock.advance(await publishToys(database, [toy({ code: 'A/B|C' })]));
const described = new DescribedAnswers(openapiDocument(toyRegistry));

async function problemAt(url: string, accept = '*/*') {
  const response = await app.inject({ url, headers: { accept } });
  assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
  const problem = response.json();
  described.assertProblem(problem);
  assert.equal(problem.status, response.statusCode);
  return problem;
}

describe('a problem', () => {
  for (const [url, code, detail] of [
    ['/api/v1/toy', 'UNKNOWN_DATASET', /did you mean "toys"/],
    ['/api/v1/maker/x', 'UNKNOWN_DATASET', /did you mean "makers"/],
    ['/api/v1/toys/nobody', 'NOT_FOUND', /^toys has no such record at revision 1;/],
    ['/api/v1/toys/A%2FB%7CC?asOf=0', 'NOT_FOUND', /at revision 0;/],
    ['/api/v1/toys/nobody/history', 'NOT_FOUND', /no such record/],
    ['/api/v1/toys?asOf=99', 'UNKNOWN_REVISION', /the newest is 1/],
    ['/api/v1/toys?asOf=yesterday', 'BAD_ARGUMENT', /"asOf.time" is "yesterday"/],
    ['/api/v1/toys?limit=5', 'BAD_ARGUMENT', /no parameter "limit" here; did you mean "/],
    ['/api/v1/toys/x?field=name', 'BAD_ARGUMENT', /did you mean "fields"/],
    ['/api/v1/datasets?first=1', 'BAD_ARGUMENT', /it takes none/],
    ['/api/v1/toys?a=%', 'BAD_ARGUMENT', /begins no UTF-8 character/],
    ['/api/v1/toys?order=story', 'BAD_ORDER', /can not be sorted by/],
  ] as const)
    it(`at ${url} says what to do`, async () => {
      const problem = await problemAt(url);
      assert.equal(problem.code, code);
      assert.match(problem.detail, detail);
    });

  it('is also that there is no answer in a form that is accepted', async () => {
    assert.deepEqual((await problemAt('/api/v1/toys', 'image/png')).status, 406);
  });
});

describe('a record', () => {
  it('is found by a natural key that holds what means something in addresses', async () => {
    const response = await app.inject(`/api/v1/toys/${encodeURIComponent('A/B|C')}`);
    assert.deepEqual([response.statusCode, response.json().data.naturalKey], [200, 'A/B|C']);
  });
});

describe('whatever is asked', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'filter',
      'order',
      'first',
      'after',
      'asOf',
      'fields',
      'and',
      'or',
      'not',
      'where',
      '0',
      '__proto__',
    ),
    fc.constantFrom(
      'name',
      'price',
      'maker',
      'sellers',
      'parts',
      'recordId',
      'soldAt',
      'equals',
      'in',
      'isNull',
      'contains',
    ),
    fc.string({ maxLength: 8 }),
  );
  const name = fc
    .tuple(piece, fc.array(piece, { maxLength: 5 }))
    .map(([start, rest]) => start + rest.map((part) => `[${part}]`).join(''));
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '1',
      '-1',
      '999999999999999',
      'true',
      'RED',
      '2019-10-22',
      '10000-01-01',
      '9e99',
      '\u0000',
      "'; drop table",
      '12万元',
      '99999999999999999999亿元',
    ),
    piece,
  );
  const encoded = fc
    .tuple(name, value)
    .map(([a, b]) => `${encodeURIComponent(a)}=${encodeURIComponent(b.toWellFormed())}`);
  const raw = fc.string({ maxLength: 30 }).map((text) => text.replace(/[#\s]/g, ''));
  const queryString = fc.array(fc.oneof(encoded, raw), { maxLength: 6 }).map((pieces) => pieces.join('&'));
  const path = fc.constantFrom(
    '/api/v1/toys',
    '/api/v1/toys/A%2FB%7CC',
    '/api/v1/makers/x/history',
    '/api/v1/datasets',
    '/api/v1/toys/schema.json',
  );

  it('is answered or refused with a problem, and is never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(path, queryString, async (address, text) => {
        const response = await app.inject(`${address}?${text}`);
        assert.ok(response.statusCode < 500, `${response.statusCode} ${response.body}`);
        if (response.statusCode >= 400) described.assertProblem(response.json());
      }),
      { numRuns: 1_500 },
    );
  });

  it('for a record is answered or refused too, whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (key) => {
        const response = await app.inject(`/api/v1/toys/${encodeURIComponent(key.toWellFormed())}`);
        assert.ok(response.statusCode < 500, `${response.statusCode} ${response.body}`);
      }),
      { numRuns: 300 },
    );
  });
});
