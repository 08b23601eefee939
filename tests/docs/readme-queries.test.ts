import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { ask } = await openSampleDoor();

const QUERIES = [...readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, query]) => query ?? '',
);

describe('queries of the README', () => {
  it('are there', () => {
    assert.ok(QUERIES.length >= 5);
  });

  for (const [index, query] of QUERIES.entries())
    it(`number ${index + 1} is answered with records`, async () => {
      const { data } = await ask(query);
      assert.match(JSON.stringify(data), /"(?:nodes|edges|coverage)":\[\{/);
    });
});
