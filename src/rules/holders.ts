import type { HeldAtMost } from '../catalog/check.js';
import type { Column, Dataset } from '../catalog/registry.js';
import type { RecordValues, Statement } from './check-result.js';
import { codeTitle } from './holders-wording.js';
import { namedColumn } from './named-column.js';
import type { Interval } from './overlap.js';

/** The intervals that are known to count, and why the count may not be the whole of it. */
export interface Holders {
  readonly intervals: readonly Interval[];
  readonly reasons: readonly Statement[];
}

/** Which of the related records count, and through which days each ran. */
export function countHolders(dependent: Dataset, check: HeldAtMost, related: readonly RecordValues[]): Holders {
  const from = namedColumn(dependent, check.from);
  const to = namedColumn(dependent, check.to);
  const selector = check.only === undefined ? undefined : namedColumn(dependent, check.only.column);
  const counted = related.filter(
    (record) =>
      selector === undefined || holdsNothing(record, selector) || record[selector.name] === check.only?.equals,
  );
  const intervals: Interval[] = [];
  let undecided = 0;
  let unstarted = 0;
  let reversed = 0;
  for (const record of counted) {
    const start = record[from.name];
    const end = record[to.name] ?? null;
    if (selector !== undefined && holdsNothing(record, selector)) undecided += 1;
    else if (typeof start !== 'string') unstarted += 1;
    else if (typeof end === 'string' && end < start) reversed += 1;
    else intervals.push({ from: start, to: typeof end === 'string' ? end : null });
  }
  const reasons = [
    ...(selector === undefined ? [] : absentIn(undecided, selector, check, dependent)),
    ...absentIn(unstarted, from, check, dependent),
    ...reversedIn(reversed, from, to, check, dependent),
  ];
  return counted.length === 0
    ? { intervals, reasons: [noneKnown(check, dependent, selector)] }
    : { intervals, reasons };
}

function holdsNothing(record: RecordValues, { name }: Column): boolean {
  return record[name] === undefined || record[name] === null;
}

function absentIn(count: number, column: Column, check: HeldAtMost, dependent: Dataset): readonly Statement[] {
  if (count === 0) return [];
  return [
    {
      message: `${column.name} is absent in ${count} of ${check.related}`,
      messageZh: `${count}条${dependent.title}缺少${column.title}`,
    },
  ];
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

// That nobody is on record says that nothing was published, not that nobody holds the post.
function noneKnown(check: HeldAtMost, dependent: Dataset, selector: Column | undefined): Statement {
  const condition = selector === undefined ? '' : ` with ${selector.name} ${check.only?.equals ?? ''}`;
  const conditionZh =
    check.only === undefined || selector === undefined
      ? ''
      : `${selector.title}为${codeTitle(dependent, check.only)}的`;
  return {
    message: `there are no ${check.related}${condition} on record`,
    messageZh: `没有${conditionZh}${dependent.title}记录`,
  };
}
