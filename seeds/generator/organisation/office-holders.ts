import { publishedInTime } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { BODIES, fieldsOf } from './bodies.js';
import { phoneOf } from './contact.js';
import { peopleInTurn } from './people.js';
import { keyWithin } from './post-titles.js';
import type { StaffedBody } from './staffed-body.js';
import { type Term, termsOf } from './terms-of-office.js';

/** 领导分工: who holds or held which post, and what the present holders are in charge of. */
export const officeHolderSeed: DatasetSeed = {
  dataset: 'office-holders',
  records: () => {
    const nextName = peopleInTurn();
    return BODIES.flatMap((body) => bodyRecords(body, nextName));
  },
};

function bodyRecords(body: StaffedBody, nextName: () => string): readonly SeedRecord[] {
  const terms = termsOf(body);
  const present = terms.filter(({ endOn }) => endOn === undefined);
  const seconds = present.filter(({ quota }) => quota.level !== 'HEAD');
  return terms.map((term) => ({
    ...termRecord(body, term, nextName()),
    responsibilities: responsibilities(body, term, seconds),
    displayOrder: term.endOn === undefined ? present.indexOf(term) + 1 : undefined,
  }));
}

function termRecord({ agency }: StaffedBody, { quota, startOn, endOn }: Term, personName: string): SeedRecord {
  return {
    agency,
    formedOn: startOn,
    publishedOn: publishedInTime(startOn, randomFor('office holders', agency, personName)),
    sample: true,
    post: keyWithin(agency, quota.title),
    personName,
    level: quota.level,
    startOn,
    endOn,
    phone: endOn === undefined ? phoneOf(agency) : undefined,
  };
}

/** The head leads; the others share the fields of the body in turn. Of former holders the source says nothing. */
function responsibilities(body: StaffedBody, term: Term, seconds: readonly Term[]): string | undefined {
  if (term.endOn !== undefined) return undefined;
  if (term.quota.level === 'HEAD') return '主持全面工作。';
  const own = fieldsOf(body).filter((_, index) => index % seconds.length === seconds.indexOf(term));
  return own.length === 0 ? undefined : `分管${own.join('、')}。`;
}
