import { TOWNSHIPS } from '../organisation/agency-list.js';
import type { AcquisitionEntry } from './acquisition-list.js';

export interface Village {
  readonly code: string;
  readonly name: string;
  /** The rural collective that owns its land. */
  readonly collective: string;
}

const NAMES = ['示例一村', '示例二村', '示例三村'];

/** The division code of a township, by its short name. */
export function townshipCode(township: string): string {
  const found = TOWNSHIPS.find(({ shortNames }) => shortNames.includes(township));
  if (found === undefined) throw new Error(`There is no township "${township}".`);
  return found.division;
}

/** The villages of an acquisition. Nobody has them: the real ones have other names and codes below 301. */
export function villagesOf({ township, villages }: AcquisitionEntry): readonly Village[] {
  return NAMES.slice(0, villages).map((name, index) => ({
    code: `${townshipCode(township)}${301 + index}`,
    name: `${township}${name}`,
    collective: `${township}${name}股份经济合作社`,
  }));
}
