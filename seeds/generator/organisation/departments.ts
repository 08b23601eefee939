import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import type { Charter } from './charter.js';
import { CHARTERS } from './charters/all-charters.js';
import { unitPhoneOf } from './contact.js';

/** 内设机构: the inner units of every charter. */
export const departmentSeed: DatasetSeed = { dataset: 'departments', records: () => CHARTERS.flatMap(unitRecords) };

// The lists of inner units are made anew once every charter has taken effect.
const LISTED_ON = '2019-05-13';

function unitRecords({ agency, units }: Charter): readonly SeedRecord[] {
  const publishedOn = publishedInTime(LISTED_ON, randomFor('departments', agency));
  return units.map(({ name, duties, posts, leaders }, index) => ({
    agency,
    formedOn: LISTED_ON,
    publishedOn,
    sample: true,
    name,
    duties,
    rank: 'UNIT',
    establishment: posts,
    leaders,
    phone: unitPhoneOf(agency, index + 1),
  }));
}
