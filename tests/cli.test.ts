import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '../src/config.js';
import { registry } from '../src/datasets/index.js';
import { PROJECT_FOLDER } from '../src/project-folder.js';
import { asOwner, sampleDatabase } from './fresh-database.js';

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url));

/** Run the command as a user would, with no settings but those given. */
async function run(parameters: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH ?? '', ...settings };
  const child = spawn(process.execPath, [CLI, ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, output, complaint };
}

describe('longcheng --help', () => {
  it('lists every command and every setting with its meaning in both languages', async () => {
    const { code, output } = await run(['--help']);
    assert.equal(code, 0);
    for (const command of ['serve', 'migrate', 'seed', 'verify', 'schema', 'openapi', 'explain'])
      assert.match(output, new RegExp(`^ {2}${command}\\b.* \\w`, 'm'));
    for (const [name, { meaning, meaningZh }] of Object.entries(SETTINGS))
      for (const part of [name, meaning, meaningZh]) assert.ok(output.includes(part), part);
  });

  it('is also what no command gives', async () => {
    assert.deepEqual(await run([]), await run(['help']));
  });
});

describe('longcheng', () => {
  it('refuses a command that there is not in one line with those that there are', async () => {
    const { code, output, complaint } = await run(['sread']);
    assert.deepEqual([code, output], [1, '']);
    assert.match(complaint, /^BAD_ARGUMENT: There is no command "sread"; use one of serve, migrate, seed, .*\n$/);
  });

  it('refuses a load tier that there is not before it opens any database', async () => {
    const { code, output, complaint } = await run(['seed', '--tier', 'T3']);
    assert.deepEqual([code, output], [1, '']);
    assert.match(complaint, /^BAD_ARGUMENT: There is no tier "T3"; use T1 .* or T2 .*\n$/);
  });

  it('refuses a setting in one line that names it and does not show what it holds', async () => {
    const { code, complaint } = await run(['migrate'], { DATABASE_URL: 'mysql://root:hunter2@db/x' });
    assert.equal(code, 1);
    assert.match(complaint, /^BAD_CONFIGURATION: DATABASE_URL is not valid: .*\n$/);
    assert.doesNotMatch(complaint, /hunter2/);
  });
});

describe('longcheng explain', () => {
  it('prints everything that is derived from a dataset', async () => {
    const { code, output } = await run(['explain', 'three-determination-plans']);
    assert.equal(code, 0);
    const { columns } = registry.get('three-determination-plans');
    for (const { name, title } of columns) assert.match(output, new RegExp(`^ {2}${name} .*${title}`, 'm'));
    assert.match(output, /"open"\."three_determination_plans"/);
    assert.match(output, /\/api\/v1\/three-determination-plans\/\{id\}/);
    assert.match(output, /threeDeterminationPlans\(first after last before filter orderBy asOf\)/);
  });
});

describe('longcheng schema', () => {
  it('prints the schema as schema/schema.graphql has it', async () => {
    const { output } = await run(['schema']);
    assert.ok(output.trim() === readFileSync(join(PROJECT_FOLDER, 'schema', 'schema.graphql'), 'utf8').trim());
  });
});

describe('longcheng openapi', () => {
  it('prints the document as openapi/openapi.json has it', async () => {
    const { output } = await run(['openapi']);
    assert.ok(output.trim() === readFileSync(join(PROJECT_FOLDER, 'openapi', 'openapi.json'), 'utf8').trim());
  });
});

describe('longcheng seed and verify', () => {
  it('change nothing where the sample data is published, find it intact, and notice a figure that was changed', async () => {
    const { ownerUrl, drop } = await sampleDatabase();
    after(drop);
    const settings = { DATABASE_URL: ownerUrl };
    const seeded = await run(['seed'], settings);
    assert.equal(seeded.code, 0, seeded.complaint);
    assert.match(seeded.output, /agencies: 0 published, 0 corrected, \d+ unchanged/);
    const intact = await run(['verify'], settings);
    assert.match(intact.output, /^Intact: \d+ publications, \d+ record versions\. Chain digest [0-9a-f]{64}$/m);
    await asOwner(ownerUrl, `update "open"."establishments" set actual = actual - 1 where actual > 30`);
    const tampered = await run(['verify'], settings);
    assert.equal(tampered.code, 1);
    assert.match(tampered.complaint, /^NOT INTACT: /);
  });
});
