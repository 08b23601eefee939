import { sql } from 'kysely';
import type { Fragment } from './sql.js';

/** Which versions a question is about: the present ones, or those that were present at a revision. */
export type Validity = { readonly form: 'present' } | { readonly form: 'at'; readonly revision: number };

/** Of the versions that were present at a revision, those that still are, or those that have ended since. */
export type Survival = 'present still' | 'ended since';

export const PRESENT: Validity = { form: 'present' };

/** The predicate of it. Present: `"t"."until_revision" is null`, which the partial indexes serve. */
export function isValid(alias: string, validity: Validity): Fragment {
  const until = sql.ref(`${alias}.until_revision`);
  if (validity.form === 'present') return sql`${until} is null`;
  const since = sql.ref(`${alias}.since_revision`);
  return sql`${since} <= ${validity.revision}::bigint and (${until} is null or ${until} > ${validity.revision}::bigint)`;
}

/**
 * The predicate of one of the two. `"t"."until_revision" is null and "t"."since_revision" <= $1::bigint` is served by the
 * partial indexes of the present, `"t"."until_revision" > $1::bigint and …` by that of what has ended.
 */
export function survives(alias: string, survival: Survival, revision: number): Fragment {
  const until = sql.ref(`${alias}.until_revision`);
  const since = sql`${sql.ref(`${alias}.since_revision`)} <= ${revision}::bigint`;
  return survival === 'present still'
    ? sql`${until} is null and ${since}`
    : sql`${until} > ${revision}::bigint and ${since}`;
}
