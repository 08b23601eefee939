import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getIntrospectionQuery } from 'graphql';
import { at, each } from '../../graphql/json.js';
import { publishMakers, publishToys } from '../../query/published-toys.js';
import { toy } from '../../query/toys.js';
import { schemaOfToys, serveToys } from '../served-toys.js';

const { server, database } = await serveToys();
const { app } = server;
await publishMakers(database, ['积木厂']);
server.clock.advance(await publishToys(database, [toy({ name: '积木' })]));

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

function post(payload: unknown, headers: Readonly<Record<string, string>> = {}) {
  return app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

// The list of graphql-cop (https://github.com/dolevf/graphql-cop), of GraphQL Armor and of BatchQL, attack by attack.
describe('an attack by the form of a question is refused, briefly and at once', () => {
  const circle = `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`;
  const bomb = `${repeat(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { __typename }`;
  const attacks: Readonly<Record<string, unknown>> = {
    'alias overloading': { query: `{ ${repeat(101, (n) => `a${n}: __typename`)} }` },
    'field duplication': { query: `{ ${'__typename '.repeat(500)} }` },
    'field duplication in a record': { query: `{ toys { nodes { ${'name '.repeat(3_000)} } } }` },
    'directive overloading': { query: `{ __typename ${'@aa'.repeat(10)} }` },
    'known directives overloading': { query: `{ __typename ${'@skip(if: false) '.repeat(50)} }` },
    'circular introspection': { query: circle },
    'introspection under many names': { query: `{ ${repeat(9, (n) => `a${n}: __schema { queryType { name } }`)} }` },
    'circular fragments': { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
    'doubling fragments with fields': {
      query: `{ ${repeat(30, () => '...F0')} } ${bomb.replaceAll(
        '__typename',
        repeat(20, (n) => `a${n}: __typename`),
      )}`,
    },
    depth: { query: `{ ${'toys { nodes { maker { '.repeat(10)}recordId${' } } }'.repeat(10)} }` },
    'a page beyond all measure, as a literal': { query: '{ toys(first: 1000000) { totalCount } }' },
    'a page beyond all measure, as a variable': {
      query:
        'query ($n: Int) { toys(first: $n) { nodes { maker { toys(first: $n) { nodes { maker { toys(first: $n) { nodes { name } } } } } } } } }',
      variables: { n: 1_000_000 },
    },
    'a page less than nothing': { query: '{ toys(first: -1000000) { nodes { name } } }' },
    'array-based batches': Array.from({ length: 10 }, () => ({ query: '{ __typename }' })),
    'a broken document': { query: 'qwerty { abc' },
    'braces without end': { query: '{'.repeat(20_000) },
    'a character that is none': { query: '{ toys(filter: {name: {equals: "\u0000"}}) { nodes { name } } }' },
    'a mutation': { query: 'mutation { __typename }' },
    'a subscription': { query: 'subscription { __typename }' },
    'two operations and no name': { query: 'query A { __typename } query B { __typename }' },
    'variables nested without end': `{"query":"query ($f: ToyFilter) { toys(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(3_000)}{}${'}'.repeat(3_000)}}}`,
    'a stored question under the digest of another': {
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    },
  };
  for (const [name, payload] of Object.entries(attacks))
    it(name, async () => {
      const from = performance.now();
      const { statusCode, body } = await post(payload);
      assert.ok(performance.now() - from < 1_000, 'It took too long.');
      assert.ok(statusCode < 500, body);
      assert.ok(body.length < 8_192, `The answer has ${body.length} bytes.`);
      assert.ok(/"errors":|problem|"code":/.test(body), body);
      assert.doesNotMatch(body, /"data":\{|stacktrace|node_modules|\bat \w+ \(|select /);
    });

  it('and the fragment that doubles forty times without a field is answered as the nothing that it is', async () => {
    const from = performance.now();
    const { statusCode } = await post({ query: `{ ...F0 } ${bomb}` });
    assert.ok(statusCode < 500);
    assert.ok(performance.now() - from < 1_000);
  });
});

describe('an attack from the page of someone else', () => {
  it('finds nothing that it could change: there are no mutations', () => {
    assert.deepEqual([schemaOfToys.getMutationType(), schemaOfToys.getSubscriptionType()], [undefined, undefined]);
  });

  it('can not ask by a form, which sends no JSON', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      const { statusCode, body } = await post('{"query":"{__typename}"}', { 'content-type': type });
      assert.ok(statusCode === 400 || statusCode === 415, `${type} ${statusCode}`);
      assert.doesNotMatch(body, /"data"/);
    }
  });

  it('changes nothing by a GET, either', async () => {
    for (const query of ['mutation { __typename }', 'mutation { deleteToy }']) {
      const { statusCode, body } = await app.inject(`/graphql?query=${encodeURIComponent(query)}`);
      assert.ok([400, 405].includes(statusCode) || body.includes('"errors"'), body);
      assert.doesNotMatch(body, /"data":\{/);
    }
  });
});

describe('an attack that looks for what is hidden', () => {
  it('gets no trace, whatever it asks for one with', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1', 'x-debug': '1' };
    const { body } = await post({ query: '{ __typename }', extensions: { tracing: true } }, headers);
    assert.deepEqual(Object.keys(Object(at(JSON.parse(body), 'extensions'))).sort(), ['cost', 'revision']);
  });

  it('learns from suggestions nothing but what the schema says anyway', async () => {
    const { body } = await post({ query: '{ toyss { totalCount } draft apiKey submission }' });
    const known = new Set(Object.keys(schemaOfToys.getQueryType()?.getFields() ?? {}));
    const messages = each(JSON.parse(body), 'errors', 'message').join(' ');
    const suggestions = [...messages.matchAll(/Did you mean ([^?]+)\?/g)].map(([, names]) => names).join(' ');
    for (const [, name = ''] of suggestions.matchAll(/"(\w+)"/g)) assert.ok(known.has(name), name);
  });

  it('finds no word of drafts, keys or submissions in the schema', async () => {
    const { body } = await post({ query: getIntrospectionQuery({ descriptions: false }) });
    const names = new Set([...body.matchAll(/"name":"(\w+)"/g)].map(([, name = '']) => name));
    for (const name of names) assert.doesNotMatch(name, /^(draft|submission|apiKey|password|secret|token)/i);
  });

  it('finds one explorer, where the documentation says, and no other door', async () => {
    assert.equal((await app.inject('/graphiql')).statusCode, 200);
    for (const path of [
      '/playground',
      '/altair',
      '/voyager',
      '/console',
      '/graphql/console',
      '/graphql-explorer',
      '/v1/graphql',
      '/api/graphql',
      '/graphql.php',
      '/admin',
      '/subscriptions',
    ])
      assert.equal((await app.inject({ url: path, headers: { accept: 'text/html' } })).statusCode, 404, path);
    const { headers, body } = await app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    assert.doesNotMatch(`${headers['content-type']} ${body}`, /html/);
  });
});
