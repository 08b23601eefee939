import type { RunStatement } from '../database/statement.js';

/** The day in Shanghai by the clock of the database. */
export async function databaseDay(read: RunStatement): Promise<string> {
  const [row] = await read({
    text: `select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`,
    values: [],
  });
  return String(row?.day);
}
