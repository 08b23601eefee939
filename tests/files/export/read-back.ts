import { DuckDBInstance } from '@duckdb/node-api';
import { type CellObject, read, utils } from '@e965/xlsx';

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

/**
 * The first sheet of a workbook as SheetJS reads it: each row by its headings, each cell as the text of what is in it.
 * Options: https://docs.sheetjs.com/docs/api/parse-options
 */
export function workbookRows(bytes: Buffer): readonly Readonly<Record<string, string>>[] {
  const { Sheets, SheetNames } = read(bytes, { cellDates: true, UTC: true });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const textAt = (row: number, column: number) => cellText(sheet[utils.encode_cell({ r: row, c: column })]);
  const headings = Array.from({ length: end.c + 1 }, (_, column) => textAt(0, column));
  return Array.from({ length: end.r }, (_, row) =>
    Object.fromEntries(headings.map((heading, column) => [heading, textAt(row + 1, column)])),
  );
}

// A day has no time; minutes are those of the clock in Shanghai.
function cellText(cell: CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  if (!(cell.v instanceof Date)) return String(cell.v);
  // The fraction of a day that minutes are has no end in binary.
  const rounded = new Date(Math.round(cell.v.getTime() / 1_000) * 1_000);
  const [day = '', time = ''] = rounded.toISOString().split('T');
  return time.startsWith('00:00:00') && !/h/i.test(String(cell.z ?? '')) ? day : `${day} ${time.slice(0, 5)}`;
}
