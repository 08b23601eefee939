import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, each, listAt, textAt } from './json.js';
import { openSampleDoor } from './sample-door.js';

const door = await openSampleDoor();

const SEARCH = `query ($query: String!, $datasets: [String!], $agency: ID, $years: [Int!], $from: Date, $to: Date, $first: Int, $after: String, $asOf: AsOf) {
  search(query: $query, datasets: $datasets, agency: $agency, years: $years, from: $from, to: $to, first: $first, after: $after, asOf: $asOf) {
    totalCount isTotalExact words revision
    pageInfo { endCursor hasNextPage }
    edges { cursor tier highlights { field parts { text isMatch } } node { __typename id label publishedOn } }
  }
}`;

async function search(variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  return at((await door.ask(SEARCH, variables)).data, 'search');
}

async function labels(query: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly unknown[]> {
  return each(await search({ query, ...more }), 'edges', 'node.label');
}

describe('search of GraphQL', () => {
  it('finds a document by its number, in whatever brackets it is typed', async () => {
    const { data } = await door.ask(
      '{ documents(first: 1, filter: { documentNumber: { contains: "〔2019〕" } }) { nodes { label documentNumber } } }',
    );
    const number = textAt(data, 'documents.nodes.0.documentNumber');
    const label = at(data, 'documents.nodes.0.label');
    for (const [open, close] of ['〔〕', '[]', '()', '（）', '［］', '【】'].map((pair) => [...pair]))
      assert.equal(
        (await labels(number.replace('〔', open ?? '').replace('〕', close ?? '')))[0],
        label,
        `${open}${close}`,
      );
  });

  it('walks to the last hit, each once', async () => {
    const seen: unknown[] = [];
    let total: unknown;
    for (let after: unknown = null; ; ) {
      const page = await search({ query: '龙城', first: 50, after });
      seen.push(...listAt(page, 'edges').map((edge) => at(edge, 'node.id')));
      total = at(page, 'totalCount');
      if (at(page, 'pageInfo.hasNextPage') !== true) break;
      after = at(page, 'pageInfo.endCursor');
    }
    assert.equal(seen.length, total);
    assert.equal(new Set(seen).size, seen.length);
  });
});
