import { LongchengError } from '../errors.js';

/** The size of a page as it was asked for, and what is said of one that can not be. */
export interface PageSize {
  readonly argument: 'first' | 'last';
  readonly smallest?: number;
  readonly largest: number;
  /** What holds so many, and of what. */
  readonly holder?: 'a page' | 'an answer';
  readonly things: string;
  /** How to get at the rest. */
  readonly advice: string;
}

/**
 * Check how many a page is to hold.
 * @throws LongchengError BAD_ARGUMENT or PAGE_TOO_LARGE.
 */
export function checkPageSize(size: number, limits: PageSize): number {
  const { argument, smallest = 0, largest, holder = 'a page', things, advice } = limits;
  if (!Number.isInteger(size) || size < smallest)
    throw new LongchengError('BAD_ARGUMENT', `"${argument}" is ${size}; use ${smallest} to ${largest}.`, {
      argument,
      maximum: largest,
    });
  if (size > largest)
    throw new LongchengError(
      'PAGE_TOO_LARGE',
      `"${argument}" is ${size}; ${holder} holds at most ${largest} ${things}. ${advice}`,
      { argument, maximum: largest },
    );
  return size;
}
