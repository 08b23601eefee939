import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', '..');

/** A short digest of the compiled program and of what its pages load: another may answer the same question otherwise. */
export function programDigest(folder: string = SOURCES): string {
  const digest = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|json)$/.test(name));
  for (const name of names.toSorted())
    digest
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  return digest.digest('base64url').slice(0, 12);
}
