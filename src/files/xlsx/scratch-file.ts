import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A path in a folder that nobody else uses; nothing of an upload is in its name. */
export function scratchPath(folder: string, ending: string): string {
  return join(folder, `longcheng-${randomUUID()}${ending}`);
}

/** Write a body to a new file that only we may read; when it breaks off, nothing is left behind. */
export async function writeScratchFile(path: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(body, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
