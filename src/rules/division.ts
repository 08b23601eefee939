import type { Certainty, Statement } from './check-result.js';
import { DIVISION_LISTINGS, LEVEL_SKIPPED_BELOW } from './divisions.js';

export type DivisionLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE';

/** A code that may stand, with its level, short form and the names that are known; or what is wrong with it. */
export type DivisionVerdict =
  | (Statement & { readonly isValid: true; readonly code: string; readonly level: DivisionLevel })
  | (Statement & {
      readonly isValid: false;
      readonly problem: 'MALFORMED' | 'GAP' | 'UNLISTED';
      readonly certainty: Certainty;
    });

const LEVELS = [
  { level: 'PROVINCE', length: 2, title: '省级' },
  { level: 'CITY', length: 4, title: '地级' },
  { level: 'COUNTY', length: 6, title: '县级' },
  { level: 'TOWNSHIP', length: 9, title: '乡级' },
  { level: 'VILLAGE', length: 12, title: '村级' },
] as const;

type Level = (typeof LEVELS)[number];

const [PROVINCE] = LEVELS;

const listings = new Map(DIVISION_LISTINGS.map((listing) => [listing.parent, listing]));
const names = new Map([...DIVISION_LISTINGS.flatMap(({ divisions }) => divisions), ...LEVEL_SKIPPED_BELOW]);
const levelSkippedBelow = new Set(LEVEL_SKIPPED_BELOW.map(([code]) => code));

/** The name of a division by its short code, where a listing has it: `211303` is 龙城区. */
export function divisionName(code: string): string | undefined {
  return names.get(code);
}

/** Judge a division code of 2, 4, 6, 9 or 12 digits, padded with zeros or not. */
export function judgeDivision(code: string): DivisionVerdict {
  const level = levelOf(code);
  if (level === undefined)
    return wrong(
      'MALFORMED',
      'CERTAIN',
      `"${code}" is no division code; one has 2, 4, 6, 9 or 12 digits.`,
      `“${code}”不是行政区划代码，应为2、4、6、9或12位数字。`,
    );
  const short = code.slice(0, level.length);
  return gapIn(code, short) ?? unlisted(code, short) ?? standing(code, short, level);
}

/** The level of a code once the zeros that only pad it are taken off; a province is the least that can remain. */
function levelOf(code: string): Level | undefined {
  if (!/^\d+$/.test(code) || !LEVELS.some(({ length }) => length === code.length)) return undefined;
  return LEVELS.findLast(({ length }) => length <= code.length && /[1-9]/.test(segment(code, length))) ?? PROVINCE;
}

// The digits that the level of this length adds to the level above it.
function segment(code: string, length: number): string {
  return code.slice(parentLength(length), length);
}

function parentLength(length: number): number {
  return LEVELS.findLast((level) => level.length < length)?.length ?? 0;
}

function gapIn(code: string, short: string): DivisionVerdict | undefined {
  const gap = LEVELS.find(
    ({ length }) =>
      length > 2 &&
      length < short.length &&
      !/[1-9]/.test(segment(short, length)) &&
      !levelSkippedBelow.has(short.slice(0, parentLength(length))),
  );
  if (gap === undefined) return undefined;
  const zeros = segment(short, gap.length);
  return wrong(
    'GAP',
    'CERTAIN',
    `${code} has ${zeros} in the place of its ${gap.level.toLowerCase()} but goes on below it.`,
    `${code}的${gap.title}部分为${zeros}，其下却还有代码。`,
  );
}

function unlisted(code: string, short: string): DivisionVerdict | undefined {
  for (const { length, level, title } of LEVELS) {
    const above = short.slice(0, parentLength(length));
    const listing = length <= short.length ? listings.get(above) : undefined;
    const own = short.slice(0, length);
    if (listing?.unlistedIsWrong === undefined || listing.divisions.some(([listed]) => listed === own)) continue;
    const isCertain = listing.unlistedIsWrong === 'CERTAIN';
    return wrong(
      'UNLISTED',
      listing.unlistedIsWrong,
      `${code}: there is no ${level.toLowerCase()} ${own}${above === '' ? '' : ` below ${pathName(above)}`} in ${listing.edition}${isCertain ? '' : '; it may be retired or new'}.`,
      `${code}：${listing.edition}中${above === '' ? '' : pathName(above)}没有${title}代码${own}${isCertain ? '' : '，可能已停用或为新增'}。`,
    );
  }
  return undefined;
}

function standing(code: string, short: string, { level, title }: Level): DivisionVerdict {
  const path = pathName(short);
  const isNamed = names.has(short);
  return {
    isValid: true,
    code: short,
    level,
    message: isNamed
      ? `${code} is the ${level.toLowerCase()} ${path}.`
      : `${code} is a well-formed ${level.toLowerCase()} code within ${path}; its own name is not in our lists.`,
    messageZh: isNamed ? `${code}为${path}。` : `${code}为${path}内格式正确的${title}代码，名称未收录。`,
  };
}

/** The known names from the province down: 辽宁省朝阳市龙城区. */
function pathName(short: string): string {
  return LEVELS.filter(({ length }) => length <= short.length)
    .map(({ length }) => names.get(short.slice(0, length)) ?? '')
    .join('');
}

function wrong(
  problem: 'MALFORMED' | 'GAP' | 'UNLISTED',
  certainty: Certainty,
  message: string,
  messageZh: string,
): DivisionVerdict {
  return { isValid: false, problem, certainty, message, messageZh };
}
