import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { migrate } from '../../src/database/migrate.js';
import { migrations } from '../../src/database/migrations/index.js';
import { createOrm } from '../../src/database/orm.js';
import { registry } from '../../src/datasets/index.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

describe('structure of the database', () => {
  let fresh: FreshDatabase;
  before(async () => {
    // MikroORM finds the snapshot from the working directory.
    process.chdir(PROJECT_FOLDER);
    fresh = await freshDatabase();
  });
  after(() => fresh.drop());

  const withOrm = async <Result>(
    datasets: typeof registry,
    work: (orm: ReturnType<typeof createOrm>) => Promise<Result>,
  ) => {
    const orm = createOrm({ url: fresh.ownerUrl, poolSize: 1, session: {}, queryTimeout: 0 }, datasets);
    return work(orm).finally(() => orm.close(true));
  };

  it('is after all migrations exactly what the registry demands', async () => {
    assert.equal((await withOrm(registry, (orm) => orm.schema.getUpdateSchemaSQL())).trim(), '');
  });

  it('is in the committed snapshot what the registry demands', async () => {
    assert.equal(await withOrm(registry, (orm) => orm.migrator.checkSchema()), false);
  });

  it('would be seen to differ if it did', async () => {
    const more = { ...registry, datasets: [...registry.datasets, ...toyRegistry.datasets] };
    assert.match(await withOrm(more, (orm) => orm.schema.getUpdateSchemaSQL()), /create table "open"\."toys"/);
    assert.equal(await withOrm(more, (orm) => orm.migrator.checkSchema()), true);
  });

  it('has run every migration once, in the order of its list', async () => {
    const run = await asOwner(fresh.ownerUrl, 'select name from longcheng_migration order by id');
    assert.deepEqual(
      run.map(({ name }) => name),
      migrations.map((migration) => ('name' in migration ? migration.name : migration)),
    );
    assert.deepEqual(await migrate(fresh.ownerUrl), []);
  });

  it('lets a record have one present version only', async () => {
    for (const { tableName } of registry.datasets) {
      const [index] = await asOwner(fresh.ownerUrl, 'select indexdef from pg_indexes where indexname = $1', [
        `${tableName}_current`,
      ]);
      assert.match(String(index?.indexdef), /UNIQUE INDEX .* \(record_id\) WHERE \(until_revision IS NULL\)/);
    }
  });

  it('orders every text by code point, so that all servers agree', async () => {
    const others = await asOwner(
      fresh.ownerUrl,
      `select table_name, column_name from information_schema.columns where table_schema = 'open' and data_type = 'text' and collation_name is distinct from 'C' and table_name not in ('publication', 'change')`,
    );
    assert.deepEqual(others, []);
  });
});
