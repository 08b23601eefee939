import { LongchengError } from '../errors.js';

/** How much of a load tier is made; what it is made of is the table in `distribution.ts`. */
export interface Tier {
  readonly name: TierName;
  /** Share of the tier's rows that is made: 1, or less for a quick look at the same shapes. */
  readonly scale: number;
}

/** `T1`: a district after ten years, about a million rows. `T2`: a city, about ten million. */
export type TierName = 'T1' | 'T2';

/** @throws LongchengError BAD_ARGUMENT when there is no such tier. */
export function readTier(text: string, scale = 1): Tier {
  if (text === 'T1' || text === 'T2') return { name: text, scale };
  throw new LongchengError(
    'BAD_ARGUMENT',
    `There is no tier "${text}"; use T1 (a district after ten years, about 1 million rows) or T2 (a city, about 10 million).`,
    { tier: text },
  );
}
