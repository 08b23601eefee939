import { type ColumnOptions, column } from '../column.js';
import { type Measure, measureKind } from './measure.js';

/** A share; canonical unit 1 (0.688 for 68.8 %). */
export const ratio: Measure = {
  name: 'Ratio',
  kindName: 'ratio',
  units: [
    { code: 'ONE', title: '倍', description: 'A plain ratio: 1 is the whole.', numerator: '1', denominator: '1' },
    { code: 'PERCENT', title: '%', name: '百分之一', description: 'Per cent.', numerator: '1', denominator: '100' },
    { code: 'PER_MILLE', title: '‰', name: '千分之一', description: 'Per mille.', numerator: '1', denominator: '1000' },
  ],
  scale: 6,
  precision: 12,
};

/** 比率. `unit` is what the source form prints its bare numbers in. */
export function Ratio(
  title: string,
  description: string,
  options: ColumnOptions & { readonly unit?: '%' | '‰' | '倍' } = {},
): PropertyDecorator {
  return column(measureKind(ratio, options.unit ?? '%'), title, description, options);
}
