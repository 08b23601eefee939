import type { SumOfRelated } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { judgeAgreement } from './agreement.js';
import { Exact, printed } from './amount.js';
import type { Judgement, RecordValues } from './check-result.js';
import { codeTitle } from './code-title.js';
import { namedColumn } from './named-column.js';
import { type PrintedFigure, readPrintedFigure, roundings, sharedUnit } from './printed-figure.js';
import { absentIn, countRelated, dependentOf, doubtsAbout, relationUnknown } from './related-records.js';
import { noFigure, unjudged } from './unjudged.js';

/**
 * Judge whether a total is the sum of a column over the records that refer to this one. One of them without the figure
 * leaves it UNKNOWN, as does their absence: that none is on record does not make the sum zero.
 */
export function judgeSumOfRelated(
  dataset: Dataset,
  check: SumOfRelated,
  record: RecordValues,
  related: readonly RecordValues[] | undefined,
): Judgement {
  const total = namedColumn(dataset, check.total);
  const dependent = dependentOf(dataset, check);
  const column = namedColumn(dependent, check.column);
  const own = { name: total.name, value: printed(record[total.name]) };
  const stated = readPrintedFigure(record[total.name]);
  const doubts = stated === undefined ? [noFigure(total, record[total.name])] : [];
  if (related === undefined)
    return unjudged({ columns: [total.name], inputs: [own] }, [...doubts, relationUnknown(check, dependent)]);
  const counted = countRelated(dependent, check, related);
  const figures = counted.records
    .map((counts) => readPrintedFigure(counts[column.name]))
    .filter((figure) => figure !== undefined);
  const without = counted.records.length - figures.length;
  const subject = {
    columns: [total.name],
    inputs: [own, { name: check.related, value: String(counted.records.length) }],
  };
  const reasons = [...doubts, ...doubtsAbout(counted, check), ...absentIn(without, column, check, dependent)];
  if (stated === undefined || reasons.length > 0) return unjudged(subject, reasons);
  if (figures.some(({ dimension }) => dimension !== stated.dimension))
    return unjudged(subject, [
      {
        message: `${total.name} and ${column.name} of ${check.related} are in different units`,
        messageZh: `${total.title}与${dependent.title}的${column.title}单位不同`,
      },
    ]);
  return judgeAgreement({ column: total, ...sum(stated, figures), ...formula(dependent, check, figures) }, subject);
}

function sum(stated: PrintedFigure, figures: readonly PrintedFigure[]) {
  return {
    stated: stated.amount,
    expected: Exact.sum(0, ...figures.map(({ amount }) => amount)),
    tolerance: Exact.sum(0, ...roundings([stated, ...figures])),
    unit: sharedUnit([stated, ...figures]),
  };
}

function formula(dependent: Dataset, { related, column, only }: SumOfRelated, figures: readonly PrintedFigure[]) {
  const which = only === undefined ? '' : ` with ${only.column} ${only.equals}`;
  const whichZh = only === undefined ? '' : codeTitle(dependent, only.column, only.equals);
  return {
    formula: `the sum of ${column} over ${figures.length} of ${related}${which}`,
    formulaZh: `${figures.length}条${whichZh}${dependent.title}的${namedColumn(dependent, column).title}之和`,
  };
}
