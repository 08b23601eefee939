import type { Dataset } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import type { FileFormat } from '../files/file-format.js';
import { readRows } from '../files/read-rows.js';
import type { Actor } from '../publication/actor.js';
import { receiveSubmission } from '../publication/submission/receive.js';
import type { Submission } from '../publication/submission/submission.js';

/** A file that somebody hands in. */
export interface FileToSubmit {
  readonly dataset: Dataset;
  readonly body: AsyncIterable<Uint8Array>;
  /** SHA-256 of the body. */
  readonly digest: string;
  /** Default: what the first bytes say. */
  readonly format?: FileFormat | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly reason?: string | undefined;
  readonly isDryRun?: boolean;
  readonly onProgress?: (rows: number) => void;
}

/** Read a file and take its rows in; the way that both the REST door and the command go. */
export function submitFile(database: Database, actor: Actor, file: FileToSubmit): Promise<Submission> {
  const { dataset, body, digest, format, idempotencyKey, reason, isDryRun = false, onProgress } = file;
  return receiveSubmission(database, actor, {
    dataset,
    rows: readRows(body, format === undefined ? {} : { format }),
    bodyDigest: digest,
    idempotencyKey,
    correctionReason: reason,
    isDryRun,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
