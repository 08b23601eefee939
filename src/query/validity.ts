import { sql } from 'kysely';
import type { Fragment } from './sql.js';

/** Which versions a question is about: the present ones, or those that were present at a revision. */
export type Validity = { readonly form: 'present' } | { readonly form: 'at'; readonly revision: number };

export const PRESENT: Validity = { form: 'present' };

/** The predicate of it. Present: `"t"."until_revision" is null`, which the partial indexes serve. */
export function isValid(alias: string, validity: Validity): Fragment {
  const until = sql.ref(`${alias}.until_revision`);
  if (validity.form === 'present') return sql`${until} is null`;
  const since = sql.ref(`${alias}.since_revision`);
  return sql`${since} <= ${validity.revision}::bigint and (${until} is null or ${until} > ${validity.revision}::bigint)`;
}
