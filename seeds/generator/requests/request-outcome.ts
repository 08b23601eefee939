import type { Value } from '../../../src/catalog/value.js';
import { addDays, weekdayFrom } from '../calendar.js';
import type { SeedCell } from '../dataset-seed.js';
import type { Random } from '../random.js';
import type { CourseKind } from './request-course-kind.js';

/** How a request ended: outcome and grounds, and what followed. */
export interface Ending {
  readonly outcome: string;
  readonly grounds?: readonly string[];
}

const PLAIN_ENDINGS: readonly Ending[] = [
  { outcome: 'DISCLOSED' },
  { outcome: 'DISCLOSED' },
  { outcome: 'DISCLOSED' },
  { outcome: 'DISCLOSED' },
  { outcome: 'PARTLY_DISCLOSED', grounds: ['THIRD_PARTY_RIGHTS'] },
  { outcome: 'REFUSED', grounds: ['INTERNAL_AFFAIRS'] },
  { outcome: 'REFUSED', grounds: ['PROCESS_INFORMATION'] },
  { outcome: 'REFUSED', grounds: ['SPECIAL_REGISTER'] },
  { outcome: 'REFUSED', grounds: ['STATE_SECRET'] },
  { outcome: 'REFUSED', grounds: ['LAW_PROHIBITED'] },
  { outcome: 'REFUSED', grounds: ['SECURITY'] },
  { outcome: 'REFUSED', grounds: ['ENFORCEMENT_FILE'] },
  { outcome: 'UNAVAILABLE', grounds: ['NOT_HELD'] },
  { outcome: 'UNAVAILABLE', grounds: ['NOT_HELD'] },
  { outcome: 'UNAVAILABLE', grounds: ['TO_BE_CREATED'] },
  { outcome: 'NOT_PROCESSED', grounds: ['PETITION'] },
  { outcome: 'NOT_PROCESSED', grounds: ['REPEATED'] },
  { outcome: 'NOT_PROCESSED', grounds: ['PUBLISHED_WORK'] },
  { outcome: 'NOT_PROCESSED', grounds: ['CONFIRMATION'] },
  { outcome: 'NOT_PROCESSED', grounds: ['EXCESSIVE'] },
  { outcome: 'OTHER', grounds: ['OTHER_ENDING'] },
];

const ENDINGS: Readonly<Record<CourseKind, readonly Ending[]>> = {
  PLAIN: PLAIN_ENDINGS,
  SUPPLEMENTED: [
    { outcome: 'DISCLOSED' },
    { outcome: 'DISCLOSED' },
    { outcome: 'UNAVAILABLE', grounds: ['NOT_HELD'] },
    { outcome: 'UNAVAILABLE', grounds: ['STILL_UNCLEAR'] },
  ],
  ABANDONED: [{ outcome: 'OTHER' }],
  THIRD_PARTY: [
    { outcome: 'PARTLY_DISCLOSED', grounds: ['THIRD_PARTY_RIGHTS'] },
    { outcome: 'REFUSED', grounds: ['THIRD_PARTY_RIGHTS'] },
    { outcome: 'DISCLOSED' },
  ],
  OTHER_AGENCY: [
    { outcome: 'DISCLOSED' },
    { outcome: 'PARTLY_DISCLOSED', grounds: ['PROCESS_INFORMATION'] },
    { outcome: 'REFUSED', grounds: ['PROCESS_INFORMATION', 'INTERNAL_AFFAIRS'] },
  ],
  EXTENDED: [{ outcome: 'DISCLOSED' }, { outcome: 'PARTLY_DISCLOSED', grounds: ['THIRD_PARTY_RIGHTS'] }],
};

/** How a course ends. The rows under 其他处理 came with the form for 2021. */
export function endingOf(kind: CourseKind, repliedOn: string, random: Random): Ending {
  if (kind === 'ABANDONED')
    return { outcome: 'OTHER', grounds: [repliedOn < '2021-01-01' ? 'OTHER_ENDING' : 'SUPPLEMENT_OVERDUE'] };
  if (kind === 'PLAIN' && repliedOn >= '2021-01-01' && random.happens(0.15))
    return { outcome: 'OTHER', grounds: ['FEE_OVERDUE'] };
  return random.pick(ENDINGS[kind]);
}

/** Reviews and lawsuits about what was not disclosed. */
export function appealsOf({ outcome }: Ending, repliedOn: string, random: Random): readonly Value[] | undefined {
  if (outcome === 'DISCLOSED' || !random.happens(0.3)) return undefined;
  const filedOn = weekdayFrom(addDays(repliedOn, random.integer(10, 50)));
  const result = random.pick(['UPHELD', 'UPHELD', 'CORRECTED', 'OTHER', 'PENDING']);
  if (random.happens(0.25)) return [{ kind: 'DIRECT_LAWSUIT', filedOn, result }];
  const review = { kind: 'REVIEW', filedOn, result };
  if (result !== 'UPHELD' || !random.happens(0.5)) return [review];
  const suedOn = weekdayFrom(addDays(filedOn, 75));
  return [
    review,
    { kind: 'LAWSUIT_AFTER_REVIEW', filedOn: suedOn, result: random.pick(['UPHELD', 'CORRECTED', 'OTHER', 'PENDING']) },
  ];
}

/** Columns that only some endings fill. */
export function consequences(
  { outcome, grounds = [] }: Ending,
  receivedOn: string,
  random: Random,
): Readonly<Record<string, SeedCell>> {
  return {
    ...(grounds.includes('EXCESSIVE') ? { reasonsAskedOn: weekdayFrom(addDays(receivedOn, 3)) } : {}),
    isMadeProactive: outcome === 'DISCLOSED' ? random.happens(0.2) : false,
  };
}
