import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { readAmount } from '../../rules/amount.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { relatedRows } from '../related-rows.js';
import { referredTo, textIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V84: a figure of a task that counts from the start of the year does not fall from one report to the next. Source:
 * 重点任务进展情况表. The first report of a year gives no result, nor does a figure that does not add up.
 */
export async function cumulativeFigure(reader: RequestReader, report: Row): Promise<readonly CheckResult[]> {
  if (!isCumulated(report)) return [];
  const task = await referredTo(reader, report, 'key-tasks', textIn(report, 'task'));
  if (task === null) return [];
  const before = lastBefore(report, await relatedRows(reader, task, 'taskReports'));
  return before === undefined ? [] : [finding('V84', judge(report, before))];
}

function isCumulated({ isCumulative, value }: Row): boolean {
  return isCumulative === true && readAmount(value) !== undefined;
}

/** The last cumulated report of the same year before this one. */
function lastBefore(report: Row, reports: readonly Row[]): Row | undefined {
  const end = endOf(report);
  return reports
    .filter((other) => isCumulated(other) && endOf(other) < end && endOf(other).slice(0, 4) === end.slice(0, 4))
    .sort((one, other) => (endOf(one) < endOf(other) ? 1 : -1))[0];
}

function endOf(report: Row): string {
  return textIn(report, 'periodEndOn') ?? '';
}

function judge(report: Row, before: Row): Judgement {
  const [now, then] = [readAmount(report.value)?.figure, readAmount(before.value)?.figure];
  if (now === undefined || then === undefined) throw new TypeError('Only reports with a figure are compared.');
  const day = endOf(before);
  const isBelow = now.lt(then);
  return {
    outcome: isBelow ? 'FAILED' : 'PASSED',
    certainty: 'CERTAIN',
    columns: ['value'],
    inputs: [
      { name: 'value', value: now.toFixed() },
      { name: `${day} value`, value: then.toFixed() },
    ],
    message: `The figure since the start of the year is ${now.toFixed()}; on ${day} it was ${then.toFixed()}.`,
    messageZh: `年初以来累计${now.toFixed()}，${day}为${then.toFixed()}，${isBelow ? '累计值下降' : '相符'}。`,
  };
}
