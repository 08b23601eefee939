import type { RunStatement } from '../../database/statement.js';
import type { SubmissionCounts } from './submission.js';

/** What became of the rows of a submission. */
export interface Summary {
  readonly counts: SubmissionCounts;
  readonly contentDigest: string;
  /** The agency of all sound rows, where they have the same. */
  readonly agency: string | null;
}

export async function summarise(run: RunStatement, submission: string): Promise<Summary> {
  const [row] = await run({
    text: `select count(*)::integer as rows, count(*) filter (where status = 'sound')::integer as sound,
count(*) filter (where status = 'faulty')::integer as faulty, count(*) filter (where status = 'counted')::integer as counted,
count(*) filter (where status = 'sound' and effect = 'new')::integer as new, count(*) filter (where status = 'sound' and effect = 'corrected')::integer as corrected,
count(*) filter (where status = 'sound' and effect = 'unchanged')::integer as unchanged,
coalesce(sum(jsonb_array_length(jsonb_path_query_array(problems, '$[*] ? (@.severity == "error")'))) filter (where problems is not null), 0)::integer as errors,
coalesce(sum(jsonb_array_length(jsonb_path_query_array(problems, '$[*] ? (@.severity == "warning")'))) filter (where problems is not null), 0)::integer as warnings,
encode(sha256(convert_to(coalesce(string_agg("row" || ' ' || digest, E'\\n' order by "row") filter (where status = 'sound'), ''), 'UTF8')), 'hex') as content_digest,
case when bool_and(agency is not null) filter (where status = 'sound') and min(agency::text) filter (where status = 'sound') = max(agency::text) filter (where status = 'sound')
then min(agency::text) filter (where status = 'sound') end as agency
from "intake"."submission_row" where submission = $1`,
    values: [submission],
  });
  const count = (name: keyof SubmissionCounts) => Number(row?.[name] ?? 0);
  return {
    counts: {
      rows: count('rows'),
      sound: count('sound'),
      faulty: count('faulty'),
      counted: count('counted'),
      new: count('new'),
      corrected: count('corrected'),
      unchanged: count('unchanged'),
      errors: count('errors'),
      warnings: count('warnings'),
    },
    contentDigest: String(row?.content_digest),
    agency: typeof row?.agency === 'string' ? row.agency : null,
  };
}
