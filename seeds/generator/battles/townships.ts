import { TOWNSHIPS } from '../organisation/agency-list.js';

/** The division code of a township, by its short name. */
export function townshipCode(township: string): string {
  const found = TOWNSHIPS.find(({ shortNames }) => shortNames.includes(township));
  if (found === undefined) throw new Error(`There is no township "${township}".`);
  return found.division;
}

/** The full name of its government or office. */
export function townshipOffice(township: string): string {
  const code = townshipCode(township);
  return TOWNSHIPS.find(({ division }) => division === code)?.name ?? township;
}
