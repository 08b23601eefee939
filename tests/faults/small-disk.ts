import { execFile } from 'node:child_process';
import { chmod, mkdtemp, open, rm, rmdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PAGE = 4_096;

/** A disk of a few megabytes. */
export interface SmallDisk {
  readonly folder: string;
  readonly freeBytes: () => Promise<number>;
  /** Take all the room but so many bytes. */
  readonly fill: (leave?: number) => Promise<void>;
  /** Give that room back. */
  readonly release: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** @throws Error saying what is missing, where none can be mounted. */
export async function mountSmallDisk(kilobytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).catch((error: unknown) => {
    throw new Error(`A small disk can not be mounted; run this as root, where tmpfs may be mounted: ${String(error)}`);
  });
  await chmod(folder, 0o777);
  const ballast = join(folder, 'ballast');
  const freeBytes = async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  const roomBeyond = async (leave: number) => Math.floor(((await freeBytes()) - leave) / PAGE) * PAGE;
  return {
    folder,
    freeBytes,
    fill: async (leave = 0) => {
      const handle = await open(ballast, 'a');
      try {
        for (let room = await roomBeyond(leave); room > 0; room = await roomBeyond(leave))
          await handle.write(Buffer.alloc(room));
      } catch (error) {
        // Somebody else was quicker.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        await handle.close();
      }
    },
    release: () => rm(ballast, { force: true }),
    drop: async () => {
      await run('umount', ['-l', folder]);
      await rmdir(folder);
    },
  };
}
