import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RunStatement } from '../../src/database/statement.js';
import { publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { openToyDoor } from './toy-door.js';

const { database, attempt, faults } = await openToyDoor();
await publishToys(database, [toy({ name: '小鸭' })]);

async function errorOf(query: string, variables?: Readonly<Record<string, unknown>>, read?: RunStatement) {
  const { data, errors } = await attempt(query, variables, read);
  assert.equal(errors.length, 1, JSON.stringify(errors));
  const [error] = errors;
  return { message: error?.message ?? '', extensions: error?.extensions ?? {}, path: error?.path, data };
}

/** Each question that makes no sense, the code it is refused with, and what the message names. */
const REFUSALS: readonly (readonly [question: string, code: string, message: RegExp])[] = [
  ['{ toys(first: 101) { totalCount } }', 'PAGE_TOO_LARGE', /^"first" is 101; a page holds at most 100 records\./],
  ['{ toys(last: 101) { totalCount } }', 'PAGE_TOO_LARGE', /^"last" is 101;/],
  ['{ toys(first: -1) { totalCount } }', 'BAD_ARGUMENT', /^"first" is -1; use 0 to 100\.$/],
  ['{ toys(first: 1, last: 1) { totalCount } }', 'BAD_ARGUMENT', /^Use either "first" or "last", not both\.$/],
  ['{ toys(after: "x") { totalCount } }', 'BAD_CURSOR', /^"after" is not a cursor of this list; take it from/],
  ['{ toys(last: 1, before: "x") { totalCount } }', 'BAD_CURSOR', /^"before" is not a cursor of this list;/],
  ['{ toys(filter: { amount: { equals: null } }) { totalCount } }', 'BAD_FILTER', /^"amount": "equals" needs a value;/],
  ['{ toys(filter: { maker: { equals: "" } }) { totalCount } }', 'BAD_FILTER', /^"maker" of toys \(reference\):/],
  [
    '{ toys(asOf: { revision: 99 }) { totalCount } }',
    'UNKNOWN_REVISION',
    /^There is no revision 99; the newest is 1\.$/,
  ],
  ['{ toys(asOf: { time: "2999-01-01T00:00:00Z" }) { totalCount } }', 'UNKNOWN_REVISION', /is still to come/],
  ['{ toys(filter: { name: { contains: "\\u0000" } }) { totalCount } }', 'BAD_FILTER', /^"name" of toys \(text\):/],
];

/** Each document that the schema itself refuses, and what the message names. */
const INVALID: readonly (readonly [question: string, code: string, message: RegExp])[] = [
  ['{ toys { nodes { nam } } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nam".* Did you mean "name"/],
  [
    '{ toys(filter: { color: { equals: RED } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"color".* Did you mean "colour"/,
  ],
  [
    '{ toys(filter: { colour: { contains: "R" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"contains" is not defined by type "ColourFilter"/,
  ],
  [
    '{ toys(filter: { colour: { equals: PINK } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"PINK" does not exist in "Colour"/,
  ],
  [
    '{ toys(filter: { madeOn: { gt: "2019-02-30" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Date expects a date such as "2019-10-22"/,
  ],
  [
    '{ toys(asOf: { revision: 1, time: "2019-10-22T09:30:00Z" }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Exactly one key must be specified|must specify exactly one key/i,
  ],
  ['{ toys(', 'GRAPHQL_PARSE_FAILED', /^Syntax Error: /],
];

describe('a question that makes no sense', () => {
  for (const [question, code, message] of [...REFUSALS, ...INVALID]) {
    it(`is refused with ${code}: ${question}`, async () => {
      const error = await errorOf(question);
      assert.equal(error.extensions.code, code);
      assert.match(error.message, message);
    });
  }

  it('is refused in a form that programs can read too', async () => {
    const { extensions } = await errorOf('{ toys(first: 101) { totalCount } }');
    assert.deepEqual(extensions, { code: 'PAGE_TOO_LARGE', argument: 'first', maximum: 100 });
    const { extensions: other } = await errorOf('{ toys(asOf: { revision: 99 }) { totalCount } }');
    assert.deepEqual(other, { code: 'UNKNOWN_REVISION', argument: 'asOf', newest: 1 });
  });

  it('spoils its own field only', async () => {
    const { data, path } = await errorOf(
      '{ good: toys { totalCount } catalog { revision } bad: maker(by: { id: "x" }) { name } }',
    );
    assert.deepEqual(data, { good: { totalCount: 1 }, catalog: { revision: 1 }, bad: null });
    assert.deepEqual(path, ['bad']);
  });

  it('is no fault of ours and does not reach the log', async () => {
    for (const [question] of REFUSALS) await attempt(question);
    assert.deepEqual(faults, []);
  });
});

describe('a variable of the wrong kind', () => {
  it('is refused by its name', async () => {
    const { message, extensions } = await errorOf(
      'query ($day: Date) { toys(filter: { madeOn: { gt: $day } }) { totalCount } }',
      { day: '22.10.2019' },
    );
    assert.match(message, /"\$day".*Date expects a date such as "2019-10-22"; got "22\.10\.2019"/);
    assert.equal(extensions.code, 'BAD_ARGUMENT');
  });

  it('is refused where its type is one of GraphQL’s own', async () => {
    const { message, extensions } = await errorOf('query ($n: Int) { toys(first: $n) { totalCount } }', { n: 'many' });
    assert.match(message, /"\$n".*Int cannot represent non-integer value: "many"/);
    assert.equal(extensions.code, 'BAD_USER_INPUT');
  });
});

describe('a document of several operations', () => {
  it('is refused where nobody says which is meant', async () => {
    const { extensions } = await errorOf('query A { __typename } query B { __typename }');
    assert.equal(extensions.code, 'OPERATION_RESOLUTION_FAILURE');
  });
});
