import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LongchengError } from '../../errors.js';
import { type FileSource, StoredFile } from './stored-file.js';

/** Most files that are written at the same time: each holds a connection and a transaction. */
const MOST_WRITERS = 4;

interface Place {
  readonly file: StoredFile;
  /** Revision of the newest erasure when it was written. */
  readonly erasure: number;
  lastWanted: number;
}

/**
 * Files that were asked for, in a folder of bounded size. A file that is asked for while it is written or still there is
 * not written again, so a download can be resumed, its length and digest are known, and a slow reader holds no transaction
 * open.
 */
export class FileShelf {
  private readonly places = new Map<string, Place>();
  private isClosed = false;

  private constructor(
    private readonly folder: string,
    private readonly maximumBytes: number,
  ) {}

  /** `parent`: where each process has a folder of its own; those of processes that are gone are removed. */
  static async open(parent: string, maximumBytes: number): Promise<FileShelf> {
    await mkdir(parent, { recursive: true });
    for (const name of await readdir(parent))
      if (!isInUse(name)) await rm(join(parent, name), { recursive: true, force: true });
    const name = `${process.pid}-${randomUUID()}`;
    OPENED_HERE.add(name);
    const folder = join(parent, name);
    await mkdir(folder, { mode: 0o700 });
    return new FileShelf(folder, maximumBytes);
  }

  /** The file of a key that is there, complete or on its way. */
  find(key: string, erasure: number): StoredFile | undefined {
    const place = this.places.get(key);
    if (place === undefined || place.erasure !== erasure || place.file.state === 'broken') return undefined;
    place.lastWanted = performance.now();
    return place.file;
  }

  /**
   * The file of a key; begun where it is not there. Whoever asks must say that he wants it before he waits for anything.
   * @throws LongchengError TOO_MANY_STREAMS when as many are being written as may be.
   */
  get(key: string, erasure: number, begin: () => Promise<FileSource>): StoredFile {
    this.forgetErased(erasure);
    const known = this.find(key, erasure);
    if (known !== undefined) return known;
    const writers = [...this.places.values()].filter(({ file }) => file.state === 'writing').length;
    if (writers >= MOST_WRITERS || this.isClosed)
      throw new LongchengError('TOO_MANY_STREAMS', `${writers} files are being written already; try again soon.`, {
        maximum: MOST_WRITERS,
      });
    const file = new StoredFile(join(this.folder, randomUUID()), (idle) => this.onIdle(key, idle));
    this.places.set(key, { file, erasure, lastWanted: performance.now() });
    void file.fill(begin);
    return file;
  }

  /** Remove all that was written before an erasure: it may hold what was erased. Whoever reads it gets an error. */
  forgetErased(erasure: number): void {
    for (const [key, place] of this.places) if (place.erasure < erasure) this.remove(key, place);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const [key, place] of this.places) this.remove(key, place);
    await rm(this.folder, { recursive: true, force: true });
  }

  private onIdle(key: string, file: StoredFile): void {
    if (file.state === 'broken' && this.places.get(key)?.file === file) this.places.delete(key);
    // What is kept for whoever may want it makes way for what is wanted now: the next attempt finds room.
    this.makeRoom(isDiskFull(file.fault) ? 0 : this.maximumBytes);
  }

  // What was wanted longest ago goes first; what is being read stays.
  private makeRoom(maximumBytes: number): void {
    let bytes = 0;
    for (const { file } of this.places.values()) bytes += file.bytes;
    const idle = [...this.places].filter(([, { file }]) => file.state === 'complete' && !file.isWanted);
    for (const [key, place] of idle.toSorted(([, a], [, b]) => a.lastWanted - b.lastWanted)) {
      if (bytes <= maximumBytes) return;
      bytes -= place.file.bytes;
      this.remove(key, place);
    }
  }

  private remove(key: string, { file }: Place): void {
    this.places.delete(key);
    const wasComplete = file.state === 'complete';
    file.break(
      new LongchengError('DATABASE_UNAVAILABLE', 'The file is no longer what is published; ask for it again.'),
    );
    if (wasComplete) void rm(file.path, { force: true });
  }
}

function isDiskFull(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && (fault.code === 'ENOSPC' || fault.code === 'EDQUOT');
}

// A process may have been given the number of one that is gone.
const OPENED_HERE = new Set<string>();

function isInUse(folderName: string): boolean {
  const processId = Number(folderName.split('-')[0]);
  return processId === process.pid ? OPENED_HERE.has(folderName) : isAlive(processId);
}

function isAlive(processId: number): boolean {
  try {
    return Number.isInteger(processId) && processId > 0 && process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
