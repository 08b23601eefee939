import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { buildServer, type Server } from '../../../src/server/build-server.js';
import { type FreshDatabase, freshDatabase } from '../../fresh-database.js';
import { toyRegistry } from '../../toy-datasets.js';

export interface ServedFiles {
  readonly fresh: FreshDatabase;
  readonly server: Server;
  readonly address: string;
  /** Names of the files that are on disk. */
  readonly onDisk: () => Promise<readonly string[]>;
}

/** A listening server over an empty database of toys, whose files lie in a folder of the test's own. */
export async function serveFiles(fileCacheBytes = 100_000_000): Promise<ServedFiles> {
  const fresh = await freshDatabase(toyRegistry);
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-files-test-'));
  const server = await buildServer({
    database: fresh.database,
    schema: buildSchema(toyRegistry),
    logLevel: 'silent',
    fileFolder: folder,
    fileCacheBytes,
  });
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  after(async () => {
    await server.app.close();
    await fresh.drop();
    await rm(folder, { recursive: true });
  });
  return {
    fresh,
    server,
    address,
    onDisk: async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('/')),
  };
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  /** Whether the answer came to its end. */
  readonly isWhole: boolean;
}

/** Ask for a file as a program does that watches how an answer ends; `leaveAfter`: how many bytes it stays for. */
export function receive(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', leaveAfter = Number.POSITIVE_INFINITY } = {},
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      const blocks: Buffer[] = [];
      let length = 0;
      response.on('data', (block: Buffer) => {
        blocks.push(block);
        length += block.length;
        if (length >= leaveAfter) asked.destroy();
      });
      response.on('error', () => undefined);
      response.on('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(blocks),
          isWhole: response.complete,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
