import pg from 'pg';

const { DATE, TIMESTAMP, TIMESTAMPTZ } = pg.types.builtins;
const AS_TEXT: ReadonlySet<number> = new Set([DATE, TIMESTAMP, TIMESTAMPTZ]);

// As the pools of MikroORM: days and instants stay what PostgreSQL writes.
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    AS_TEXT.has(id) ? (text: string) => text : pg.types.getTypeParser(id, format),
};

/** Seconds that one statement of a session may take: files of millions of rows. */
const STATEMENT_SECONDS = 1_800;

/**
 * A connection of its own as the reader, for what takes longer than a question may: writing whole datasets into files.
 * It is cut by the server soon after whoever opened it is gone.
 */
export async function openReaderSession(readerUrl: string): Promise<pg.Client> {
  const address = new URL(readerUrl);
  address.searchParams.delete('options');
  const settings = {
    timezone: 'UTC',
    datestyle: 'ISO',
    default_transaction_read_only: 'on',
    statement_timeout: `${STATEMENT_SECONDS}s`,
    idle_in_transaction_session_timeout: `${STATEMENT_SECONDS}s`,
    client_connection_check_interval: '1s',
  };
  const client = new pg.Client({
    connectionString: address.href,
    application_name: 'longcheng files',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    types: TYPES,
  });
  // A connection that is lost fails whatever runs on it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** End a session at once, whatever runs on it: the server stops when it sees that nobody is there. */
export function cutSession(client: pg.Client): void {
  client.connection.stream.destroy();
}
