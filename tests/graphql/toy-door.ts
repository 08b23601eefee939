import { after } from 'node:test';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { type Door, openDoor } from './door.js';

/** The door over an empty database of toys; one for each test file, as a schema is built once a process. */
export async function openToyDoor(): Promise<Door> {
  const { database, drop } = await freshDatabase(toyRegistry);
  const door = openDoor(database, buildSchema(toyRegistry));
  after(async () => {
    await door.close();
    await drop();
  });
  return door;
}
