import { type ColumnOptions, column } from '../column.js';
import { type Measure, measureKind } from './measure.js';

/** Land area; canonical unit m². 1 公顷 = 15 亩 exactly, so 1 亩 = 2000/3 m²: a fraction, never 666.67. */
export const area: Measure = {
  name: 'Area',
  kindName: 'area',
  units: [
    { code: 'SQUARE_METRE', title: '平方米', description: 'Square metre.', numerator: '1', denominator: '1' },
    { code: 'MU', title: '亩', description: 'Mu: 2000/3 square metres.', numerator: '2000', denominator: '3' },
    {
      code: 'HECTARE',
      title: '公顷',
      description: 'Hectare: 10,000 square metres, 15 mu.',
      numerator: '10000',
      denominator: '1',
    },
    {
      code: 'SQUARE_KILOMETRE',
      title: '平方公里',
      description: 'Square kilometre.',
      numerator: '1000000',
      denominator: '1',
    },
  ],
  scale: 4,
  precision: 18,
};

/** 面积. `unit` is what the source form prints its bare numbers in. */
export function Area(
  title: string,
  description: string,
  options: ColumnOptions & { readonly unit?: '平方米' | '亩' | '公顷' | '平方公里' } = {},
): PropertyDecorator {
  return column(measureKind(area, options.unit ?? '平方米'), title, description, options);
}
