import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { openapiText } from '../../src/rest/openapi/openapi-text.js';

describe('openapi/openapi.json', () => {
  it('is the document that is served', () => {
    const file = readFileSync(join(PROJECT_FOLDER, 'openapi', 'openapi.json'), 'utf8');
    // Not assert.equal: the difference of eighty thousand lines would bury what to do.
    assert.ok(file === openapiText(registry), 'It is out of date; run: npm run longcheng -- openapi --write');
  });
});
