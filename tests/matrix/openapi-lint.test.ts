import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { installTools } from './installed-tools.js';

const tools = await installTools({ '@redocly/cli': '2.77.0', '@stoplight/spectral-cli': '6.16.3' });
const DOCUMENT = join(PROJECT_FOLDER, 'openapi', 'openapi.json');

/** The document with an operation that lacks what the rules ask for. */
const FAULTY = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: { '/a': { get: { responses: {} } } },
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

  it('leaves nothing to say to Spectral, by its rules for OpenAPI', async () => {
    await writeFile(join(tools.folder, '.spectral.yaml'), 'extends: ["spectral:oas"]\n');
    const lint = (file: string) =>
      tools.run(
        '@stoplight/spectral-cli/dist/index.js',
        'lint',
        file,
        '--ruleset=.spectral.yaml',
        '--fail-severity=hint',
      );
    const { code, output } = await lint(DOCUMENT);
    assert.equal(code, 0, output.slice(0, 3_000));
    await writeFile(join(tools.folder, 'faulty.json'), FAULTY);
    assert.notEqual((await lint('faulty.json')).code, 0);
  });
});
