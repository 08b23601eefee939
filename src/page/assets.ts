import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The files that pages load: names that change with their content, so that they may be kept for ever. */
export interface Assets {
  readonly folder: string;
  /** Address of a file by the name of its source: `page.css`, `page.js`. */
  readonly address: (source: string) => string;
}

export const ASSET_PREFIX = '/assets/';

/** The assets that the build made (`scripts/build-assets.mjs`). */
export function readAssets(folder: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = z.record(z.string(), z.string()).parse(manifest);
  return {
    folder,
    address: (source) => {
      const file = files[source];
      if (file === undefined) throw new TypeError(`The build made no ${source}.`);
      return `${ASSET_PREFIX}${file}`;
    },
  };
}
