import type { ErrorCode } from '../errors.js';
import type { FileFormat } from '../files/file-format.js';
import type { Actor } from '../publication/actor.js';
import type { Submission } from '../publication/submission/submission.js';

/** A spooled file for the submission thread to take in. */
export interface SubmissionJob {
  readonly number: number;
  readonly actor: Actor;
  readonly dataset: string;
  readonly path: string;
  readonly digest: string;
  readonly format?: FileFormat | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly reason?: string | undefined;
  readonly isDryRun?: boolean;
}

/** What became of a job: an expected failure keeps its code, any other its stack for the log. */
export type SubmissionReply = { readonly number: number } & (
  | { readonly submission: Submission }
  | { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> }
  | { readonly fault: string }
);
