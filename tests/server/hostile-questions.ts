import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Registry } from '../../src/catalog/registry.js';

/** A request as somebody sends it who means no good, or whose program is broken. */
export interface HostileRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}

/** Texts that have broken something somewhere. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  "' or 1=1 --",
  '"; drop table "open"."agencies"; --',
  '%',
  '_',
  '\\',
  '((((',
  '[a-',
  '{{7*7}}',
  '#{process.exit(1)}',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  '\ud800',
  '\u202e\u200b\ufeff',
  '龙'.repeat(3_000),
  '9'.repeat(400),
  '-1e999',
  'NaN',
  '2019-02-30',
  '0000-00-00',
  '99999999-99-99T99:99:99Z',
  'RHVtbXk6',
  '〔2019〕5号',
  'null',
  'true',
] as const;
const NUMBERS = [
  '-1',
  '0',
  '1',
  '100',
  '101',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '1e308',
  '0.1',
  '-0',
];

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }));
const quoted = hostileText.map((text) => JSON.stringify(text));
const anyLiteral = fc.oneof(
  quoted,
  fc.constantFrom(...NUMBERS, 'null', 'true', 'RED', '[]', '{}', '[[[]]]', '{and: {}}', '$x'),
);

/** A literal for an argument: of its type but for what it holds, or anything. */
function literalFor(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  const inner = getNullableType(type);
  if (isListType(inner))
    return fc.array(literalFor(inner.ofType, depth), { maxLength: 3 }).map((items) => `[${items.join(' ')}]`);
  if (isEnumType(inner)) return fc.constantFrom(...inner.getValues().map(({ name }) => name));
  if (isInputObjectType(inner) && depth > 0) {
    const fields = Object.values(inner.getFields());
    const member = fc
      .constantFrom(...fields)
      .chain((field) => valueFor(field, depth - 1).map((text) => `${field.name}: ${text}`));
    return fc.array(member, { maxLength: 3 }).map((members) => `{${members.join(' ')}}`);
  }
  const name = getNamedType(inner).name;
  return ['Int', 'Float', 'Count', 'SafeInt'].includes(name) ? fc.constantFrom(...NUMBERS) : quoted;
}

function valueFor({ type }: { readonly type: GraphQLInputType }, depth: number): fc.Arbitrary<string> {
  return fc.oneof({ weight: 6, arbitrary: literalFor(type, depth) }, { weight: 1, arbitrary: anyLiteral });
}

function argumentsFor(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  if (args.length === 0) return fc.constant('');
  return fc
    .subarray([...args], { maxLength: Math.min(args.length, 3) })
    .chain((chosen) => fc.tuple(...chosen.map((arg) => valueFor(arg, 3).map((text) => `${arg.name}: ${text}`))))
    .map((given) => (given.length === 0 ? '' : `(${given.join(' ')})`));
}

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? selectionFor(schema, type.name, depth - 1) : fc.constant('');
  return fc
    .tuple(fc.constantFrom('', '', '', 'a: ', '__typename '), argumentsFor(field.args), inner)
    .map(([before, args, selection]) => `${before}${field.name}${args}${selection}`);
}

function selectionFor(schema: GraphQLSchema, typeName: string, depth: number): fc.Arbitrary<string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type) || depth <= 0) return fc.constant(' { __typename }');
  const fields = Object.values(type.getFields());
  const field = fc.constantFrom(...fields).chain((chosen) => fieldText(schema, chosen, depth));
  return fc.array(field, { minLength: 1, maxLength: 4 }).map((texts) => ` { ${texts.join(' ')} }`);
}

/** A document with a piece cut out of it, doubled, or put in. */
function mutilated(document: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      document,
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.constantFrom('', '{', '}', '(', '"', '...', '@', '$', '#', '"""', '\u0000'),
    )
    .map(([text, at, length, piece]) => {
      const from = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, from) + piece + text.slice(piece === '' ? from + length : from);
    });
}

