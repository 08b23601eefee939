import { after } from 'node:test';
import type { Database } from '../../src/database/open-database.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { buildServer, type Server, type ServerOptions } from '../../src/server/build-server.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

export const schemaOfToys = buildSchema(toyRegistry);

export interface ServedToys {
  readonly database: Database;
  readonly ownerUrl: string;
  /** The server, not listening: ask it by `app.inject`. */
  readonly server: Server;
  readonly fresh: FreshDatabase;
}

/**
 * A server over a database of toys, an empty one unless one is given, ended when the test file is. `tamper` may stand
 * between it and the database.
 */
export async function serveToys(
  tamper: (database: Database) => Database = (database) => database,
  options: Partial<ServerOptions> = {},
  given?: FreshDatabase,
): Promise<ServedToys> {
  const fresh = given ?? (await freshDatabase(toyRegistry));
  const { database, ownerUrl } = fresh;
  const server = await buildServer({
    database: tamper(database),
    schema: schemaOfToys,
    logLevel: 'silent',
    ...options,
  });
  after(async () => {
    await server.app.close();
    if (given === undefined) await fresh.drop();
  });
  return { database, ownerUrl, server, fresh };
}
