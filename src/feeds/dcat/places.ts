import { createHash } from 'node:crypto';
import { descriptionAddress } from '../../catalog/addresses.js';
import type { FamilyName } from '../../catalog/family.js';

/** The IRIs of what the catalogue speaks of, on a server whose address is `base`. They stay while that address does. */
export function placesOn(base: string) {
  const here = (fragment: string) => `${base}/#${fragment}`;
  return {
    address: (path: string) => base + path,
    home: `${base}/`,
    catalogue: here('catalogue'),
    publisher: here('publisher'),
    contact: here('contact'),
    district: here('district'),
    rest: here('rest'),
    graphql: here('graphql'),
    families: here('families'),
    family: (name: FamilyName) => here(`family-${name}`),
    basis: (text: string) => here(`basis-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`),
    dataset: (name: string) => base + descriptionAddress(name),
    period: (name: string) => `${base}${descriptionAddress(name)}#period`,
    distribution: (name: string, format: string) => `${base}${descriptionAddress(name)}#${format}`,
  };
}

export type Places = ReturnType<typeof placesOn>;
