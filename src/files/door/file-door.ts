import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/open-database.js';
import type { RequestReader } from '../../query/request-reader.js';
import { lastErasure } from '../../query/snapshot.js';
import { FileShelf } from '../shelf/file-shelf.js';
import { addFileRoutes } from './file-routes.js';
import type { FileDoor } from './offer-file.js';
import { addPackageRoutes } from './package-routes.js';

export interface FileDoorOptions extends Pick<FileDoor, 'sizes' | 'spendingOf'> {
  readonly database: Database;
  readonly openReader: () => Promise<RequestReader>;
  /** Tells of each next revision: one that erased something ends the files that may hold it. */
  readonly clock: { readonly onAdvance: (listener: (revision: number) => void) => () => void };
  readonly folder: string;
  readonly maximumBytes: number;
  /** Changes with the program. */
  readonly program: string;
}

/** The door through which whole datasets leave as files. The folder is only made when the first is asked for. */
export function addFileDoor(app: FastifyInstance, options: FileDoorOptions): void {
  const { database, openReader, clock, folder, maximumBytes, program, sizes, spendingOf } = options;
  let shelf: Promise<FileShelf> | undefined;
  const openShelf = () => {
    shelf ??= FileShelf.open(folder, maximumBytes);
    return shelf;
  };
  const stopListening = clock.onAdvance(() => {
    if (shelf === undefined) return;
    Promise.all([shelf, lastErasure(database.read)]).then(
      ([opened, erasure]) => opened.forgetErased(erasure),
      (error: unknown) => app.log.error({ err: error }, 'files of before an erasure'),
    );
  });
  app.addHook('onClose', async () => {
    stopListening();
    await (await shelf)?.close();
  });
  const door: FileDoor = {
    source: database,
    read: database.read,
    openReader,
    openShelf,
    program,
    sizes,
    spendingOf,
  };
  addFileRoutes(app, door);
  addPackageRoutes(app, door);
}
