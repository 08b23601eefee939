import { createHash } from 'node:crypto';
import { canonicalText, type Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import { GENESIS } from './digest.js';

/** One act to be remembered: who did what to what. Details hold no content of records. */
export interface AuditEntry {
  /** The key that acted; null for whoever runs the catalogue by command, and for the clock. */
  readonly keyId: string | null;
  readonly act: string;
  readonly subject: string;
  readonly details: Value;
}

// One lock, so that entries form one chain; it is held no longer than the act itself takes.
const AUDIT_LOCK = 211_305;

/** Add an entry to the audit log as part of the act's own transaction; each entry's digest covers the one before. */
export async function writeAudit(run: RunStatement, { keyId, act, subject, details }: AuditEntry): Promise<void> {
  await run({ text: 'select pg_advisory_xact_lock($1)', values: [AUDIT_LOCK] });
  const [last] = await run({
    text: 'select digest from "intake"."audit" order by id desc limit 1',
    values: [],
  });
  const previous = String(last?.digest ?? GENESIS);
  const at = new Date().toISOString();
  const entry = canonicalText({ at, keyId, act, subject, details });
  const digest = createHash('sha256').update(`${previous}\n${entry}`, 'utf8').digest('hex');
  await run({
    text: 'insert into "intake"."audit" (at, api_key, act, subject, details, previous_digest, digest) values ($1, $2, $3, $4, $5::jsonb, $6, $7)',
    values: [at, keyId, act, subject, JSON.stringify(details), previous, digest],
  });
}
