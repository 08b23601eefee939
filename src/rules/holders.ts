import type { HeldAtMost } from '../catalog/check.js';
import type { Column, Dataset } from '../catalog/registry.js';
import type { RecordValues, Statement } from './check-result.js';
import { namedColumn } from './named-column.js';
import type { Interval } from './overlap.js';
import { absentIn, countRelated, doubtsAbout } from './related-records.js';

/** The intervals that are known to count, and why the count may not be the whole of it. */
export interface Holders {
  readonly intervals: readonly Interval[];
  readonly reasons: readonly Statement[];
}

/** Which of the related records count, and through which days each ran. */
export function countHolders(dependent: Dataset, check: HeldAtMost, related: readonly RecordValues[]): Holders {
  const from = namedColumn(dependent, check.from);
  const to = namedColumn(dependent, check.to);
  const counted = countRelated(dependent, check, related);
  const intervals: Interval[] = [];
  let unstarted = 0;
  let reversed = 0;
  for (const record of counted.records) {
    const start = record[from.name];
    const end = record[to.name] ?? null;
    if (typeof start !== 'string') unstarted += 1;
    else if (typeof end === 'string' && end < start) reversed += 1;
    else intervals.push({ from: start, to: typeof end === 'string' ? end : null });
  }
  return {
    intervals,
    reasons: [
      ...doubtsAbout(counted, check),
      ...absentIn(unstarted, from, check, dependent),
      ...reversedIn(reversed, from, to, check, dependent),
    ],
  };
}

function reversedIn(
  count: number,
  from: Column,
  to: Column,
  check: HeldAtMost,
  dependent: Dataset,
): readonly Statement[] {
  if (count === 0) return [];
  return [
    {
      message: `${to.name} is before ${from.name} in ${count} of ${check.related}`,
      messageZh: `${count}条${dependent.title}的${to.title}早于${from.title}`,
    },
  ];
}
