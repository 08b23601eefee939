import { globalIdOf } from '../catalog/identity.js';
import type { Submission } from '../publication/submission/submission.js';

/** A submission as REST and the commands answer with it. */
export function submissionJson(submission: Submission): Readonly<Record<string, unknown>> {
  const { agency, ...rest } = submission;
  return {
    ...rest,
    agency: agency === null ? null : globalIdOf('agencies', agency),
    links: {
      self: `/api/v1/submissions/${submission.id}`,
      problems: `/api/v1/submissions/${submission.id}/problems.csv`,
      rows: `/api/v1/submissions/${submission.id}/rows`,
      decision: `/api/v1/submissions/${submission.id}/decision`,
    },
  };
}
