import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { at } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask, attempt } = await openToyDoor();
const MAKERS = ['积木厂', '木马厂', '风筝厂'];
await publishMakers(database, MAKERS);
await publishToys(
  database,
  Array.from({ length: 60 }, (_, index) =>
    toy({ name: `玩具${index}`, maker: MAKERS[index % 3] ?? '', sellers: MAKERS.slice(0, index % 4) }),
  ),
);

async function costOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<number> {
  return Number(at((await ask(query, variables)).extensions, 'cost.requested'));
}

/** What a dry run says of the rest of a question. */
async function estimate(fields: string, variables?: Readonly<Record<string, unknown>>, declared = '') {
  const { data, statements } = await ask(
    `query ${declared} { rateLimit(dryRun: true) { cost records bytes isCacheable maximumCost } ${fields} }`,
    variables,
  );
  return { data, statements, records: Number(at(data, 'rateLimit.records')), cost: Number(at(data, 'rateLimit.cost')) };
}

describe('the cost of a question', () => {
  it('grows with the page that it asks for, as a literal and as a variable alike', async () => {
    const small = await costOf('{ toys(first: 5) { nodes { name } } }');
    const large = await costOf('{ toys(first: 50) { nodes { name } } }');
    assert.ok(large > small * 5, `${small} ${large}`);
    assert.equal(await costOf('query ($n: Int) { toys(first: $n) { nodes { name } } }', { n: 50 }), large);
    assert.equal(await costOf('query ($n: Int = 50) { toys(first: $n) { nodes { name } } }'), large);
    assert.equal(await costOf('{ ...F } fragment F on Query { toys(first: 50) { nodes { name } } }'), large);
  });

  it('is bounded by the records that there are', async () => {
    assert.equal(
      await costOf('{ makers(first: 100) { nodes { name } } }'),
      await costOf('{ makers(first: 3) { nodes { name } } }'),
    );
    const { records } = await estimate('makers(first: 100) { nodes { toys(first: 100) { nodes { name } } } }');
    assert.equal(records, 3 + 60);
  });

  it('counts records that many others share wherever they stand', async () => {
    const { records } = await estimate('toys(first: 60) { nodes { maker { toys(first: 100) { nodes { name } } } } }');
    assert.equal(records, 60 + 60 + 60 * 100);
  });

  it('is not lowered by a page of less than nothing', async () => {
    const { records } = await estimate(
      'a: toys(first: -1000000) { nodes { name } } b: toys(first: 10) { nodes { name } }',
    );
    assert.equal(records, 10);
  });

  it('is next to nothing for a field that asks for more than it ever gives, as that is refused and reads nothing', async () => {
    const ids = JSON.stringify(Array.from({ length: 101 }, (_, index) => `x${index}`));
    for (const refused of [
      'toys(first: 101) { totalCount nodes { name maker { toys(first: 100) { nodes { name } } } } }',
      'toys(last: 1000000) { nodes { name } }',
      'toyStatistics(first: 1001) { groups { count } }',
      'changes(first: 101) { nodes { revision } }',
      `nodes(ids: ${ids}) { id }`,
    ]) {
      const { errors, extensions, statements } = await attempt(`{ ${refused} }`);
      assert.deepEqual(
        errors.map((error) => error.extensions?.code),
        ['PAGE_TOO_LARGE'],
        refused,
      );
      assert.ok(Number(at(extensions, 'cost.requested')) <= 3, `${refused}: ${JSON.stringify(extensions)}`);
      assert.equal(statements, 0, refused);
    }
    const parents = await costOf('{ makers { nodes { name } } }');
    const { extensions } = await attempt('{ makers { nodes { name toys(first: 101) { nodes { name } } } } }');
    const cost = Number(at(extensions, 'cost.requested'));
    assert.ok(cost >= parents && cost <= parents + 4, `${cost} ${parents}`);
  });

  it('leaves out what is skipped', async () => {
    const plain = await costOf('{ makers { nodes { name } } }');
    assert.equal(
      await costOf('{ makers { nodes { name } } toys(first: 50) @skip(if: true) { nodes { name } } }'),
      plain,
    );
    const chosen = 'query ($yes: Boolean!) { makers { nodes { name } } toys @include(if: $yes) { nodes { name } } }';
    assert.equal(await costOf(chosen, { yes: false }), plain);
    assert.ok((await costOf(chosen, { yes: true })) > plain);
  });

  it('is higher for long texts and for what takes work', async () => {
    const plain = await costOf('{ toys(first: 50) { nodes { name } } }');
    assert.ok((await costOf('{ toys(first: 50) { nodes { story } } }')) > plain + 50);
    assert.ok((await costOf('{ toys(first: 50) { nodes { name history { kind } } } }')) > plain + 50);
    assert.ok((await costOf('{ __schema { queryType { name } } }')) > 500);
  });

  it('does not depend on who asks nor on what was asked before', async () => {
    const answers = [await ask('{ toys { totalCount } }'), await ask('{ toys { totalCount } }')];
    assert.deepEqual(answers[0]?.extensions, answers[1]?.extensions);
  });
});

