import type { Decimal } from 'decimal.js';
import type { ProductOf } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { inUnit, judgeAgreement } from './agreement.js';
import { Exact } from './amount.js';
import type { Judgement, RecordValues } from './check-result.js';
import { areaUnit, roundings } from './printed-figure.js';
import { type NamedFigure, readFigures } from './read-figures.js';
import { unjudged } from './unjudged.js';

/**
 * Judge whether a figure is the product of two others. Factors count in their canonical units, but an area in the unit
 * that the form of its column prints: the other factor is a rate per that unit (yuan per mu), and nothing else says so.
 */
export function judgeProductOf(dataset: Dataset, check: ProductOf, record: RecordValues): Judgement {
  const { subject, figures, missing } = readFigures(dataset, [check.product, ...check.factors], record);
  const [product, ...factors] = figures;
  if (product === undefined || missing.length > 0) return unjudged(subject, missing);
  const [productRounding = new Exact(0), ...factorRoundings] = roundings(figures.map(({ figure }) => figure));
  const [one, other] = factors.map((factor, index) => scaled(factor, factorRoundings[index] ?? new Exact(0)));
  if (one === undefined || other === undefined) return unjudged(subject, missing);
  return judgeAgreement(
    {
      column: product.column,
      stated: product.figure.amount,
      expected: one.amount.times(other.amount),
      // The most that a product can move when each factor moves by its own rounding.
      tolerance: one.amount
        .abs()
        .times(other.rounding)
        .plus(other.amount.abs().times(one.rounding))
        .plus(one.rounding.times(other.rounding))
        .plus(productRounding),
      formula: `${one.text} × ${other.text}`,
      formulaZh: `${one.textZh}×${other.textZh}`,
      unit: product.figure.unit,
    },
    subject,
  );
}

interface Factor {
  readonly amount: Decimal;
  readonly rounding: Decimal;
  readonly text: string;
  readonly textZh: string;
}

function scaled({ column, figure }: NamedFigure, rounding: Decimal): Factor {
  const unit = figure.dimension === 'Area' ? areaUnit(column.kind.sourceUnit) : undefined;
  const size = unit?.size ?? new Exact(1);
  const spoken = unit ?? figure.unit;
  const amount = inUnit(figure.amount, spoken);
  return {
    amount: figure.amount.div(size),
    rounding: rounding.div(size),
    text: `${column.name} ${amount}${spoken.code === '' ? '' : ` ${spoken.code}`}`,
    textZh: `${column.title}${amount}${spoken.title}`,
  };
}
