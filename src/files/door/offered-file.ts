import type { Spending } from '../../access/spending.js';
import type { StoredFile } from '../shelf/stored-file.js';

/** A file that an answer is to be, and how it is got when its bytes are needed. */
export interface OfferedFile {
  readonly tag: string;
  /** Headers that every answer about the file has. */
  readonly headers: Readonly<Record<string, string | number>>;
  /** What whoever asks has to spend. */
  readonly spending: Spending;
  /** How many records are looked through to write it, at most. */
  readonly lookedThrough: () => Promise<number>;
  readonly find: () => StoredFile | undefined;
  readonly get: () => StoredFile;
}
