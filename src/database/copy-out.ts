import { Readable } from 'node:stream';
import pg from 'pg';

// One row is a message of its own; passing on each by itself would cost more than all else.
const BLOCK = 64 * 1024;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * The rows of a `copy … to stdout (format csv)`, as one stream of bytes with the line ends of RFC 4180. The server is held
 * back while nobody reads on. Whoever destroys it early must also end the client's connection.
 * Protocol: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY
 */
export function copyOut(client: pg.Client, command: string): CopyOut {
  return client.query(new CopyOut(command));
}

/** What the driver asks of a query of one's own: a method for each message that the server may send. */
export class CopyOut extends Readable implements pg.Submittable {
  /** How many rows there were, once the stream has ended. */
  rows = 0;

  private connection: pg.Connection | undefined;
  private block = Buffer.allocUnsafe(BLOCK);
  private length = 0;

  constructor(private readonly command: string) {
    super({ highWaterMark: 4 * BLOCK });
  }

  submit(connection: pg.Connection): void {
    this.connection = connection;
    connection.query(this.command);
  }

  override _read(): void {
    this.connection?.stream.resume();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    // Else the connection would never see that its query has failed.
    this.connection?.stream.resume();
    callback(error);
  }

  /** A row; its bytes are the driver's and hold only until the next. PostgreSQL ends it by a line feed. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const size = chunk.length + 1;
    if (this.length + size > this.block.length) this.flush(size);
    chunk.copy(this.block, this.length);
    this.length += size;
    this.block[this.length - 2] = CARRIAGE_RETURN;
    this.block[this.length - 1] = LINE_FEED;
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0);
  }

  handleReadyForQuery(): void {
    this.flush(0);
    this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}

  private flush(needed: number): void {
    if (this.length > 0 && !this.push(this.block.subarray(0, this.length))) this.connection?.stream.pause();
    this.block = Buffer.allocUnsafe(Math.max(BLOCK, needed));
    this.length = 0;
  }
}
