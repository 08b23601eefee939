import type { MikroORM } from '@mikro-orm/postgresql';
import { tracedStatement } from '../tracing.js';
import { copyIn } from './copy-in.js';
import type { RunStatement } from './statement.js';

/** Runs one `copy … from stdin`, which reads the text. */
export type CopyRows = (statement: string, text: string) => Promise<void>;

/**
 * Do something in one transaction of the writer: all of it happens, or nothing. A connection that was lost on the way, or
 * does not even take the end of its transaction, is thrown away, so that its place in the pool is free again.
 */
export async function inWriterTransaction<Result>(
  writer: MikroORM,
  work: (run: RunStatement, copy: CopyRows) => Promise<Result>,
): Promise<Result> {
  const pool = await writer.em.getConnection().getNativeClient();
  const client = await pool.connect();
  let broken: Error | undefined;
  const lose = (error: Error) => {
    broken = error;
  };
  // Whatever runs on it fails by itself; without a listener a lost connection would end the process.
  client.on('error', lose);
  const run: RunStatement = ({ text, values }) =>
    tracedStatement(text, async () => (await client.query({ text, values: [...values] })).rows);
  try {
    await client.query('begin');
    const result = await work(run, (statement, text) => copyIn(client, statement, [text]));
    await tracedStatement('commit', () => client.query('commit'));
    return result;
  } catch (error) {
    await client.query('rollback').catch(lose);
    throw error;
  } finally {
    client.off('error', lose);
    client.release(broken);
  }
}
