import type { PlacedItem } from './item-sheet.js';
import { CIVIL_AFFAIRS_ITEMS, EDUCATION_ITEMS } from './items/civil-affairs-and-education.js';
import {
  AGRICULTURE_ITEMS,
  DEVELOPMENT_ITEMS,
  ENVIRONMENT_ITEMS,
  SAFETY_ITEMS,
} from './items/environment-agriculture-safety.js';
import { HEALTH_ITEMS, MEDICAL_INSURANCE_ITEMS } from './items/health.js';
import { HUMAN_RESOURCES_ITEMS } from './items/human-resources.js';
import { HOUSING_ITEMS, NATURAL_RESOURCES_ITEMS } from './items/land-and-construction.js';
import { MARKET_SUPERVISION_ITEMS } from './items/market-supervision.js';
import { OTHER_AGENCY_ITEMS } from './items/other-agencies.js';
import { PUBLIC_SECURITY_ITEMS } from './items/public-security.js';

const SHEETS = [
  MARKET_SUPERVISION_ITEMS,
  HUMAN_RESOURCES_ITEMS,
  PUBLIC_SECURITY_ITEMS,
  HEALTH_ITEMS,
  MEDICAL_INSURANCE_ITEMS,
  CIVIL_AFFAIRS_ITEMS,
  EDUCATION_ITEMS,
  NATURAL_RESOURCES_ITEMS,
  HOUSING_ITEMS,
  ENVIRONMENT_ITEMS,
  AGRICULTURE_ITEMS,
  SAFETY_ITEMS,
  DEVELOPMENT_ITEMS,
  ...OTHER_AGENCY_ITEMS,
];

/** Every item of the sample directory, agency by agency. */
export const DIRECTORY: readonly PlacedItem[] = SHEETS.flatMap(({ agency, hall, items }) =>
  items.map((item) => ({ ...item, agency, hall })),
).map((item, index) => ({ ...item, serial: index + 1 }));

/** The item of that name. */
export function itemNamed(name: string): PlacedItem {
  const item = DIRECTORY.find((candidate) => candidate.name === name);
  if (item === undefined) throw new Error(`The sample directory has no item "${name}".`);
  return item;
}
