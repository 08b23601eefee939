import { after } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { freshDatabase } from '../fresh-database.js';
import { type Door, openDoor } from '../graphql/door.js';

/** The door over all datasets, with nothing in them yet. */
export async function openEmptyDoor(): Promise<Door> {
  const { database, drop } = await freshDatabase();
  const door = openDoor(database, buildSchema(registry));
  after(async () => {
    await door.close();
    await drop();
  });
  return door;
}
