import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Client } from 'pg';
import { openEmbeddedDatabase } from '../../src/database/embedded/embedded-database.js';
import { LongchengError } from '../../src/errors.js';

const isRoot = process.getuid?.() === 0;
const settings = { fsync: 'off' };
const base = await mkdtemp(join(tmpdir(), 'longcheng-embedded-'));
// The user as whom the server runs for root must be able to pass.
await chmod(base, 0o755);
after(() => rm(base, { recursive: true, force: true }));

/** Process ids of the servers that run on a folder. */
async function servers(directory: string): Promise<number[]> {
  // Outside a UTF-8 locale ps masks Chinese.
  const env = { ...process.env, LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8' };
  const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', env }).split('\n');
  return listed.filter((line) => line.includes(`-D ${directory}/`)).map((line) => Number.parseInt(line, 10));
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** A process that opens the database of a folder and keeps it open; resolves when it has. */
async function openElsewhere(directory: string) {
  const module = JSON.stringify(new URL('../../src/database/embedded/embedded-database.js', import.meta.url).href);
  const code = `const { openEmbeddedDatabase } = await import(${module});
    await openEmbeddedDatabase({ directory: ${JSON.stringify(directory)} });
    process.send('open'); setInterval(() => {}, 1000);`;
  const stdio: ['ignore', 'inherit', 'inherit', 'ipc'] = ['ignore', 'inherit', 'inherit', 'ipc'];
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio });
  after(() => child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

function isUnusable(path: string, cause: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof LongchengError);
    assert.equal(error.code, 'DATA_FOLDER_UNUSABLE');
    assert.ok(error.message.includes(path), error.message);
    assert.match(error.message, cause);
    return true;
  };
}

describe('embedded database', () => {
  // Blanks, quotes and Chinese in the name: folders of real users have them.
  const directory = join(base, "数据 of 'me'", 'postgres');

  it('is created once and shared by all who start at the same time', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openEmbeddedDatabase({ directory, settings })));
    assert.equal(opened.filter(({ started }) => started).length, 1);
    assert.equal(new Set(opened.map(({ url }) => url)).size, 1);
    assert.equal((await servers(directory)).length, 1);
    assert.deepEqual((await readdir(directory)).sort(), ['cluster', 'server.log']);
    for (const { url } of opened) assert.deepEqual(await ask(url, 'SELECT current_database()'), ['longcheng']);
    await Promise.all(opened.map(({ stop }) => stop()));
    assert.deepEqual(await servers(directory), []);
  });

  it('is UTF-8 in locale C, owned by a superuser, open to this machine and a password only', async () => {
    const { url, stop } = await openEmbeddedDatabase({ directory, settings });
    try {
      const facts = `SELECT pg_encoding_to_char(encoding), datcollate, usesuper,
        current_setting('listen_addresses'), current_setting('unix_socket_directories'), current_setting('fsync')
        FROM pg_database, pg_user WHERE datname = current_database() AND usename = current_user`;
      assert.deepEqual(await ask(url, facts), ['UTF8', 'C', true, '127.0.0.1', '', 'off']);
      assert.equal((await stat(join(directory, 'cluster', 'password'))).mode & 0o777, 0o600);
      const guess = new URL(url);
      guess.password = 'longcheng';
      await assert.rejects(ask(guess.href, 'SELECT 1'), { code: '28P01' });
    } finally {
      await stop();
    }
  });

  it('stays while anyone uses it, and outlives a killed process until the next leaves', async () => {
    const other = await openElsewhere(directory);
    const here = await openEmbeddedDatabase({ directory, settings });
    assert.equal(here.started, false);
    await here.stop();
    const before = await servers(directory);
    assert.equal(before.length, 1, 'the other process still uses it');

    other.kill('SIGKILL');
    await once(other, 'exit');
    assert.deepEqual(await servers(directory), before);
    const heir = await openEmbeddedDatabase({ directory, settings });
    assert.equal(heir.started, false);
    await Promise.all([heir.stop(), heir.stop()]);
    assert.deepEqual(await servers(directory), []);
  });

  it('starts after a crash of the machine, whoever has the process id of the old server now', async () => {
    const { stop } = await openEmbeddedDatabase({ directory, settings });
    const file = join(directory, 'cluster', 'data', 'postmaster.pid');
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
    const [server] = await servers(directory);
    assert.ok(server !== undefined);
    process.kill(server, 'SIGKILL');
    await stop();
    await writeFile(file, [process.ppid, ...rest].join('\n'));
    await utimes(file, 0, 0);
    const again = await openEmbeddedDatabase({ directory, settings });
    assert.equal(again.started, true);
    await again.stop();
  });

  it('keeps its hold when PostgreSQL ends all sessions after a fault in one', async () => {
    const first = await openEmbeddedDatabase({ directory, settings });
    const [session] = await ask(
      first.url,
      "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' LIMIT 1",
    );
    process.kill(Number(session), 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const second = await openEmbeddedDatabase({ directory, settings });
    assert.equal(second.started, false);
    await second.stop();
    assert.deepEqual(await ask(first.url, 'SELECT 1'), [1]);
    await first.stop();
    assert.deepEqual(await servers(directory), []);
  });

  it('names a database that is not whole, and one of another version', async () => {
    const other = join(base, 'old');
    const data = join(other, 'cluster', 'data');
    await mkdir(data, { recursive: true });
    if (isRoot) await chown(data, 65_534, 65_534);
    await assert.rejects(openEmbeddedDatabase({ directory: other }), isUnusable(other, /not complete/));
    await writeFile(join(data, 'PG_VERSION'), '9.6\n');
    await writeFile(join(other, 'cluster', 'password'), '');
    await assert.rejects(openEmbeddedDatabase({ directory: other }), isUnusable(other, /PostgreSQL 9\.6 wrote/));
  });

  it('names a folder that is a file, or lies in one', async () => {
    const file = join(base, 'file');
    await writeFile(file, '');
    await assert.rejects(openEmbeddedDatabase({ directory: file }), isUnusable(file, /a file is in its place/));
    const below = join(file, 'postgres');
    await assert.rejects(openEmbeddedDatabase({ directory: below }), isUnusable(below, /a file is in its place/));
  });

  it('names a folder that it may not write to', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o500 });
    const below = join(closed, 'postgres');
    await asOrdinaryUser(async () => {
      await assert.rejects(openEmbeddedDatabase({ directory: closed }), isUnusable(closed, /may not read and write/));
      await assert.rejects(openEmbeddedDatabase({ directory: below }), isUnusable(below, /may not read and write/));
    });
  });
});

/** Do something without the rights of root, which may write anywhere; whoever is no root does it as themselves. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (!isRoot) return work();
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
