import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DOCUMENT_LIMITS } from '../../src/graphql/document-limits.js';
import { at } from './json.js';
import { openToyDoor } from './toy-door.js';

const { attempt, faults } = await openToyDoor();

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Makers within toys within makers … and a name in the innermost, so many levels in all. */
function nested(levels: number): string {
  const path = [
    'toys',
    'nodes',
    'maker',
    ...Array.from({ length: levels }, (_, index) => ['toys', 'nodes', 'maker'][index % 3] ?? ''),
  ];
  const used = path.slice(0, levels - 1);
  const leaf = { toys: 'totalCount', nodes: 'recordId', maker: 'recordId' };
  const last = used.at(-1);
  const inner = last === 'toys' ? leaf.toys : leaf.nodes;
  return `{ ${used.join(' { ')} { ${inner} ${'}'.repeat(used.length)} }`;
}

/** A document that goes beyond each limit by one, and one that just keeps it. */
const DOCUMENTS: readonly (readonly [limit: keyof typeof DOCUMENT_LIMITS, beyond: string, within: string])[] = [
  ['depth', nested(16), nested(15)],
  [
    'fields',
    `{ toys { nodes { ...F name } } ${repeat(19, () => 'toys { nodes { ...F } }')} } fragment F on Toy { ${repeat(98, () => 'name')} }`,
    `{ ${repeat(20, () => 'toys { nodes { ...F } }')} } fragment F on Toy { ${repeat(98, () => 'name')} }`,
  ],
  [
    'aliases',
    `{ toys { nodes { ${repeat(51, (n) => `a${n}: name`)} } } }`,
    `{ toys { nodes { ${repeat(50, (n) => `a${n}: name`)} } } }`,
  ],
  ['rootFields', `{ ${repeat(21, (n) => `a${n}: __typename`)} }`, `{ ${repeat(20, (n) => `a${n}: __typename`)} }`],
  [
    'directives',
    `{ __typename ${repeat(21, () => '@include(if: true)')} }`,
    `{ ${repeat(20, (n) => `a${n}: __typename @include(if: true)`)} }`,
  ],
  [
    'introspections',
    `{ ${repeat(3, (n) => `a${n}: __schema { queryType { name } }`)} }`,
    `{ ${repeat(2, (n) => `a${n}: __schema { queryType { name } }`)} }`,
  ],
  ['tokens', `{ ${repeat(3_999, () => '__typename')} }`, `{ __typename }`],
];

describe('a document', () => {
  for (const [limit, beyond, within] of DOCUMENTS) {
    it(`is refused beyond the limit of ${limit}, with the limit, its own figure and another way`, async () => {
      const { errors, data } = await attempt(beyond);
      const [error] = errors.filter(({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX');
      const maximum = DOCUMENT_LIMITS[limit];
      assert.deepEqual(error?.extensions, { code: 'QUERY_TOO_COMPLEX', limit, value: maximum + 1, maximum });
      assert.match(error?.message ?? '', new RegExp(`has ${maximum + 1} .+; ${maximum} are allowed: .{20,}\\.$`));
      assert.equal(data, undefined);
    });

    it(`is answered at the limit of ${limit}`, async () => {
      assert.deepEqual((await attempt(within)).errors, []);
    });
  }

  it('whose fragments double forty times is refused at once, though written out it would never end', async () => {
    const fragments = repeat(40, (n) => `fragment F${n} on Toy { maker { toys { nodes { ...F${n + 1} } } } }`);
    const doubled = fragments.replaceAll(/(maker \{.*?\} \} \})/g, '$1 again: $1');
    const { errors } = await attempt(`{ toys { nodes { ...F0 } } } ${doubled} fragment F40 on Toy { name }`);
    const codes = errors.map(({ extensions }) => at(extensions, 'limit'));
    assert.ok(codes.includes('fields') && codes.includes('depth'), JSON.stringify(errors));
  });

  it('whose fragments run in a circle is refused for that', async () => {
    const { errors } = await attempt(
      '{ toys { nodes { ...A } } } fragment A on Toy { maker { toys { nodes { ...A } } } }',
    );
    assert.match(errors[0]?.message ?? '', /Cannot spread fragment "A" within itself/);
  });

  it('of mistakes is answered with the first few', async () => {
    const { errors } = await attempt(`{ ${repeat(15, (n) => `wrong${n}`)} }`);
    assert.ok(errors.length <= 6, String(errors.length));
  });

  it('asks for the whole schema as clients do', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    assert.deepEqual((await attempt(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).errors, []);
  });
});

describe('documents of any form', () => {
  const field = fc.constantFrom(
    'name',
    'maker { name }',
    'parts { name }',
    '...F',
    '...G',
    '__typename',
    'a: name',
    '... on Toy { name @skip(if: true) }',
  );
  const selection = fc.array(field, { minLength: 1, maxLength: 8 }).map((fields) => fields.join(' '));

  it('are answered or refused with a code, and never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        selection,
        selection,
        selection,
        fc.integer({ min: -5, max: 200 }),
        async (one, two, three, first) => {
          const { errors } = await attempt(
            `{ toys(first: ${first}) { nodes { ${one} } } } fragment F on Toy { ${two} } fragment G on Toy { ${three} }`,
          );
          for (const { extensions } of errors) assert.notEqual(extensions?.code, 'INTERNAL');
        },
      ),
      { numRuns: 200 },
    );
    assert.deepEqual(faults, []);
  });
});
