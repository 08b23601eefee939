import type { HeldAtMost } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { printed, readAmount } from './amount.js';
import type { CheckInput, Judgement, RecordValues, Statement } from './check-result.js';
import { countHolders, type Holders } from './holders.js';
import { holdersWording } from './holders-wording.js';
import { namedColumn } from './named-column.js';
import { largestOverlap } from './overlap.js';
import { dependentOf, relationUnknown } from './related-records.js';
import { noFigure, unjudged } from './unjudged.js';

/**
 * Judge whether more related records ran at once than the limit allows. Days count from the start to the end, both
 * included. What is missing leaves the outcome UNKNOWN, unless the records that are complete exceed the limit alone:
 * more of them can only make it worse.
 */
export function judgeHeldAtMost(
  dataset: Dataset,
  check: HeldAtMost,
  record: RecordValues,
  related: readonly RecordValues[] | undefined,
): Judgement {
  const dependent = dependentOf(dataset, check);
  const limit = limitOf(dataset, check, record);
  const holders: Holders =
    related === undefined
      ? { intervals: [], reasons: [relationUnknown(check, dependent)] }
      : countHolders(dependent, check, related);
  const peak = largestOverlap(holders.intervals);
  const subject = {
    columns: typeof check.limit === 'string' ? [check.limit] : [],
    inputs: [
      limit.input,
      { name: 'atOnce', value: peak === undefined ? null : String(peak.count) },
      { name: 'since', value: peak?.since ?? null },
      { name: 'until', value: peak?.until ?? null },
    ],
  };
  if (limit.figure === undefined || peak === undefined)
    return unjudged(subject, [...limit.reasons, ...holders.reasons]);
  const isExceeded = peak.count > limit.figure;
  if (!isExceeded && holders.reasons.length > 0) return unjudged(subject, holders.reasons);
  return {
    outcome: isExceeded ? 'FAILED' : 'PASSED',
    certainty: 'CERTAIN',
    ...subject,
    ...holdersWording(check, dependent, peak, limit.figure),
  };
}

interface Limit {
  readonly input: CheckInput;
  readonly figure: number | undefined;
  readonly reasons: readonly Statement[];
}

function limitOf(dataset: Dataset, check: HeldAtMost, record: RecordValues): Limit {
  if (typeof check.limit === 'number')
    return { input: { name: 'limit', value: String(check.limit) }, figure: check.limit, reasons: [] };
  const column = namedColumn(dataset, check.limit);
  const value = record[column.name];
  const figure = readAmount(value)?.figure.toNumber();
  return {
    input: { name: column.name, value: printed(value) },
    figure,
    reasons: figure === undefined ? [noFigure(column, value)] : [],
  };
}
