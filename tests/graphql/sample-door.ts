import { after } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { sampleDatabase } from '../fresh-database.js';
import { type Door, openDoor } from './door.js';

/** The door over the sample data, as `npm start` opens it on an empty database. */
export async function openSampleDoor(): Promise<Door> {
  const { database, drop } = await sampleDatabase();
  const door = openDoor(database, buildSchema(registry));
  after(async () => {
    await door.close();
    await drop();
  });
  return door;
}
