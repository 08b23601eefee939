import { after } from 'node:test';
import type { Database } from '../../src/database/open-database.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { buildServer, type Server, type ServerOptions } from '../../src/server/build-server.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';

export const schemaOfToys = buildSchema(toyRegistry);

export interface ServedToys {
  readonly database: Database;
  readonly ownerUrl: string;
  /** The server, not listening: ask it by `app.inject`. */
  readonly server: Server;
}

/** A server over an empty database of toys, ended when the test file is. `tamper` may stand between it and the database. */
export async function serveToys(
  tamper: (database: Database) => Database = (database) => database,
  options: Partial<ServerOptions> = {},
): Promise<ServedToys> {
  const { database, ownerUrl, drop } = await freshDatabase(toyRegistry);
  const server = await buildServer({
    database: tamper(database),
    schema: schemaOfToys,
    logLevel: 'silent',
    ...options,
  });
  after(async () => {
    await server.app.close();
    await drop();
  });
  return { database, ownerUrl, server };
}
