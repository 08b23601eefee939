import type { Profile } from './months.js';
import type { Tier, TierName } from './tier.js';

/** How many records of one dataset a tier adds to the sample data, and when in its ten years they come. */
export interface Portion {
  readonly dataset: string;
  readonly profile: Profile;
  /** Records of the tier, further versions not counted. */
  readonly records: Readonly<Record<TierName, number>>;
  readonly reason: string;
}

function portion(dataset: string, profile: Profile, t1: number, t2: number, reason: string): Portion {
  return { dataset, profile, records: { T1: t1, T2: t2 }, reason };
}

/**
 * What a tier holds: a district (T1) and a city (T2) after ten years. `S` is what stands there at once, `Y` what comes
 * in a year. Structure grows with the number of governments (1 : 8), cases with people and businesses (1 : 15).
 * The order is that of publication: what others refer to comes first.
 */
export const DISTRIBUTION: readonly Portion[] = [
  portion('agencies', 'stock', 40, 660, 'S: about 40 institutions a county beside the agencies of the sample'),
  portion('departments', 'stock', 200, 3_300, 'S: 5 units an institution'),
  portion('service-items', 'stock', 1_150, 10_000, 'S: published county directories hold 1,135 and 1,305 items'),
  portion('supervision-items', 'stock', 600, 5_000, 'S'),
  portion('check-items', 'stock', 2_500, 20_000, 'S: 4 points an item'),
  portion('enterprises', 'stock', 16_000, 220_000, 'S: 8.8 businesses for 100 people'),
  portion('inspection-tasks', 'even', 2_000, 22_000, 'Y: a drawing for 20 subjects'),
  portion('inspection-results', 'even', 40_000, 450_000, 'Y 4,000 / 45,000: 5 % of the businesses, 4 points each'),
  portion('licences', 'even', 60_000, 800_000, 'Y 6,000 / 80,000'),
  portion('penalties', 'even', 6_000, 80_000, 'Y 600 / 8,000: of legal persons, traffic left out'),
  portion('documents', 'even', 4_000, 40_000, 'Y 400 / 4,000'),
  portion('interpretations', 'even', 800, 8_000, 'Y 80 / 800'),
  portion('consultations', 'even', 200, 2_000, 'Y 20 / 200'),
  portion(
    'release-reviews',
    'even',
    110_000,
    1_200_000,
    'Y 8,000 / 80,000 items of a site, and what is released beside',
  ),
  portion('disclosure-requests', 'even', 600, 9_000, 'Y 60 / 900'),
  portion('annual-reports', 'reports', 400, 6_600, 'Y: one an institution, by 31 January or 31 March'),
  portion('knowledge-entries', 'even', 2_000, 15_000, 'S'),
  portion('budgets', 'budgets', 800, 13_200, 'Y: two stages an institution'),
  portion('budget-lines', 'budgets', 300_000, 2_600_000, 'Y 30,000 / 260,000: 9 tables of 25 rows a budget'),
  portion('debt-positions', 'even', 1_000, 8_000, 'Y: a fifth of 500 / 4,000 debt rows'),
  portion('debt-flows', 'even', 1_000, 8_000, 'Y: a fifth of the debt rows'),
  portion('bonds', 'even', 600, 5_000, 'Y: an eighth of the debt rows'),
  portion('bond-uses', 'bonds', 2_400, 19_000, 'Y: the rest of the debt rows, published by 30 June'),
  portion('air-readings', 'even', 175_296, 876_480, 'Y 18,000 / 90,000: hourly rows of 2 / 10 stations'),
  portion('water-readings', 'even', 12_000, 60_000, 'Y: 100 / 500 sections a month; no figure is known'),
  portion('indicators', 'even', 40_000, 600_000, 'Y: monthly figures of villages; takes part of the hotline cases'),
  portion('vacancies', 'even', 90_000, 1_300_000, 'Y 8,500 / 130,000 hotline cases, which are no dataset here'),
  portion('admissions', 'school', 300, 3_000, 'Y: results of all schools in August'),
  portion('land-acquisitions', 'even', 150, 1_100, 'Y 15 / 110'),
  portion('land-parcels', 'even', 2_400, 18_000, 'S of 20 years'),
  portion('compensation-lines', 'even', 8_000, 60_000, 'S of 20 years'),
  portion('relief-projects', 'even', 800, 6_000, 'Y 80 / 600'),
];

/** How many records of a portion a tier makes; a scaled tier keeps at least one of each kind. */
export function recordCount({ records }: Portion, { name, scale }: Tier): number {
  return Math.max(1, Math.round(records[name] * scale));
}
