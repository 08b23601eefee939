import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { instantFromDatabase } from '../catalog/columns/instant.js';
import type { Database } from '../database/open-database.js';
import type { RawRow } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import type { Actor, ActorRole } from '../publication/actor.js';
import { writeAudit } from '../publication/audit.js';

/** What is known of a key; the key itself is shown once and kept nowhere. */
export interface ApiKey {
  readonly id: string;
  readonly role: ActorRole;
  /** Record ids of the agencies that it acts for. */
  readonly agencies: 'all' | readonly string[];
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export const ACTOR_ROLES: readonly ActorRole[] = ['publisher', 'reviewer', 'administrator'];

// 256 random bits: nothing could be guessed from a hash of them, so a fast hash is enough.
const SECRET_BYTES = 32;

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** Make a key. `key` is `lc_<id>_<secret>`; only a hash of the secret is stored, so this is the only time it is seen. */
export async function createKey(
  database: Database,
  {
    role,
    agencies,
    label = '',
  }: { readonly role: ActorRole; readonly agencies: ApiKey['agencies']; readonly label?: string },
): Promise<{ readonly id: string; readonly key: string }> {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await inWriterTransaction(database.writer, async (run) => {
    await run({
      text: 'insert into "intake"."api_key" (id, secret_digest, role, agencies, label) values ($1, $2, $3, $4::uuid[], $5)',
      values: [id, digestOf(secret).toString('hex'), role, agencies === 'all' ? null : agencies, label],
    });
    await writeAudit(run, { keyId: null, act: 'key-created', subject: id, details: { role, agencies } });
  });
  return { id, key: `lc_${id}_${secret}` };
}

/** All keys, newest first. */
export async function listKeys(database: Database): Promise<readonly ApiKey[]> {
  const rows = await inWriterTransaction(database.writer, (run) =>
    run({ text: `select ${COLUMNS} from "intake"."api_key" order by created_at desc, id`, values: [] }),
  );
  return rows.map(readKey);
}

/** @throws LongchengError NOT_FOUND when there is no such key in use. */
export async function revokeKey(database: Database, id: string): Promise<void> {
  await inWriterTransaction(database.writer, async (run) => {
    const rows = await run({
      text: 'update "intake"."api_key" set revoked_at = clock_timestamp() where id = $1 and revoked_at is null returning id',
      values: [id],
    });
    if (rows.length === 0)
      throw new LongchengError('NOT_FOUND', `There is no key "${id}" in use; longcheng keys list shows them.`, { id });
    await writeAudit(run, { keyId: null, act: 'key-revoked', subject: id, details: {} });
  });
}

/**
 * Who holds a key.
 * @throws LongchengError UNAUTHENTICATED when the key is missing, unknown or revoked; it does not say which.
 */
export async function actorOf(database: Database, key: string | undefined): Promise<Actor> {
  const [, id = '', secret = ''] = /^lc_([0-9a-f]{12})_([\w-]{43})$/.exec(key ?? '') ?? [];
  const known = await inWriterTransaction(database.writer, async (run) => {
    const [row] = await run({
      text: `select ${COLUMNS}, secret_digest, last_used_at > clock_timestamp() - interval '1 minute' as is_noted from "intake"."api_key" where id = $1 and revoked_at is null`,
      values: [id],
    });
    const isRight = isSecretOf(row, secret);
    if (row === undefined || !isRight) return undefined;
    if (row.is_noted !== true) await run({ text: NOTE_USE, values: [id] });
    return readKey(row);
  });
  if (known === undefined)
    throw new LongchengError(
      'UNAUTHENTICATED',
      'This needs a valid key: send "Authorization: Bearer lc_…", or set LONGCHENG_KEY for a command. An administrator makes one with longcheng keys create.',
    );
  return { keyId: id, role: known.role, agencies: known.agencies };
}

// Compared even where there is no such key, so that the time taken says nothing.
function isSecretOf(row: RawRow | undefined, secret: string): boolean {
  const stored = Buffer.from(String(row?.secret_digest ?? '0'.repeat(64)), 'hex');
  return timingSafeEqual(stored, digestOf(secret));
}

const NOTE_USE = `update "intake"."api_key" set last_used_at = clock_timestamp() where id = $1`;

const COLUMNS = 'id, role, agencies::text[], label, created_at, last_used_at, revoked_at';

function readKey(row: RawRow): ApiKey {
  const role = ACTOR_ROLES.find((known) => known === row.role);
  if (role === undefined) throw new TypeError('A key has a role that is none.');
  return {
    id: String(row.id),
    role,
    agencies: Array.isArray(row.agencies) ? row.agencies.map(String) : 'all',
    label: String(row.label),
    createdAt: instant(row.created_at) ?? '',
    lastUsedAt: instant(row.last_used_at),
    revokedAt: instant(row.revoked_at),
  };
}

function instant(raw: unknown): string | null {
  return raw === null || raw === undefined ? null : instantFromDatabase(raw);
}
