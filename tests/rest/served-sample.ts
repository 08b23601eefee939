import { after } from 'node:test';
import type { Database } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { buildServer, type Server } from '../../src/server/build-server.js';
import { sampleDatabase } from '../fresh-database.js';

/** A server over the sample data, as `npm start` has it; ended when the test file is. */
export async function serveSample(): Promise<Server & { readonly database: Database }> {
  const { database, drop } = await sampleDatabase();
  const server = await buildServer({ database, schema: buildSchema(registry), logLevel: 'silent' });
  after(async () => {
    await server.app.close();
    await drop();
  });
  return { ...server, database };
}
