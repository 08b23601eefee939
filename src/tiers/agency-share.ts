import { Chance } from './chance.js';

/** Parts of a million: market supervision, public security and health decide 60 % of all cases. */
export const GREAT_SHARES = [270_000, 200_000, 130_000] as const;

/**
 * Which agency a case falls to: the three great ones by their shares, the others by Zipf's law (the second of them has
 * half as many cases as the first, the third a third), which leaves the median agency far below a tenth of the first.
 */
export class AgencyShare {
  private readonly bounds: readonly number[];

  /** @param count of agencies, the great ones first. */
  constructor(count: number) {
    const rest = 1_000_000 - GREAT_SHARES.reduce<number>((sum, share) => sum + share, 0);
    const ranks = Array.from({ length: Math.max(1, count - GREAT_SHARES.length) }, (_, index) => 1 / (index + 1));
    const total = ranks.reduce((sum, share) => sum + share, 0);
    let bound = 0;
    this.bounds = [...GREAT_SHARES, ...ranks.map((share) => (share / total) * rest)].map((share) => {
      bound += share;
      return bound;
    });
  }

  /** The rank of the agency that a seed falls to, 0 being the greatest. */
  rankFor(seed: number): number {
    const lot = new Chance(seed).below(1_000_000);
    let low = 0;
    let high = this.bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bounds[middle] ?? 0) > lot) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
