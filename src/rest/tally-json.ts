import { lateShare, type Tally } from '../reports/tally.js';

export function tallyJson(tally: Tally) {
  return { ...tally, lateShare: lateShare(tally) };
}
