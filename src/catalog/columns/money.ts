import { type ColumnOptions, column } from '../column.js';
import { type Measure, measureKind } from './measure.js';

/** Money in CNY; canonical unit 元 with two digits. */
export const money: Measure = {
  name: 'Money',
  kindName: 'money',
  units: [
    { code: 'YUAN', title: '元', description: 'Yuan.', numerator: '1', denominator: '1' },
    { code: 'WAN_YUAN', title: '万元', description: 'Ten thousand yuan.', numerator: '10000', denominator: '1' },
    {
      code: 'YI_YUAN',
      title: '亿元',
      description: 'A hundred million yuan.',
      numerator: '100000000',
      denominator: '1',
    },
  ],
  scale: 2,
  precision: 20,
};

/** 金额. `unit` is what the source form prints its bare numbers in. */
export function Money(
  title: string,
  description: string,
  options: ColumnOptions & { readonly unit?: '元' | '万元' | '亿元' } = {},
): PropertyDecorator {
  return column(measureKind(money, options.unit ?? '元'), title, description, options);
}
