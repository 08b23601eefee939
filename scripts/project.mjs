import { createHash } from 'node:crypto';
import * as files from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const MODULES = join(ROOT, 'node_modules');
export const DIST = join(ROOT, 'dist');

/** A failure that is the user's to mend: one line without a stack, and the exit code. */
export class Stop extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

export function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

export function readText(path) {
  try {
    return files.readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whoever may not write here pays again next time for what would have been noted. */
export function writeIfAllowed(path, text) {
  try {
    files.writeFileSync(path, text);
  } catch {
    // See above.
  }
}
