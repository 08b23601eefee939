import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../../src/database/open-database.js';
import { createOrm } from '../../src/database/orm.js';
import { READER } from '../../src/database/roles.js';
import { statementRunner } from '../../src/database/statement.js';
import { registry } from '../../src/datasets/index.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';

describe('pool', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.drop());

  const ownerUrl = (settings: Readonly<Record<string, string>>): string => {
    const url = new URL(fresh.ownerUrl);
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
    return url.href;
  };

  async function ask(url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const orm = createOrm({ url, poolSize: 1, session: { statement_timeout: '7s' }, queryTimeout: 0 });
    return statementRunner(orm)({ text, values: [] }).finally(() => orm.close(true));
  }

  it('is encrypted where the address demands it, or is refused', async () => {
    const url = ownerUrl({ sslmode: 'no-verify' });
    const encrypted = ask(url, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()').then(
      ([row]) => row?.ssl,
      (error: unknown) => /SSL/.test(String(error)),
    );
    assert.equal(await encrypted, true);
  });

  it('has our session settings, whatever the address says of them', async () => {
    const url = ownerUrl({ options: '-c timezone=Asia/Shanghai -c statement_timeout=0' });
    const [settings] = await ask(
      url,
      `select current_setting('timezone') as zone, current_setting('statement_timeout') as timeout`,
    );
    assert.deepEqual(settings, { zone: 'UTC', timeout: '7s' });
  });

  it('goes where all else goes, though the address says it behind the question mark', async () => {
    const { hostname, port, username, password, pathname } = new URL(fresh.ownerUrl);
    const url = new URL(`postgresql://nobody@nowhere.invalid${pathname}`);
    const behind = { host: hostname, port, user: decodeURIComponent(username), password: decodeURIComponent(password) };
    for (const [name, value] of Object.entries(behind)) url.searchParams.set(name, value);
    const database = await openDatabase(registry, { url: url.href, dataDirectory: '/nowhere' });
    try {
      const statement = { text: 'select current_user as role, current_database() as name', values: [] };
      assert.deepEqual(await database.read(statement), [{ role: READER, name: pathname.slice(1) }]);
    } finally {
      await database.close();
    }
  });
});
