import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { publishMakers, publishToys } from '../query/published-toys.js';
import { toy } from '../query/toys.js';
import { at, each, listAt } from './json.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();
const COUNT = 23;

// Twenty-three toys of one maker, whose colours tie and are often unknown.
before(async () => {
  await publishMakers(database, ['积木厂']);
  const colours = ['RED', 'BLUE', undefined];
  const drafts = Array.from({ length: COUNT }, (_, index) => {
    const colour = colours[index % 3];
    return toy({ name: `玩具${index}`, ...(colour === undefined ? {} : { colour }) });
  });
  await publishToys(database, drafts);
});

const PAGE = `{
  totalCount nodes { name } edges { cursor node { name } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;
const SIGNATURE = '$first: Int, $after: String, $last: Int, $before: String, $orderBy: [ToyOrder!]';
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy';

/** The same page as a list of its own and as the list of a record, which here must be alike. */
async function pages(variables: Readonly<Record<string, unknown>>): Promise<readonly [unknown, unknown]> {
  const { data } = await ask(
    `query (${SIGNATURE}) {
      toys(${ARGUMENTS}) ${PAGE}
      maker(by: { key: "积木厂" }) { toys(${ARGUMENTS}) ${PAGE} }
    }`,
    variables,
  );
  return [at(data, 'toys'), at(data, 'maker.toys')];
}

/** Check one page against the whole list and give the cursors at its ends. */
function checkPage(page: unknown, all: readonly unknown[], from: number, to: number) {
  const names = all.slice(from, to);
  const cursors = each(page, 'edges', 'cursor');
  assert.deepEqual(each(page, 'nodes', 'name'), names);
  assert.deepEqual(each(page, 'edges', 'node.name'), names);
  assert.equal(at(page, 'totalCount'), COUNT);
  assert.equal(new Set(cursors).size, names.length);
  assert.deepEqual(at(page, 'pageInfo'), {
    hasNextPage: to < COUNT,
    hasPreviousPage: from > 0,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  });
  return { start: cursors[0], end: cursors.at(-1) };
}

const order = fc.record({
  field: fc.constantFrom('COLOUR', 'NAME', 'SINCE_REVISION', 'AMOUNT'),
  direction: fc.constantFrom('ASC', 'DESC'),
  nulls: fc.constantFrom('FIRST', 'LAST'),
});

describe('a connection', () => {
  it('tells on every page where it stands, forward and backward, at the root and on a record', async () => {
    const property = fc.asyncProperty(
      fc.array(order, { maxLength: 2 }),
      fc.integer({ min: 4, max: 30 }),
      async (orderBy, size) => {
        const [list] = await pages({ first: 100, orderBy });
        const all = each(list, 'nodes', 'name');
        assert.equal(all.length, COUNT);
        let after: unknown;
        let before: unknown;
        for (let done = 0; done < COUNT; done += size) {
          for (const page of await pages({ first: size, after, orderBy }))
            after = checkPage(page, all, done, Math.min(done + size, COUNT)).end;
          for (const page of await pages({ last: size, before, orderBy }))
            before = checkPage(page, all, Math.max(COUNT - done - size, 0), COUNT - done).start;
        }
      },
    );
    await fc.assert(property, { numRuns: 8 });
  });

  it('gives what lies between two cursors', async () => {
    const [list] = await pages({ first: 100 });
    const cursors = each(list, 'edges', 'cursor');
    const names = each(list, 'nodes', 'name');
    for (const page of await pages({ first: 3, after: cursors[4], before: cursors[7] }))
      assert.deepEqual(each(page, 'nodes', 'name'), names.slice(5, 7));
    for (const page of await pages({ last: 1, after: cursors[4], before: cursors[7] }))
      assert.deepEqual(each(page, 'nodes', 'name'), names.slice(6, 7));
  });

  it('is empty beyond its ends, and says that something lies behind', async () => {
    const [list] = await pages({ first: 100 });
    const cursors = each(list, 'edges', 'cursor');
    for (const page of await pages({ first: 5, after: cursors.at(-1) }))
      assert.deepEqual(at(page, 'pageInfo'), {
        hasNextPage: false,
        hasPreviousPage: true,
        startCursor: null,
        endCursor: null,
      });
    for (const page of await pages({ last: 5, before: cursors[0] }))
      assert.deepEqual([at(page, 'pageInfo.hasNextPage'), at(page, 'pageInfo.hasPreviousPage')], [true, false]);
  });

  it('of nothing has no cursors and no neighbours', async () => {
    const { data } = await ask(`{ toys(filter: { name: { equals: "无" } }) ${PAGE} }`);
    assert.deepEqual(at(data, 'toys'), {
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('has 20 records unless asked otherwise, and none but its count where asked for none', async () => {
    const { data } = await ask('{ all: toys { nodes { name } } none: toys(first: 0) { nodes { name } totalCount } }');
    assert.equal(listAt(data, 'all.nodes').length, 20);
    assert.deepEqual(at(data, 'none'), { nodes: [], totalCount: COUNT });
  });
});
