import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { installTools } from './installed-tools.js';
import { OWASP_RULES } from './owasp-rules.js';

const tools = await installTools({
  '@redocly/cli': '2.77.0',
  '@stoplight/spectral-cli': '6.16.3',
  '@stoplight/spectral-owasp-ruleset': '2.0.1',
});
const DOCUMENT = join(PROJECT_FOLDER, 'openapi', 'openapi.json');

/** The document with an operation that lacks what the rules ask for. */
const FAULTY = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: { '/a': { get: { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }], responses: {} } } },
});

describe('the OpenAPI document', () => {
  it('leaves nothing to say to Redocly, by its recommended rules', async () => {
    await writeFile(join(tools.folder, 'redocly.yaml'), 'extends: [recommended-strict]\n');
    const lint = (file: string) => tools.run('@redocly/cli/bin/cli.js', 'lint', file, '--config=redocly.yaml');
    const { code, output } = await lint(DOCUMENT);
    assert.equal(code, 0, output.slice(0, 3_000));
    await writeFile(join(tools.folder, 'faulty.json'), FAULTY);
    assert.notEqual((await lint('faulty.json')).code, 0);
  });

  for (const [whose, file, ruleset] of [
    ['by its rules for OpenAPI', 'openapi.yaml', 'extends: ["spectral:oas"]\n'],
    ['by the rules of OWASP for APIs', 'owasp.mjs', OWASP_RULES],
  ] as const)
    it(`leaves nothing to say to Spectral, ${whose}`, async () => {
      await writeFile(join(tools.folder, file), ruleset);
      const spectral = '@stoplight/spectral-cli/dist/index.js';
      const lint = (document: string) =>
        tools.run(spectral, 'lint', document, `--ruleset=${file}`, '--fail-severity=hint');
      const { code, output } = await lint(DOCUMENT);
      assert.equal(code, 0, output.slice(0, 3_000));
      await writeFile(join(tools.folder, 'faulty.json'), FAULTY);
      assert.notEqual((await lint('faulty.json')).code, 0);
    });
});
