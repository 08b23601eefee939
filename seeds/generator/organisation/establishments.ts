import { publishedInTime } from '../calendar.js';
import type { Count, DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type Random, randomFor } from '../random.js';
import { agencyNamed } from './agency-identity.js';
import { BODIES } from './bodies.js';
import { FAULTS } from './deliberate-faults.js';
import type { EstablishmentLine, StaffedBody } from './staffed-body.js';

/** 人员编制: each kind of posts of each body, at the end of two years. */
export const establishmentSeed: DatasetSeed = {
  dataset: 'establishments',
  records: () => BODIES.flatMap(bodyRecords),
};

const YEAR_ENDS = [
  { asOfOn: '2018-12-31', formedOn: '2019-01-14' },
  { asOfOn: '2019-12-31', formedOn: '2020-01-06' },
] as const;

type YearEnd = (typeof YEAR_ENDS)[number];

const KIND_TITLES = {
  ADMINISTRATIVE: '行政编制',
  POLITICAL_LEGAL: '政法专项编制',
  INSTITUTION: '事业编制',
  SERVICE: '工勤编制',
} as const;

/** Counts that the source leaves out: silently (`undefined`), or saying that it does. */
const NOT_GIVEN: readonly {
  readonly agency: string;
  readonly kind: EstablishmentLine['kind'];
  readonly asOfOn: YearEnd['asOfOn'];
  readonly cell: Count;
}[] = [
  { agency: '龙城区环境卫生管理局', kind: 'SERVICE', asOfOn: '2018-12-31', cell: undefined },
  { agency: '西大营子镇人民政府', kind: 'INSTITUTION', asOfOn: '2018-12-31', cell: undefined },
  { agency: '海龙街道办事处', kind: 'INSTITUTION', asOfOn: '2018-12-31', cell: '#NOT_PUBLISHED' },
  { agency: '海龙街道办事处', kind: 'INSTITUTION', asOfOn: '2019-12-31', cell: '#NOT_PUBLISHED' },
];

function bodyRecords(body: StaffedBody): readonly SeedRecord[] {
  return YEAR_ENDS.flatMap((yearEnd) => body.establishments.map((line) => lineRecord(body.agency, line, yearEnd)));
}

function lineRecord(agency: string, line: EstablishmentLine, { asOfOn, formedOn }: YearEnd): SeedRecord {
  const random = randomFor('establishments', agency, line.kind, asOfOn);
  const approved = approvedAt(agency, line, asOfOn, random);
  return {
    agency,
    formedOn,
    publishedOn: publishedInTime(formedOn, random),
    sample: true,
    kind: line.kind,
    kindTitle: line.title ?? KIND_TITLES[line.kind],
    asOfOn,
    approved,
    actual: actualAt(agency, line, asOfOn, approved, random),
  };
}

function approvedAt(agency: string, line: EstablishmentLine, asOfOn: YearEnd['asOfOn'], random: Random): Count {
  const { establishedOn } = agencyNamed(agency);
  if (establishedOn !== undefined && asOfOn < establishedOn) return '#NOT_APPLICABLE';
  if (typeof line.approved !== 'number' || asOfOn === '2019-12-31') return line.approved;
  // The reform took posts away from some bodies; nobody had fewer before it.
  return line.approved === 0 ? 1 : line.approved + random.pick([0, 0, 1, 2]);
}

function actualAt(
  agency: string,
  { kind }: EstablishmentLine,
  asOfOn: YearEnd['asOfOn'],
  approved: Count,
  random: Random,
): Count {
  const missing = NOT_GIVEN.find((row) => row.agency === agency && row.kind === kind && row.asOfOn === asOfOn);
  if (missing !== undefined) return missing.cell;
  if (typeof approved !== 'number') return approved;
  const fault = FAULTS.overstaffed.find((row) => row.agency === agency && row.kind === kind);
  if (fault !== undefined && asOfOn === '2019-12-31') return approved + fault.excess;
  return approved - random.integer(0, Math.max(0, Math.min(3, approved - 1)));
}
