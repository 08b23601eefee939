import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { migrate } from '../../src/database/migrate.js';
import { migrations } from '../../src/database/migrations/index.js';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { asOwner } from '../fresh-database.js';

const server = process.env.LONGCHENG_TEST_SERVER ?? '';

describe('migrating', () => {
  const names = [randomUUID(), randomUUID()].map((id) => `test_${id.replaceAll('-', '')}`);
  const [first, second] = names.map((name) => Object.assign(new URL(server), { pathname: `/${name}` }).href);
  before(() => Promise.all(names.map((name) => asOwner(server, `create database ${name}`))));
  after(() => Promise.all(names.map((name) => asOwner(server, `drop database ${name} with (force)`))));

  it('is done once by servers that start at the same time, and all of them can go on', async () => {
    const options = { url: first, dataDirectory: '/nowhere' };
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(registry, options)));
    try {
      for (const { read } of databases)
        assert.deepEqual(await read({ text: 'select count(*)::int as count from "open"."publication"', values: [] }), [
          { count: 0 },
        ]);
      const [run] = await asOwner(first ?? '', 'select count(*)::int as count from longcheng_migration');
      assert.deepEqual(run, { count: migrations.length });
    } finally {
      await Promise.all(databases.map(({ close }) => close()));
    }
  });

  it('gives the names of what it ran', async () => {
    const lines: string[] = [];
    const options = { url: second, dataDirectory: '/nowhere', onProgress: (line: string) => lines.push(line) };
    await (await openDatabase(registry, options)).close();
    assert.deepEqual(lines, [`Brought the database up to date (${migrations.length} migrations).`]);
    assert.deepEqual(await migrate(second ?? ''), []);
  });
});
