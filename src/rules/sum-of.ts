import type { SumOf } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { inUnit, judgeAgreement } from './agreement.js';
import { Exact } from './amount.js';
import type { Judgement, RecordValues } from './check-result.js';
import { roundings, sharedUnit } from './printed-figure.js';
import { differentDimensions, readFigures } from './read-figures.js';
import { unjudged } from './unjudged.js';

/**
 * Judge whether a total is the sum of its parts. A table states figures that were each rounded alone, so total and sum
 * may be apart by the roundings of all of them together. A part that is absent leaves it UNKNOWN: it is not zero.
 */
export function judgeSumOf(dataset: Dataset, check: SumOf, record: RecordValues): Judgement {
  const names = [check.total, ...check.parts.map((part) => part.replace(/^-/, ''))];
  const { subject, figures, missing } = readFigures(dataset, names, record);
  const [total, ...parts] = figures;
  if (total === undefined || missing.length > 0) return unjudged(subject, missing);
  const different = differentDimensions(subject, figures);
  if (different !== undefined) return different;
  const printed = figures.map(({ figure }) => figure);
  const unit = sharedUnit(printed);
  const terms = parts.map(({ column, figure }, index) => {
    const isSubtracted = check.parts[index]?.startsWith('-') === true;
    const sign = isSubtracted ? '-' : index === 0 ? '' : '+';
    const amount = inUnit(figure.amount, unit);
    return {
      amount: isSubtracted ? figure.amount.negated() : figure.amount,
      text: `${sign === '' ? '' : ` ${sign} `}${column.name} ${amount}`,
      textZh: `${sign}${column.title}${amount}`,
    };
  });
  return judgeAgreement(
    {
      column: total.column,
      stated: total.figure.amount,
      expected: Exact.sum(0, ...terms.map(({ amount }) => amount)),
      tolerance: Exact.sum(0, ...roundings(printed)),
      formula: terms
        .map(({ text }) => text)
        .join('')
        .trim(),
      formulaZh: terms.map(({ textZh }) => textZh).join(''),
      unit,
    },
    subject,
  );
}
