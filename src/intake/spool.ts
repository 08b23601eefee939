import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LARGEST_FILE, limitedBody } from '../files/limited-body.js';

/** An upload, laid down on disk under a name of our own. */
export interface SpooledUpload {
  readonly path: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly bytes: number;
  readonly read: () => AsyncIterable<Uint8Array>;
  readonly remove: () => Promise<void>;
}

/**
 * Lay an upload down on disk before it is looked at, so that a slow sender holds no transaction open, memory does not
 * grow with the file, and its digest is known first.
 * @throws LongchengError FILE_TOO_LARGE; ENOSPC when there is no room for it.
 */
export async function spool(body: Readable): Promise<SpooledUpload> {
  const path = join(tmpdir(), `longcheng-upload-${randomUUID()}`);
  const remove = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const hashed = async function* () {
    for await (const chunk of limitedBody(body.iterator({ destroyOnReturn: false }), LARGEST_FILE)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(hashed, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await remove();
    // Cut off while it is still sending, a client would never read why: the rest is thrown away as it comes.
    body.resume();
    throw error;
  }
  return { path, digest: hash.digest('hex'), bytes, read: () => createReadStream(path), remove };
}
