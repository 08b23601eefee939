import { LongchengError } from '../errors.js';

/** A place between two changes of the catalogue: all changes up to and with this one lie before it. */
export interface Place {
  readonly revision: number;
  readonly sequence: number;
}

/** The place before every change. */
export const BEGINNING: Place = { revision: 0, sequence: 0 };

// What a column `integer` can hold: no change of a revision comes after it.
const LAST_SEQUENCE = 2_147_483_647;

/** The place after the last change of a revision, whichever that is. */
export function endOf(revision: number): Place {
  return { revision, sequence: LAST_SEQUENCE };
}

/** The cursor of a place. It belongs to the catalogue and not to a question, so that the datasets followed may change. */
export function writePlace({ revision, sequence }: Place): string {
  return Buffer.from(JSON.stringify(['c', revision, sequence]), 'utf8').toString('base64url');
}

/**
 * The place that a cursor stands for, seen from a moment whose revision is `newest`.
 * @throws LongchengError BAD_CURSOR when it is damaged, or lies in what this catalogue has not published: then it is
 *   another catalogue's, or this one was set back, and a copy has to be begun anew.
 */
export function readPlace(argument: string, cursor: string, newest: number): Place {
  const place = parse(cursor);
  // Decoding passes over what does not belong there; a cursor has one spelling only.
  if (place === undefined || writePlace(place) !== cursor)
    throw new LongchengError('BAD_CURSOR', `"${argument}" is no cursor of changes; take it from an earlier answer.`, {
      argument,
    });
  if (place.revision > newest)
    throw new LongchengError(
      'BAD_CURSOR',
      `"${argument}" lies after revision ${newest}, the newest here; begin again from the start.`,
      { argument, newest },
    );
  return place;
}

function parse(cursor: string): Place | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [mark, revision, sequence]: readonly unknown[] = Array.isArray(parsed) && parsed.length === 3 ? parsed : [];
    return mark === 'c' && isCount(revision) && isCount(sequence) && sequence <= LAST_SEQUENCE
      ? { revision, sequence }
      : undefined;
  } catch {
    return undefined;
  }
}

function isCount(part: unknown): part is number {
  return typeof part === 'number' && Number.isSafeInteger(part) && part >= 0;
}
