import pg from 'pg';

/**
 * Run statements in one exchange, among them `copy … from stdin`, each of which reads the next of the texts. The texts
 * follow the statements without waiting for the server, so it works while its client makes what comes next.
 * Protocol: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY
 */
export function copyIn(client: pg.ClientBase, statements: string, texts: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(statements, texts, resolve, reject));
  });
}

/** What the driver asks of a query of one's own: a method for each message that the server may send. */
class CopyIn implements pg.Submittable {
  constructor(
    private readonly statements: string,
    private readonly texts: readonly string[],
    private readonly onDone: () => void,
    private readonly onError: (error: Error) => void,
  ) {}

  // Should a statement fail, the server passes over what was sent for those after it.
  submit(connection: pg.Connection): void {
    const { stream } = connection;
    stream.cork();
    connection.query(this.statements);
    for (const text of this.texts) {
      if (text !== '') {
        stream.write(head('d', Buffer.byteLength(text)));
        // Not as a buffer: memory outside of the heap makes V8 look through all that is in it.
        stream.write(text, 'utf8');
      }
      stream.write(head('c', 0));
    }
    stream.uncork();
  }

  handleError(error: Error): void {
    this.onError(error);
  }

  handleReadyForQuery(): void {
    this.onDone();
  }

  handleCopyInResponse(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
}

/** The head of a message: its type, and its length with that of the length itself. */
function head(type: 'd' | 'c', bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(5);
  buffer.write(type, 0, 'latin1');
  buffer.writeUInt32BE(bytes + 4, 1);
  return buffer;
}
