import { isValueObject, type Value } from '../../catalog/value.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement, Statement } from '../../rules/check-result.js';
import { isTimeUnit, type Limit, limitWords } from '../../rules/limit.js';
import { unjudged } from '../../rules/unjudged.js';
import { entriesIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V60: the steps of a guide that count take no longer together than the limit it promises. Source: 行政许可法 art. 42;
 * 优化营商环境条例 art. 36. Steps whose time does not count (art. 45: hearings, tests, expert reviews) are left out; units
 * of time are never converted.
 */
export async function stepsWithinPromise(_: RequestReader, item: Row): Promise<readonly CheckResult[]> {
  const steps = entriesIn(item, 'steps').filter(({ countsInLimit }) => countsInLimit !== false);
  const promised = readLimit(item.promisedLimit);
  // Without a promise there is nothing to hold the steps against, and the limits of the item say so already.
  if (steps.length === 0 || promised === undefined) return [];
  return [finding('V60', judge(promised, steps))];
}

type Step = { readonly limit?: Value | null; readonly countsInLimit?: Value | null };

function judge(promised: Limit, steps: readonly Step[]): Judgement {
  const limits = steps.map(({ limit }) => readLimit(limit));
  const counted = limits.filter((limit) => limit?.unit === promised.unit);
  const sum = counted.reduce((total, limit) => total + (limit?.count ?? 0), 0);
  const subject = {
    columns: ['steps', 'promisedLimit'],
    inputs: [
      { name: 'steps', value: String(sum) },
      { name: 'promisedLimit', value: String(promised.count) },
    ],
  };
  const doubts = doubtsAbout(steps, limits, promised.unit);
  if (doubts.length > 0) return unjudged(subject, doubts);
  const [taken, promise] = [limitWords({ count: sum, unit: promised.unit }), limitWords(promised)];
  return sum > promised.count
    ? {
        ...subject,
        outcome: 'FAILED',
        certainty: 'CERTAIN',
        message: `The steps that count take ${taken.message}, more than the ${promise.message} promised.`,
        messageZh: `计入时限的环节合计${taken.messageZh}，超过承诺的${promise.messageZh}。`,
      }
    : {
        ...subject,
        outcome: 'PASSED',
        certainty: 'CERTAIN',
        message: `The steps that count take ${taken.message}, within the ${promise.message} promised.`,
        messageZh: `计入时限的环节合计${taken.messageZh}，在承诺的${promise.messageZh}之内。`,
      };
}

function doubtsAbout(
  steps: readonly Step[],
  limits: readonly (Limit | undefined)[],
  unit: string,
): readonly Statement[] {
  const without = limits.filter((limit) => limit === undefined).length;
  const otherwise = limits.filter((limit) => limit !== undefined && limit.unit !== unit).length;
  const undecided = steps.filter(({ countsInLimit }) => typeof countsInLimit !== 'boolean').length;
  return [
    ...clause(without, 'have no limit', '没有时限'),
    ...clause(otherwise, 'are in another unit than the promise', '与承诺时限单位不同'),
    ...clause(undecided, 'do not say whether they count', '未说明是否计入时限'),
  ];
}

function clause(count: number, message: string, messageZh: string): readonly Statement[] {
  return count === 0 ? [] : [{ message: `${count} of the steps ${message}`, messageZh: `${count}个环节${messageZh}` }];
}

function readLimit(value: Value | null | undefined): Limit | undefined {
  if (!isValueObject(value) || typeof value.value !== 'number') return undefined;
  const unit = String(value.unit);
  return isTimeUnit(unit) ? { count: value.value, unit } : undefined;
}
