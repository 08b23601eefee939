import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the compiled code lies under it. */
export const PROJECT_FOLDER = folderAbove(dirname(fileURLToPath(import.meta.url)));

function folderAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : folderAbove(dirname(folder));
}
