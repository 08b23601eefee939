import { readInstant } from '../catalog/scalars.js';
import type { RunStatement } from '../database/statement.js';
import { LongchengError } from '../errors.js';
import type { AsOfInput } from './list-request.js';
import { PRESENT, type Validity } from './validity.js';

/** The state of the data that an answer shows. */
export interface Moment {
  readonly revision: number;
  /** The newest state when the request came: it can be read from the rows without an end. */
  readonly isPresent: boolean;
  /** Whether the question named it, be it the newest or not. */
  readonly isNamed?: true;
}

/**
 * The revision that addresses in an answer lead to, so that one who follows them from a named moment stays in it;
 * undefined where the question was for whatever is newest.
 */
export function namedRevision({ revision, isPresent, isNamed }: Moment): number | undefined {
  return isPresent && isNamed !== true ? undefined : revision;
}

/** The versions that were present at a moment. */
export function validityAt(moment: Moment): Validity {
  return moment.isPresent ? PRESENT : { form: 'at', revision: moment.revision };
}

/**
 * The moment that `asOf` names, seen from a request that sees revision `present`.
 * @throws LongchengError UNKNOWN_REVISION for a revision or a time that is still to come, BAD_ARGUMENT for both at once.
 */
export async function resolveAsOf(read: RunStatement, asOf: AsOfInput | undefined, present: Moment): Promise<Moment> {
  if (asOf === undefined || (asOf.revision === undefined && asOf.time === undefined)) return present;
  if (asOf.revision !== undefined && asOf.time !== undefined) {
    throw new LongchengError('BAD_ARGUMENT', '"asOf" takes either "revision" or "time", not both.', {
      argument: 'asOf',
    });
  }
  const revision =
    asOf.revision === undefined
      ? await revisionAt(read, asOf.time ?? '')
      : await knownRevision(read, asOf.revision, present.revision);
  return revision === present.revision ? { ...present, isNamed: true } : { revision, isPresent: false };
}

async function knownRevision(read: RunStatement, revision: number, seen: number): Promise<number> {
  const isNumber = revision >= 0 && Number.isInteger(revision);
  if (isNumber && revision <= seen) return revision;
  // Another server may have published it since, and told the caller.
  const newest = isNumber ? (await presentMoment(read)).revision : seen;
  if (isNumber && revision <= newest) return revision;
  throw new LongchengError('UNKNOWN_REVISION', `There is no revision ${revision}; the newest is ${newest}.`, {
    argument: 'asOf',
    newest,
  });
}

// The answer may be newer than what the request saw when it came, if a publication was released in between.
async function revisionAt(read: RunStatement, time: string): Promise<number> {
  const instant = readInstant(time);
  if (instant === undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      `"asOf.time" is "${time}"; write an instant with a zone such as 2019-10-22T09:30:00+08:00.`,
      { argument: 'asOf' },
    );
  const [row] = await read({
    text: 'select coalesce(max(revision), 0) as revision, $1::timestamptz > clock_timestamp() as is_to_come from "open"."publication" where released_at <= $1::timestamptz',
    values: [instant],
  });
  // What will be published until then is not known yet, so the answer could not be replayed. The clock is that which
  // releases are dated by.
  if (row?.is_to_come === true)
    throw new LongchengError('UNKNOWN_REVISION', `"asOf.time" ${time} is still to come; use a time that has passed.`, {
      argument: 'asOf',
    });
  return Number(row?.revision ?? 0);
}

/** The newest moment that the database knows. */
export async function presentMoment(read: RunStatement): Promise<Moment> {
  const [row] = await read({
    text: 'select coalesce(max(revision), 0) as revision from "open"."publication"',
    values: [],
  });
  return { revision: Number(row?.revision ?? 0), isPresent: true };
}
