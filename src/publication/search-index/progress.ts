import type { RunStatement } from '../../database/statement.js';

/** How far the index has come: the change that was entered last, and the last revision of which everything is. */
export interface IndexProgress {
  readonly revision: number;
  readonly sequence: number;
  readonly completeRevision: number;
}

export async function noteProgress(
  run: RunStatement,
  { revision, sequence, completeRevision }: IndexProgress,
): Promise<void> {
  await run({
    text: `insert into "open"."search_progress" (id, revision, sequence, complete_revision) values (1, $1, $2, $3)
on conflict (id) do update set revision = excluded.revision, sequence = excluded.sequence, complete_revision = excluded.complete_revision`,
    values: [revision, sequence, completeRevision],
  });
}

/** The place after everything that is published. */
export async function publishedSoFar(run: RunStatement): Promise<IndexProgress> {
  const [last] = await run({
    text: 'select revision, sequence from "open"."change" order by revision desc, sequence desc limit 1',
    values: [],
  });
  const revision = Number(last?.revision ?? 0);
  return { revision, sequence: Number(last?.sequence ?? 0), completeRevision: revision };
}
