import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { schemaText } from '../../src/graphql/schema-text.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';

describe('schema/schema.graphql', () => {
  it('is the schema that is served', () => {
    const file = readFileSync(join(PROJECT_FOLDER, 'schema', 'schema.graphql'), 'utf8');
    const served = schemaText(buildSchema(registry));
    // Not assert.equal: the difference of eight thousand lines would bury what to do.
    assert.ok(file === served, 'It is out of date; run: npm run longcheng -- schema --write');
  });
});
