import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';

/** What fills a file: its bytes, and how far it is. */
export interface FileSource {
  readonly expectedRows: number;
  readonly rows: () => number;
  readonly bytes: AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

const READ_BYTES = 256 * 1024;

/**
 * A file on disk that can be read while it is still being written. It is complete or it is nothing: whoever reads one that
 * breaks gets an error and no end. Writing stops when nobody wants it any more.
 */
export class StoredFile {
  /** Bytes that are there. */
  bytes = 0;
  rows = 0;
  expectedRows: number | undefined;
  /** SHA-256 of all bytes, in hexadecimal, once it is complete. */
  sha256: string | undefined;
  state: 'writing' | 'complete' | 'broken' = 'writing';
  fault: unknown;

  private readonly changed = new EventEmitter().setMaxListeners(0);
  private source: FileSource | undefined;
  private wanted = 0;

  constructor(
    readonly path: string,
    /** Told when writing has ended in either way, and when nobody wants the file any more. */
    private readonly onIdle: (file: StoredFile) => void,
  ) {}

  /** Write all that a source has. Never throws: what goes wrong is the state of the file. */
  async fill(begin: () => Promise<FileSource>): Promise<void> {
    const hash = createHash('sha256');
    let handle: FileHandle | undefined;
    try {
      this.source = await begin();
      const { source } = this;
      this.expectedRows = source.expectedRows;
      handle = await open(this.path, 'wx', 0o600);
      for await (const block of source.bytes) {
        if (this.state !== 'writing') break;
        hash.update(block);
        await writeAll(handle, block);
        this.bytes += block.length;
        this.rows = source.rows();
        this.changed.emit('change');
      }
      this.rows = source.rows();
      if (this.state === 'writing') {
        this.sha256 = hash.digest('hex');
        this.state = 'complete';
      }
    } catch (error) {
      // Before anyone hears of it, so that whoever asks again finds the room.
      await handle?.close().catch(() => undefined);
      await rm(this.path, { force: true });
      this.break(error);
    } finally {
      await this.source?.close().catch(() => undefined);
      await handle?.close().catch(() => undefined);
      if (this.state === 'broken') await rm(this.path, { force: true });
      this.changed.emit('change');
      this.onIdle(this);
    }
  }

  /** Give up: whoever reads gets an error. */
  break(fault: unknown): void {
    if (this.state === 'broken') return;
    this.state = 'broken';
    this.fault = fault;
    void this.source?.close().catch(() => undefined);
    this.changed.emit('change');
  }

  /** Say that the file is wanted; it is written on as long as anybody does. The answer ends that. */
  want(): () => void {
    this.wanted += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.wanted -= 1;
      if (this.wanted > 0) return;
      if (this.state === 'writing') this.break(new Error('Nobody waits for this file any more.'));
      else this.onIdle(this);
    };
  }

  get isWanted(): boolean {
    return this.wanted > 0;
  }

  /** Wait for the first bytes. @throws what broke the file. */
  async begun(): Promise<void> {
    while (this.state === 'writing' && this.bytes === 0) await once(this.changed, 'change');
    if (this.state === 'broken') throw this.fault;
  }

  /** Wait until it is complete or broken. */
  async ended(): Promise<void> {
    while (this.state === 'writing') await once(this.changed, 'change');
  }

  /** Bytes from one place up to another, or to the end, as they come. @throws what broke the file. */
  async *read(start = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    const handle = await this.openToRead();
    try {
      for (let at = start; at < end; ) {
        if (this.state === 'broken') throw this.fault;
        const there = Math.min(this.bytes, end) - at;
        if (there > 0) {
          const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(there, READ_BYTES)), 0, null, at);
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        } else if (this.state === 'complete') return;
        else await once(this.changed, 'change');
      }
    } finally {
      await handle.close();
    }
  }

  private async openToRead(): Promise<FileHandle> {
    try {
      return await open(this.path, 'r');
    } catch (error) {
      // It may have been removed because it is about to break.
      await this.ended();
      throw this.fault ?? error;
    }
  }
}

async function writeAll(handle: FileHandle, block: Buffer): Promise<void> {
  for (let at = 0; at < block.length; ) at += (await handle.write(block, at)).bytesWritten;
}
