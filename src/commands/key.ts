import { actorOf } from '../access/api-keys.js';
import type { Database } from '../database/open-database.js';
import type { Actor } from '../publication/actor.js';

/** Who a command acts as: the holder of the key in `--key`, or in the environment, where it does not show in a list of processes. */
export function actorOfCommand(database: Database, key: string | undefined): Promise<Actor> {
  return actorOf(database, key ?? process.env.LONGCHENG_KEY);
}
