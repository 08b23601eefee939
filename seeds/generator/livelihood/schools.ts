import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { PEOPLE } from '../organisation/people.js';
import { randomFor } from '../random.js';
import { creditCodeOf } from './credit-code.js';
import { FAULTS, isAmong } from './deliberate-faults.js';
import { envelope, officePhone } from './envelope.js';
import { PLACES } from './places.js';
import { SCHOOLS, type SchoolEntry } from './school-list.js';

export const EDUCATION_AGENCY = '龙城区教育局';

/** Day of the yearly statistics of education. */
const AS_OF = '2019-09-01';

/** 学校: each school as it stood at the beginning of the school year 2019. */
export const schoolSeed: DatasetSeed = {
  dataset: 'schools',
  records: () => SCHOOLS.map(schoolRecord),
};

/** Code of a school: a digit for its kind, the province, and seven digits of the sample. */
export function schoolCodeOf([name, stage]: SchoolEntry): string {
  const place = SCHOOLS.findIndex(([candidate]) => candidate === name);
  const head = stage === 'KINDERGARTEN' ? '1' : stage === 'PRIMARY' || stage === 'SPECIAL' ? '2' : '3';
  return `${head}21${String(9_900_000 + place + 1)}`;
}

function schoolRecord(entry: SchoolEntry, index: number): SeedRecord {
  const [name, stage, kind, placeName, classes, usualSize, foundedOn] = entry;
  const random = randomFor('school', name);
  const place = PLACES[placeName];
  const isPublic = kind === 'PUBLIC';
  const students = classes * usualSize + random.integer(-classes, classes);
  return {
    ...envelope({ dataset: 'schools', name, agency: EDUCATION_AGENCY, formedOn: '2019-10-21' }),
    schoolCode: schoolCodeOf(entry),
    name,
    creditCode: creditCodeOf(name, isPublic ? '12' : '52'),
    kind,
    stage,
    operator: isPublic ? EDUCATION_AGENCY : random.pick(['示例教育投资有限公司', '示例教育咨询有限公司', '示某']),
    licenceNumber: isPublic ? '#NOT_APPLICABLE' : `教民2113031${String(9_000_000 + index).slice(1)}号`,
    // The office holders of the organisation sample have the first names of the list.
    principal: PEOPLE.at(-1 - index),
    division: isAmong(FAULTS.unknownDivisions, name) ? '211303999' : place.division,
    address: `朝阳市龙城区${place.name}示例${random.pick(['育才', '文化', '和平', '建设'])}路${random.integer(1, 120)}号`,
    longitude: (place.longitude + random.integer(-9, 9) / 1000).toFixed(3),
    latitude: (place.latitude + random.integer(-9, 9) / 1000).toFixed(3),
    phone: officePhone(name),
    website: isPublic && random.happens(0.5) ? `https://example.org/longcheng/schools/${index + 1}` : undefined,
    foundedOn,
    isBoarding: stage === 'KINDERGARTEN' ? '#NOT_APPLICABLE' : place.isTown || stage === 'SENIOR_MIDDLE',
    asOfOn: AS_OF,
    enrolmentCapacity: Math.ceil((classes * (usualSize + 2)) / 5) * 5,
    classes,
    students,
    classSize: (students / classes).toFixed(1),
    teachers: Math.round(classes * random.integer(20, 26) * 0.1) + 1,
    ...kindergartenPlaces(entry, students),
    feesUrl:
      isPublic && stage !== 'KINDERGARTEN' ? undefined : `https://example.org/longcheng/school-fees/${index + 1}`,
  };
}

/** Places at a fee set with the government: all of a public kindergarten, those agreed on of an inclusive one. */
function kindergartenPlaces([name, stage, kind]: SchoolEntry, students: number): Readonly<Record<string, SeedCell>> {
  if (stage !== 'KINDERGARTEN') return { inclusivePlaces: '#NOT_APPLICABLE', newPlaces: '#NOT_APPLICABLE' };
  const random = randomFor('kindergarten places', name);
  return {
    inclusivePlaces: kind === 'PRIVATE' ? 0 : kind === 'PUBLIC' ? students : Math.round(students * 0.9),
    newPlaces: random.happens(0.3) ? random.pick([30, 60, 90]) : 0,
  };
}
