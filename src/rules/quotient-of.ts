import type { QuotientOf } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { inUnit, judgeAgreement } from './agreement.js';
import { Exact } from './amount.js';
import type { Judgement, RecordValues } from './check-result.js';
import { roundings, sharedUnit } from './printed-figure.js';
import { differentDimensions, readFigures } from './read-figures.js';
import { unjudged } from './unjudged.js';

/** Judge whether a ratio is one figure divided by another. What is divided by nothing is not judged. */
export function judgeQuotientOf(dataset: Dataset, check: QuotientOf, record: RecordValues): Judgement {
  const names = [check.quotient, check.numerator, check.denominator];
  const { subject, figures, missing } = readFigures(dataset, names, record);
  const [quotient, above, below] = figures;
  if (quotient === undefined || above === undefined || below === undefined) return unjudged(subject, missing);
  const different = differentDimensions(subject, [above, below]);
  if (different !== undefined) return different;
  const [ownRounding, aboveRounding, belowRounding] = roundings(figures.map(({ figure }) => figure));
  const smallest = below.figure.amount.abs().minus(belowRounding ?? 0);
  if (smallest.lessThanOrEqualTo(0))
    return unjudged(subject, [
      {
        message: `${below.column.name} is zero or too small to divide by`,
        messageZh: `${below.column.title}为零或过小`,
      },
    ]);
  const expected = above.figure.amount.div(below.figure.amount);
  const unit = sharedUnit([above.figure, below.figure]);
  const say = (figure: typeof above.figure) => inUnit(figure.amount, unit);
  return judgeAgreement(
    {
      column: quotient.column,
      stated: quotient.figure.amount,
      expected,
      // The most that a quotient can move when numerator and denominator each move by their own rounding.
      tolerance: expected
        .abs()
        .times(belowRounding ?? 0)
        .plus(aboveRounding ?? 0)
        .div(smallest)
        .plus(ownRounding ?? new Exact(0)),
      formula: `${above.column.name} ${say(above.figure)} ÷ ${below.column.name} ${say(below.figure)}`,
      formulaZh: `${above.column.title}${say(above.figure)}÷${below.column.title}${say(below.figure)}`,
      unit: quotient.figure.unit,
    },
    subject,
  );
}
