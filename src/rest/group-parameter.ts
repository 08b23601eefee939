import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';
import type { GroupTerm } from '../query/statistics/group-term.js';
import type { DatePart, GroupInput } from '../query/statistics/statistics-request.js';

const PARTS: ReadonlyMap<string, DatePart> = new Map([
  ['year', 'YEAR'],
  ['quarter', 'QUARTER'],
  ['month', 'MONTH'],
  ['week', 'WEEK'],
  ['day', 'DAY'],
]);

/** The parts of a date that an address can group by. */
export const DATE_PARTS: readonly string[] = [...PARTS.keys()];

/**
 * What makes a group: `agency`, or of a date one of its parts: `decidedOn.year`.
 * @throws LongchengError BAD_ARGUMENT that names the nearest part.
 */
export function readGroupText(text: string): GroupInput {
  const [column = '', ...ending] = text.trim().split('.');
  if (ending.length === 0) return { column };
  const part = PARTS.get(ending.join('.'));
  if (part !== undefined) return { column, part };
  const given = ending.join('.').slice(0, 100);
  throw new LongchengError(
    'BAD_ARGUMENT',
    `"groupBy" names the part "${given}" of "${column}"; did you mean "${nearest(given, DATE_PARTS)}"?`,
    { argument: 'groupBy', column, allowed: DATE_PARTS },
  );
}

/** What makes a group as an address spells it. */
export function writtenGroup(term: GroupTerm): string {
  return term.form === 'period' ? `${term.column.name}.${term.part.toLowerCase()}` : term.column.name;
}
