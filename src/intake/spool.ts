import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LongchengError } from '../errors.js';

/** An upload, laid down on disk under a name of our own. */
export interface SpooledUpload {
  readonly path: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly read: () => AsyncIterable<Uint8Array>;
  readonly remove: () => Promise<void>;
}

/** The largest upload, in bytes. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024;

/**
 * Lay an upload down on disk before it is looked at, so that a slow sender holds no transaction open, memory does not
 * grow with the file, and its digest is known first.
 * @throws LongchengError FILE_TOO_LARGE
 */
export async function spool(body: Readable): Promise<SpooledUpload> {
  const path = join(tmpdir(), `longcheng-upload-${randomUUID()}`);
  const remove = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > LARGEST_UPLOAD)
        throw new LongchengError(
          'FILE_TOO_LARGE',
          `An upload may have ${LARGEST_UPLOAD / 1024 / 1024} MB; split the file and submit the parts.`,
          { maximum: LARGEST_UPLOAD },
        );
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(body, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, digest: hash.digest('hex'), read: () => createReadStream(path), remove };
}
