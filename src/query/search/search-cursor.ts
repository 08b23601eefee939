import { createHash } from 'node:crypto';
import { isRecordId } from '../../catalog/identity.js';
import { LongchengError } from '../../errors.js';

/**
 * How well a hit fits, the best first: its name or number is just this; all words stand in its name, which is at most
 * three times as long; in a longer name; anywhere.
 */
export const TIERS = ['EXACT', 'CLOSE', 'NAME', 'TEXT'] as const;

export type Tier = (typeof TIERS)[number];

/** A place among the hits: after the hit of this day and record in this tier. */
export interface SearchPlace {
  readonly tier: Tier;
  readonly day: string;
  readonly recordId: string;
  /** Whether the words are so common that hits are looked for month by month. */
  readonly isCommon: boolean;
}

/** The cursor of a place. It says which question it belongs to. */
export function writeSearchPlace(question: string, { tier, day, recordId, isCommon }: SearchPlace): string {
  const parts = ['s', signature(question), TIERS.indexOf(tier), day, recordId, isCommon ? 1 : 0];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @throws LongchengError BAD_CURSOR when it is damaged or belongs to another question.
 */
export function readSearchPlace(question: string, cursor: string): SearchPlace {
  const place = parse(cursor, signature(question));
  // Decoding passes over what does not belong there; a cursor has one spelling only.
  if (place === undefined || writeSearchPlace(question, place) !== cursor)
    throw new LongchengError(
      'BAD_CURSOR',
      '"after" is no cursor of this search; take it from an answer to the same question.',
      { argument: 'after' },
    );
  return place;
}

function parse(cursor: string, expected: string): SearchPlace | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [mark, of, rank, day, recordId, common]: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
    const tier = TIERS[Number(rank)];
    const isPlace = mark === 's' && of === expected && tier !== undefined;
    if (!isPlace || typeof day !== 'string' || typeof recordId !== 'string') return undefined;
    return isDay(day) && isRecordId(recordId) ? { tier, day, recordId, isCommon: common === 1 } : undefined;
  } catch {
    return undefined;
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function signature(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, 8);
}
