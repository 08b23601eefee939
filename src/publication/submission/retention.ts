import type { Database } from '../../database/open-database.js';
import { inWriterTransaction } from '../../database/writer-transaction.js';
import { writeAudit } from '../audit.js';

/**
 * Empty what was never released of its content once it has been kept for so many days: rows that were rejected or withheld,
 * counted from the decision, and rows that were faulty, counted from their receipt, with all that was said of them. That they
 * were there, what was decided, and the digests stay; the audit log says what was emptied. Gives the number of rows.
 */
export async function emptyUnreleased(database: Database, days: number): Promise<number> {
  return inWriterTransaction(database.writer, async (run) => {
    const emptied = await run({
      text: `with emptied as (
update "intake"."submission_row" r set version = null, natural_key = null, label = null, depends_on = null, problems = null
from "intake"."submission" s
where s.id = r.submission
  and (r.version is not null or r.natural_key is not null or r.label is not null or r.problems is not null)
  and ((r.status = 'faulty' and s.received_at < clock_timestamp() - make_interval(days => $1))
    or exists (select from "intake"."decided_row" dr join "intake"."decision" d on d.id = dr.decision
      where dr.submission = r.submission and dr."row" = r."row" and d.decision in ('reject', 'withhold')
        and d.decided_at < clock_timestamp() - make_interval(days => $1)))
returning r.submission)
select submission, count(*)::integer as rows from emptied group by submission order by submission`,
      values: [days],
    });
    await run({
      text: `update "intake"."submission" set problems = '[]' where problems <> '[]' and received_at < clock_timestamp() - make_interval(days => $1)`,
      values: [days],
    });
    for (const { submission, rows } of emptied)
      await writeAudit(run, {
        keyId: null,
        act: 'emptied',
        subject: String(submission),
        details: { rows: Number(rows), days },
      });
    return emptied.reduce((sum, { rows }) => sum + Number(rows), 0);
  });
}
