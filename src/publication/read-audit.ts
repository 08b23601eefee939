import { instantFromDatabase } from '../catalog/columns/instant.js';
import { isValueObject, type Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import { LongchengError } from '../errors.js';

/** An entry of the audit log as it is read. */
export interface AuditLine {
  readonly id: number;
  readonly at: string;
  readonly keyId: string | null;
  readonly act: string;
  readonly subject: string;
  readonly details: Value;
  /** Covers the entry and the digest of the one before it. */
  readonly digest: string;
}

/** Which entries are asked for: the newest before an id, of an act, on a subject. */
export interface AuditQuestion {
  readonly before?: number | undefined;
  readonly first?: number | undefined;
  readonly act?: string | undefined;
  readonly subject?: string | undefined;
}

const STANDARD = 100;
const LARGEST = 1_000;

/**
 * Entries of the audit log, newest first.
 * @throws LongchengError PAGE_TOO_LARGE
 */
export async function readAudit(
  run: RunStatement,
  { before, first = STANDARD, act, subject }: AuditQuestion,
): Promise<readonly AuditLine[]> {
  if (first > LARGEST)
    throw new LongchengError(
      'PAGE_TOO_LARGE',
      `"first" is ${first}; a page of the audit log holds at most ${LARGEST} entries. Go on with "before".`,
      { argument: 'first', maximum: LARGEST },
    );
  const rows = await run({
    text: `select id, at, api_key, act, subject, details, digest from "intake"."audit"
where ($1::bigint is null or id < $1) and ($2::text is null or act = $2) and ($3::text is null or subject = $3) order by id desc limit $4`,
    values: [before ?? null, act ?? null, subject ?? null, first],
  });
  return rows.map((row) => ({
    id: Number(row.id),
    at: instantFromDatabase(row.at),
    keyId: row.api_key === null ? null : String(row.api_key),
    act: String(row.act),
    subject: String(row.subject),
    details: isValueObject(row.details) ? row.details : {},
    digest: String(row.digest),
  }));
}