const bombs = fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.nat({ max: 6 })).map(([size, form]) => {
  const forms = [
    '{ a '.repeat(size) + '}'.repeat(size),
    `{ ${'__typename '.repeat(size)} }`,
    `{ ${Array.from({ length: size }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    `{ __typename ${'@skip(if: false) '.repeat(size)} }`,
    `query (${Array.from({ length: size }, (_, index) => `$v${index}: Int`).join(' ')}) { __typename }`,
    `{ ...F0 } ${Array.from({ length: Math.min(size, 300) }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')}`,
    `{ __schema { types { fields { type ${'{ ofType '.repeat(size % 60)} { name } ${'}'.repeat(size % 60)} } } } }`,
  ];
  return forms[form] ?? '';
});

function graphqlBody(document: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const body = fc.record(
    {
      query: document,
      variables: fc.oneof(fc.dictionary(hostileText, fc.jsonValue()), fc.jsonValue()),
      operationName: fc.oneof(hostileText, fc.jsonValue()),
      extensions: fc.jsonValue(),
    },
    { requiredKeys: ['query'] },
  );
  return fc.oneof(
    { weight: 8, arbitrary: body.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.array(body, { maxLength: 3 }).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
}

const oddHeaders = fc.record(
  {
    accept: fc.constantFrom(
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'x',
      ',;q=,',
      ';'.repeat(200),
    ),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-7',
      'text/plain',
      'multipart/form-data; boundary=x',
      'x',
    ),
    'if-none-match': fc.constantFrom('*', 'W/""', '"x"', ','.repeat(500)),
    authorization: fc.constantFrom('Bearer x', 'Basic eDp5', 'Bearer'),
    'last-event-id': fc.constantFrom('x', '0', '-1.2'),
  },
  { requiredKeys: [] },
);

// Mostly none, since what is refused for its headers is read no further.
const headers = fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders });

/** Questions for the GraphQL door. */
export function hostileGraphql(schema: GraphQLSchema): fc.Arbitrary<HostileRequest> {
  const question = selectionFor(schema, 'Query', 7);
  const document = fc.oneof(
    { weight: 6, arbitrary: question },
    { weight: 2, arbitrary: mutilated(question) },
    { weight: 1, arbitrary: bombs },
    { weight: 1, arbitrary: hostileText },
  );
  const post = fc.tuple(graphqlBody(document), headers).map(
    ([payload, given]): HostileRequest => ({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...given },
      payload,
    }),
  );
  const get = document.map(
    (text): HostileRequest => ({ method: 'GET', url: `/graphql?query=${encoded(text).slice(0, 8_000)}`, headers: {} }),
  );
  return fc.oneof({ weight: 4, arbitrary: post }, { weight: 1, arbitrary: get });
}

/** Questions for the REST door and the addresses around it. */
export function hostileRest(registry: Registry): fc.Arbitrary<HostileRequest> {
  const datasets = registry.datasets.map(({ name }) => name);
  const columns = [...new Set(registry.datasets.flatMap((dataset) => dataset.columns.map(({ name }) => name)))];
  const dataset = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...datasets) },
    { weight: 1, arbitrary: hostileText.map(encoded) },
  );
  const path = fc.oneof(
    { weight: 4, arbitrary: dataset.map((name) => `/api/v1/${name}`) },
    { weight: 2, arbitrary: fc.tuple(dataset, hostileText).map(([name, id]) => `/api/v1/${name}/${encoded(id)}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(dataset, hostileText).map(([name, id]) => `/api/v1/${name}/${encoded(id)}/history`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '/api/v1/changes',
        '/api/v1/datasets',
        '/api/v1/coverage',
        '/api/v1/submissions',
        '/api/v1/audit',
        '/openapi.json',
        '/',
        '/docs/x',
        '//',
        '/%00',
        '/graphiql/assets/react/..%2f..%2fpackage.json',
      ),
    },
  );
  const value = fc.oneof(hostileText, fc.constantFrom(...NUMBERS));
  const operator = fc.constantFrom(
    'equals',
    'in',
    'gt',
    'gte',
    'lt',
    'contains',
    'startsWith',
    'isNull',
    'not',
    'x',
    '',
  );
  const parameter = fc.oneof(
    fc
      .tuple(fc.constantFrom(...columns), operator, value)
      .map(([column, op, text]) => `filter[${column}][${op}]=${encoded(text)}`),
    fc
      .tuple(
        fc.constantFrom(
          'first',
          'last',
          'after',
          'before',
          'order',
          'fields',
          'asOf',
          'asOf[time]',
          'asOf[revision]',
          'total',
          'dataset',
          'planYear',
        ),
        value,
      )
      .map(([name, text]) => `${name}=${encoded(text)}`),
    fc.nat({ max: 400 }).map((size) => `filter${'[and]'.repeat(size)}[name][equals]=x`),
    hostileText.map((text) => encoded(text)),
    fc.constantFrom('%', '%zz', '%ff', '[]', '[', ']=', '=', '&&&', 'filter[]=x', 'filter[__proto__][equals]=x'),
  );
  return fc.tuple(path, fc.array(parameter, { maxLength: 5 }), headers).map(
    ([address, parameters, given]): HostileRequest => ({
      method: 'GET',
      url: `${address}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`.slice(0, 12_000),
      headers: given,
    }),
  );
}

// Of half a surrogate pair no address can be made.
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Nothing of our insides: no stack, no SQL, no path. */
const INSIDES = /node_modules|\/dist\/|\bat (?:async )?[\w.<>]+ \(|select .+ from |"open"\."|pg_catalog|SQLSTATE/;

/** What is wrong with an answer to a hostile request; undefined where nothing is. */
export function faultOf(status: number, body: string): string | undefined {
  if (status >= 500) return `It is answered with ${status}: ${body.slice(0, 300)}`;
  const inside = INSIDES.exec(body);
  if (inside !== null && status >= 400) return `The answer shows ${inside[0]}.`;
  if (body.includes('"code":"INTERNAL"')) return `It is a fault of ours: ${body.slice(0, 300)}`;
  return undefined;
}
