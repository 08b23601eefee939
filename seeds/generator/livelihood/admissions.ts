import type { DatasetSeed, SeedCell, SeedRecord } from '../dataset-seed.js';
import { documentKey } from '../documents/document-list/all-documents.js';
import { type Random, randomFor } from '../random.js';
import { admissionCalendar, conditionsOf, materialsOf, procedureOf } from './admission-plan.js';
import { FAULTS, isAmong } from './deliberate-faults.js';
import { envelope, officePhone } from './envelope.js';
import { PLACES } from './places.js';
import { SCHOOLS, type SchoolEntry } from './school-list.js';
import { EDUCATION_AGENCY, schoolCodeOf } from './schools.js';

/** 招生方案、范围、结果: the rounds of 2018 to 2020 of every school that admits within the district. */
export const admissionSeed: DatasetSeed = {
  dataset: 'admissions',
  records: () =>
    SCHOOLS.flatMap((school) =>
      [2018, 2019, 2020].flatMap((year) => roundsOf(school).map((round) => admissionRecord(school, year, round))),
    ),
};

/** Public schools of compulsory education in town have a second round, for children who came with their parents. */
function roundsOf([, stage, kind, place]: SchoolEntry): readonly number[] {
  if (stage === 'VOCATIONAL' || stage === 'SPECIAL') return [];
  if (stage === 'KINDERGARTEN') return kind === 'PUBLIC' ? [1] : [];
  return kind === 'PUBLIC' && !PLACES[place].isTown && stage !== 'SENIOR_MIDDLE' ? [1, 2] : [1];
}

function admissionRecord(school: SchoolEntry, year: number, round: number): SeedRecord {
  const [name, stage, , placeName] = school;
  const title = `${name}${year}年招生第${round}批次`;
  const random = randomFor('admission', title);
  const calendar = admissionCalendar(year, round);
  const isRunning = title === FAULTS.runningRound;
  return {
    ...envelope({ dataset: 'admissions', name: title, agency: EDUCATION_AGENCY, formedOn: calendar.formedOn }),
    school: schoolCodeOf(school),
    year,
    round,
    title,
    stage: stage === 'NINE_YEAR' ? 'PRIMARY' : stage === 'COMPLETE_MIDDLE' ? 'JUNIOR_MIDDLE' : stage,
    document: isOfOpinion(school, year) ? documentKey('招生意见') : undefined,
    methods: methodsOf(school, year, round).join(';'),
    procedure: procedureOf(stage),
    conditions: conditionsOf(stage, round, year).join(';'),
    materials: materialsOf(round).join(';'),
    areas: stage === 'SENIOR_MIDDLE' ? '#NOT_APPLICABLE' : areasOf(PLACES[placeName].name, random),
    timeline: calendar.steps.map((step) => ({ ...step })),
    registrationFromOn: calendar.registrationFromOn,
    registrationToOn: calendar.registrationToOn,
    resultOn: isRunning ? '#NOT_YET_DUE' : calendar.resultOn,
    ...countsOf(school, title, round, random),
    consultPhone: officePhone(name),
    consultAddress: `${name}招生办公室`,
    supervisionPhone: officePhone(EDUCATION_AGENCY),
  };
}

/** The opinion of 2019 sets the plan of compulsory education. */
function isOfOpinion([, stage]: SchoolEntry, year: number): boolean {
  return year === 2019 && stage !== 'KINDERGARTEN' && stage !== 'SENIOR_MIDDLE';
}

function methodsOf([, stage, kind]: SchoolEntry, year: number, round: number): readonly string[] {
  if (stage === 'KINDERGARTEN') return ['REGISTRATION'];
  if (stage === 'SENIOR_MIDDLE') return ['EXAMINATION'];
  // Private schools admit by lot where too many apply (中发〔2019〕26号), first for the autumn of 2020.
  if (kind === 'PRIVATE') return year >= 2020 ? ['LOTTERY'] : ['REGISTRATION'];
  if (round === 2) return ['ACCOMPANYING', 'ALLOCATED'];
  return stage === 'NINE_YEAR' || stage === 'COMPLETE_MIDDLE' ? ['NEARBY', 'PROMOTION'] : ['NEARBY'];
}

function areasOf(place: string, random: Random): readonly Readonly<Record<string, string>>[] {
  const word = place.endsWith('镇') ? '村' : '社区';
  return ['一', '二', '三'].slice(0, random.integer(1, 3)).map((number) => ({
    community: `${place}示例${number}${word}`,
    boundary: `示例${random.pick(['文化', '长江', '珠江'])}路以${random.pick(['东', '南'])}，示例${random.pick(['建设', '黄河', '友谊'])}街以${random.pick(['北', '西'])}`,
  }));
}

function countsOf(
  [, stage, , , classes, classSize]: SchoolEntry,
  title: string,
  round: number,
  random: Random,
): Readonly<Record<string, SeedCell>> {
  const grades = stage === 'PRIMARY' ? 6 : stage === 'NINE_YEAR' ? 9 : stage === 'COMPLETE_MIDDLE' ? 6 : 3;
  const yearly = Math.max(1, Math.round(classes / grades));
  const plannedClasses = round === 2 ? 1 : yearly;
  const plannedSeats = plannedClasses * Math.ceil((classSize + 2) / 5) * 5;
  const admitted = Math.round((plannedSeats * random.integer(78, 99)) / 100);
  const applied = admitted + random.integer(0, Math.ceil(plannedSeats / 10));
  const accompanyingAdmitted = smallCell(round === 2 ? admitted : random.integer(0, 9));
  const counts = { plannedClasses, plannedSeats, applied, admitted, accompanyingAdmitted };
  if (title === FAULTS.runningRound)
    return { ...counts, applied, admitted: '#NOT_YET_DUE', accompanyingAdmitted: '#NOT_YET_DUE' };
  if (title === FAULTS.admittedAboveApplied)
    return { ...counts, applied: plannedSeats + 3, admitted: plannedSeats + 9 };
  if (title === FAULTS.unknownApplied) return { ...counts, applied: undefined };
  if (title === FAULTS.unknownSeats) return { ...counts, plannedSeats: '#NOT_PUBLISHED' };
  if (isAmong(FAULTS.overEnrolled, title))
    return { ...counts, applied: plannedSeats + 24, admitted: plannedSeats + random.integer(8, 20) };
  return counts;
}

/** Counts of 1 to 4 children could point at one of them, so they are withheld. */
function smallCell(count: number): SeedCell {
  return count >= 1 && count <= 4 ? '#WITHHELD_PRIVACY' : count;
}
