import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface ToolRun {
  readonly code: number;
  readonly output: string;
}

/** Tools of others in a folder of their own, so that whoever only runs this project need not install them. */
export interface InstalledTools {
  readonly folder: string;
  /** Run a file below the folder's `node_modules` with this Node. */
  readonly run: (file: string, ...parameters: readonly string[]) => Promise<ToolRun>;
}

/** Install packages, each at one version, from the npm registry; the folder is removed when the test file ends. */
export async function installTools(packages: Readonly<Record<string, string>>): Promise<InstalledTools> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-tools-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  const options = { cwd: folder, timeout: 300_000 };
  await execute('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], options);
  return { folder, run: (file, ...parameters) => runNode(folder, join('node_modules', file), parameters) };
}

/** Run a file with this Node, and give what it printed and how it ended. */
export async function runNode(folder: string, file: string, parameters: readonly string[]): Promise<ToolRun> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', PATH: path };
  try {
    const { stdout, stderr } = await execute(process.execPath, [file, ...parameters], {
      cwd: folder,
      timeout: 300_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...quiet },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = Object(error);
    assert.equal(typeof code, 'number', String(error));
    return { code, output: `${stdout}${stderr}` };
  }
}
