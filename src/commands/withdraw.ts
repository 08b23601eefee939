import type { Config } from '../config.js';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { rememberErasure } from '../publication/erasure-register.js';
import { eraseRecord, withdrawRecord } from '../publication/leave.js';
import { actorOfCommand } from './key.js';
import type { CommandOptions } from './options.js';

/** `longcheng withdraw <dataset> <id or key> --reason …`; with `--erase GROUND` the content goes from every version. */
export async function withdraw(
  database: Database,
  [name, id]: readonly string[],
  options: CommandOptions,
  { DATA_DIR }: Config,
): Promise<void> {
  if (name === undefined || id === undefined)
    throw new LongchengError('BAD_ARGUMENT', 'Say what to withdraw: longcheng withdraw <dataset> <id or natural key>.');
  const dataset = database.registry.get(name);
  const actor = await actorOfCommand(database, options.key);
  const { erase } = options;
  const departure =
    erase === undefined
      ? await withdrawRecord(database, actor, dataset, id, options.reason)
      : await eraseRecord(database, actor, dataset, id, erase, (recordIds) =>
          rememberErasure(DATA_DIR, dataset.name, recordIds, erase),
        );
  if (options.json === true) console.log(JSON.stringify(departure));
  else console.log(`${erase === undefined ? 'Withdrawn' : 'Erased'} in revision ${departure.revision}.`);
}
