import type { MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { RunStatement } from './statement.js';

/** Do something in one transaction of the writer: all of it happens, or nothing. */
export async function inWriterTransaction<Result>(
  writer: MikroORM,
  work: (run: RunStatement) => Promise<Result>,
): Promise<Result> {
  return writer.em.fork().transactional(async (em) => {
    const transaction = em.getKysely<Record<string, Record<string, unknown>>>();
    const run: RunStatement = async ({ text, values }) => {
      const { rows } = await transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]));
      return rows;
    };
    return work(run);
  });
}
