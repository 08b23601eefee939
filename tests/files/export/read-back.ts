import { DuckDBInstance } from '@duckdb/node-api';

/** A program of others that reads our files: https://duckdb.org/docs/stable/clients/node_neo/overview */
export async function openDuck(): Promise<{
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  return {
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The rows of a CSV with all cells as text, empty ones as `''`. */
export function csvQuery(path: string): string {
  return `select columns(c -> true)::varchar from read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', nullstr = '\u0001', strict_mode = true)`;
}
