import { addDays } from '../calendar.js';
import { type Random, randomFor } from '../random.js';
import { agencyNamed } from './agency-identity.js';
import { FAULTS } from './deliberate-faults.js';
import type { LeaderQuota, StaffedBody } from './staffed-body.js';

/** One time in one post; it lasts while it has no end. */
export interface Term {
  readonly quota: LeaderQuota;
  readonly startOn: string;
  readonly endOn?: string;
}

const EARLY_STARTS = ['2016-03-15', '2016-08-22', '2017-03-06'];
const HEAD_STARTS = ['2017-11-06', '2018-03-12', '2018-08-20', '2019-03-18', '2019-07-15'];
const DEPUTY_STARTS = [...EARLY_STARTS, ...HEAD_STARTS, '2019-11-04'];

/** Who held which post of a body and when, heads first. */
export function termsOf(body: StaffedBody): readonly Term[] {
  const { establishedOn = '' } = agencyNamed(body.agency);
  return body.leaders.flatMap((quota) => {
    const random = randomFor('terms', body.agency, quota.title);
    return quota.level === 'HEAD'
      ? headTerms(body.agency, quota, establishedOn, random)
      : otherTerms(body.agency, quota, establishedOn, random);
  });
}

function headTerms(agency: string, quota: LeaderQuota, establishedOn: string, random: Random): readonly Term[] {
  if (agency === FAULTS.twoHeads) return succession(quota, '2016-08-22', '2019-09-30', '2019-07-15');
  if (agency === FAULTS.headGap) return succession(quota, '2016-08-22', '2018-10-31', '2019-07-15');
  const startOn = random.pick(HEAD_STARTS.filter((day) => day > establishedOn));
  if (establishedOn !== '' || random.happens(0.4)) return [{ quota, startOn }];
  return succession(quota, random.pick(EARLY_STARTS), addDays(startOn, -random.integer(1, 25)), startOn);
}

function succession(quota: LeaderQuota, firstStartOn: string, firstEndOn: string, startOn: string): readonly Term[] {
  return [
    { quota, startOn },
    { quota, startOn: firstStartOn, endOn: firstEndOn },
  ];
}

/** The present holders of a deputy's or member's post; where a place is vacant, also who held it last. */
function otherTerms(agency: string, quota: LeaderQuota, establishedOn: string, random: Random): readonly Term[] {
  const places = typeof quota.count === 'number' ? quota.count : 2;
  const isFault = agency === FAULTS.tooManyHolders.agency && quota.title === FAULTS.tooManyHolders.post;
  const hasVacancy = !isFault && places > 1 && random.happens(0.5);
  const starts = DEPUTY_STARTS.filter((day) => day > establishedOn);
  const holders = isFault ? places + 1 : hasVacancy ? places - 1 : places;
  const present = Array.from({ length: holders }, () => ({ quota, startOn: random.pick(starts) }));
  if (!hasVacancy || establishedOn !== '') return present;
  return [
    ...present,
    { quota, startOn: random.pick(EARLY_STARTS), endOn: addDays('2019-06-28', random.integer(0, 90)) },
  ];
}
