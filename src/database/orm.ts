import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Registry } from '../catalog/registry.js';
import { datasetTables } from './dataset-tables.js';
import type { MigrationList } from './migrations/index.js';
import { ChangeTable, PublicationTable } from './publication-tables.js';
import { SearchEntryTable, SearchLexiconTable, SearchMonthTable, SearchProgressTable } from './search-tables.js';

const OWN_TABLES = [
  PublicationTable,
  ChangeTable,
  SearchEntryTable,
  SearchMonthTable,
  SearchLexiconTable,
  SearchProgressTable,
];

/** Where it stands which migrations have run. */
export const MIGRATION_TABLE = 'longcheng_migration';

/** How one MikroORM connects: as whom, with how many connections, under which session settings. */
export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize: number;
  /** PostgreSQL settings of every session, e.g. `{ statement_timeout: '5000' }`. */
  readonly session: Readonly<Record<string, string>>;
  /** Milliseconds after which the client gives up on a statement, should the server no longer answer. */
  readonly queryTimeout: number;
  /** Milliseconds to wait for a free connection, or for a new one. */
  readonly connectionTimeout?: number;
  /** Those that it may run. */
  readonly migrations?: MigrationList;
}

/**
 * MikroORM on a connection. Only what plans or compares structure needs a registry, whose tables it then knows: to look
 * through them all takes a twentieth of a second, and a server has several of these.
 * Options: https://mikro-orm.io/docs/configuration
 */
export function createOrm(connection: ConnectionSettings, registry?: Registry): MikroORM {
  const session = Object.entries({ timezone: 'UTC', datestyle: 'ISO', ...connection.session });
  const address = new URL(connection.url);
  // Would stand in place of our session settings, on which the forms of dates and the reader's limits rest.
  address.searchParams.delete('options');
  const options: Options = {
    clientUrl: connection.url,
    entities: registry === undefined ? [] : [...OWN_TABLES, ...datasetTables(registry)],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false, checkDuplicateFieldNames: false },
    // Writing is set-based and reading gives plain rows: a shared identity map would only hide stale data.
    allowGlobalContext: false,
    pool: { min: 0, max: connection.poolSize, idleTimeoutMillis: 10_000 },
    driverOptions: {
      // MikroORM itself reads host, port, user and database only: TLS settings and sockets would be lost.
      connectionString: address.href,
      application_name: 'longcheng',
      options: session.map(([name, value]) => `-c ${name}=${value}`).join(' '),
      query_timeout: connection.queryTimeout,
      connectionTimeoutMillis: connection.connectionTimeout ?? 5_000,
      keepAlive: true,
    },
    migrations: {
      tableName: MIGRATION_TABLE,
      pathTs: 'src/database/migrations',
      path: 'src/database/migrations',
      migrationsList: [...(connection.migrations ?? [])],
      snapshotName: 'snapshot',
      snapshotOnMigrate: false,
      emit: 'ts',
      silent: true,
    },
    schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: ['public', 'intake'] },
  };
  return new MikroORM(options);
}
