import { printKey } from '../../../src/catalog/identity.js';
import { agencyKey } from './agency-identity.js';

/** How the leader of an inner unit is called: 预算股 → 预算股股长, 办公室 → 办公室主任. */
export function unitHeadTitle(unit: string): string {
  if (unit.endsWith('大队')) return `${unit}大队长`;
  if (unit.endsWith('股')) return `${unit}股长`;
  return `${unit}主任`;
}

/** The second leader of an inner unit: 食品安全监管股 → 食品安全监管股副股长. */
export function unitDeputyTitle(unit: string): string {
  const head = unitHeadTitle(unit).slice(unit.length);
  return `${unit}副${head}`;
}

/** The printed natural key of a post or of an inner unit: agency and title, or agency and name. */
export function keyWithin(agency: string, name: string): string {
  return printKey([agencyKey(agency), name]);
}