describe('a question that costs too much', () => {
  const dear =
    'toys(first: 60) { nodes { maker { toys(first: 100) { nodes { maker { toys(first: 100) { nodes { name } } } } } } } }';

  it('is refused before any of it runs, with its cost, the limit and cheaper ways', async () => {
    const { errors, data, statements } = await attempt(`{ ${dear} }`);
    const [error] = errors;
    assert.equal(error?.extensions?.code, 'QUERY_TOO_COSTLY');
    assert.equal(error?.extensions?.maximum, 20_000);
    assert.ok(Number(error?.extensions?.cost) > 300_000);
    assert.match(error?.message ?? '', /most of it is "toys".*"first".*`toyStatistics`.*file\.$/);
    assert.deepEqual([data, statements], [undefined, 0]);
  });

  it('can still be tried without running it', async () => {
    const { cost, data, statements } = await estimate(dear);
    assert.ok(cost > 300_000);
    assert.deepEqual(Object.keys(Object(data)), ['rateLimit']);
    assert.equal(statements, 0);
  });
});

describe('a dry run', () => {
  it('answers with nothing but what the rest would take', async () => {
    const { data } = await estimate('toys(first: 10) { nodes { name } } makers { totalCount }');
    const { rateLimit } = Object(data);
    assert.deepEqual(Object.keys(Object(data)), ['rateLimit']);
    assert.deepEqual(
      { ...rateLimit, bytes: 0, cost: 0 },
      { cost: 0, records: 10, bytes: 0, isCacheable: true, maximumCost: 20_000 },
    );
    assert.ok(rateLimit.bytes > 400 && rateLimit.bytes < 2_000, rateLimit.bytes);
  });

  it('says the cost that the question then has', async () => {
    const question = 'toys(first: 10) { nodes { name maker { name } } pageInfo { endCursor } }';
    assert.equal((await estimate(question)).cost, await costOf(`{ ${question} }`));
  });

  it('is none unless asked for', async () => {
    const { data } = await ask(
      'query ($dry: Boolean) { rateLimit(dryRun: $dry) { isCacheable limit } makers { totalCount } }',
      {
        dry: false,
      },
    );
    assert.deepEqual(data, { rateLimit: { isCacheable: false, limit: null }, makers: { totalCount: 3 } });
    const { data: dry } = await ask(
      'query ($dry: Boolean) { ...F makers { totalCount } } fragment F on Query { rateLimit(dryRun: $dry) { cost } }',
      { dry: true },
    );
    assert.deepEqual(Object.keys(Object(dry)), ['rateLimit']);
  });
});

/** How many records stand in an answer. */
function recordsIn(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  const own = 'recordId' in json ? 1 : 0;
  return Object.values(json).reduce<number>((sum, member) => sum + recordsIn(member), own);
}

const page = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(undefined));
const size = (first: number | undefined) => (first === undefined ? '' : `(first: ${first})`);
const { toySelection } = fc.letrec<{ toySelection: string; makerSelection: string }>((tie) => ({
  toySelection: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'levels' },
    fc.constant('recordId name'),
    fc.tuple(tie('makerSelection')).map(([inner]) => `recordId maker { ${inner} }`),
    fc
      .tuple(page, tie('makerSelection'))
      .map(([first, inner]) => `recordId sellers${size(first)} { edges { node { ${inner} } } }`),
  ),
  makerSelection: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'levels' },
    fc.constant('recordId name'),
    fc.tuple(page, tie('toySelection')).map(([first, inner]) => `recordId toys${size(first)} { nodes { ${inner} } }`),
    fc
      .tuple(page, tie('toySelection'))
      .map(([first, inner]) => `recordId soldToys${size(first)} { nodes { ${inner} } edges { node { recordId } } }`),
  ),
}));

describe('any question', () => {
  it('answers with no more records than it was estimated to', async () => {
    await fc.assert(
      fc.asyncProperty(page, toySelection, async (first, selection) => {
        const question = `toys${size(first)} { nodes { ${selection} } }`;
        const { data, errors } = await attempt(`{ ${question} }`);
        if (
          errors.some(
            ({ extensions }) => extensions?.code !== 'QUERY_TOO_COSTLY' && extensions?.code !== 'QUERY_TOO_COMPLEX',
          )
        )
          assert.fail(JSON.stringify(errors));
        if (errors.length > 0) return;
        const { records } = await estimate(question);
        assert.ok(recordsIn(data) <= records, `${question}: ${recordsIn(data)} > ${records}`);
      }),
      { numRuns: 150 },
    );
  });

  it('does not become cheaper by asking for more', async () => {
    await fc.assert(
      fc.asyncProperty(toySelection, toySelection, async (one, other) => {
        const alone = await estimate(`toys { nodes { ${one} } }`);
        const both = await estimate(`toys { nodes { ${one} } } again: toys { nodes { ${other} } }`);
        assert.ok(both.cost >= alone.cost);
      }),
      { numRuns: 50 },
    );
  });
});
