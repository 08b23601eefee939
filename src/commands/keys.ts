import { ACTOR_ROLES, createKey, listKeys, revokeKey } from '../access/api-keys.js';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import { loadTargets, resolveName, TargetIndex } from '../publication/resolve-references.js';
import type { CommandOptions } from './options.js';

/** `longcheng keys create --role … --agency …`, `longcheng keys list`, `longcheng keys revoke <id>`. */
export async function keys(database: Database, [verb, id]: readonly string[], options: CommandOptions): Promise<void> {
  if (verb === 'create') return create(database, options);
  if (verb === 'list') return list(database, options);
  if (verb === 'revoke' && id !== undefined) {
    await revokeKey(database, id);
    console.log(options.json === true ? JSON.stringify({ id, revoked: true }) : `Key ${id} is revoked.`);
    return;
  }
  throw new LongchengError('BAD_ARGUMENT', 'Use longcheng keys create, keys list, or keys revoke <id>.');
}

async function create(database: Database, { role, agency = [], label, json }: CommandOptions): Promise<void> {
  const known = ACTOR_ROLES.find((name) => name === role);
  if (known === undefined)
    throw new LongchengError('BAD_ARGUMENT', `A key needs --role, one of ${ACTOR_ROLES.join(', ')}.`, {
      argument: 'role',
    });
  if (agency.length === 0)
    throw new LongchengError(
      'BAD_ARGUMENT',
      'A key needs --agency: a name or credit code (several times for several), or "*" for all.',
      { argument: 'agency' },
    );
  const made = await createKey(database, {
    role: known,
    agencies: agency.includes('*') ? 'all' : await agencyIds(database, agency),
    ...(label === undefined ? {} : { label }),
  });
  if (json === true) console.log(JSON.stringify(made));
  else console.log(`Key ${made.id}, shown this once: ${made.key}`);
}

async function agencyIds(database: Database, names: readonly string[]): Promise<readonly string[]> {
  const agencies = database.registry.get('agencies');
  const index = new TargetIndex();
  await loadTargets(database.registry, database.read, new Map([[agencies.name, new Set(names)]]), index);
  return names.map((name) => {
    const found = resolveName(agencies, 'agency', 0, name, index);
    if ('recordId' in found) return found.recordId;
    throw new LongchengError('BAD_ARGUMENT', found.message, { argument: 'agency' });
  });
}

async function list(database: Database, { json }: CommandOptions): Promise<void> {
  const all = await listKeys(database);
  if (json === true) console.log(JSON.stringify(all));
  else
    for (const { id, role, agencies, label, lastUsedAt, revokedAt } of all)
      console.log(
        `${id}  ${role.padEnd(13)}  ${agencies === 'all' ? '*' : `${agencies.length} agencies`}  ${revokedAt === null ? (lastUsedAt ?? 'never used') : 'revoked'}  ${label}`,
      );
}
