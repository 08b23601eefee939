import type { Database } from '../database/open-database.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { readAudit } from '../publication/read-audit.js';
import type { CommandOptions } from './options.js';

/** `longcheng audit [subject]`: the newest entries of the audit log, or all that happened to a submission, key or record. */
export async function audit(database: Database, [subject]: readonly string[], options: CommandOptions): Promise<void> {
  const lines = await inWriterTransaction(database.writer, (run) => readAudit(run, { subject }));
  if (options.json === true) return console.log(JSON.stringify(lines));
  for (const { id, at, keyId, act, subject: of, details } of lines)
    console.log(
      `${String(id).padStart(6)}  ${at}  ${(keyId ?? '-').padEnd(12)}  ${act.padEnd(14)} ${of}  ${JSON.stringify(details)}`,
    );
}
