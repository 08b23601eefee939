import type { JsonSchema, MeasureName } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { timeUnits } from '../catalog/columns/duration.js';
import type { Measure } from '../catalog/columns/measure.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { objectOf, titled } from './json-schema.js';

const DECIMAL: JsonSchema = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };

/** The JSON Schema of a measured value as `measureJson` writes it. */
export function measureSchema(name: MeasureName): JsonSchema {
  switch (name) {
    case 'Money':
      return titled(
        objectOf({
          amount: titled(DECIMAL, '金额（元）', 'The amount in yuan, exact.'),
          currency: titled({ type: 'string', const: 'CNY' }, '币种', 'Currency, ISO 4217.'),
          ...sourceOf(money),
        }),
        '金额',
        'An amount of money: exact, with the figure and unit of its source.',
      );
    case 'Area':
      return measured(area, '面积', '面积（平方米）', 'A land area: exact, in square metres.');
    case 'Ratio':
      return measured(ratio, '比率', '比率（以1为整体）', 'A share or ratio: exact, 1 is the whole.');
    case 'Duration':
      return titled(
        objectOf({
          value: titled({ type: 'integer' }, '数值', 'How many units.'),
          unit: titled({ type: 'string', enum: timeUnits.codes.map(({ code }) => code) }, '单位', 'Which unit.'),
        }),
        '期限',
        'A legal or promised time limit. Units are never converted: a working day is not a day.',
      );
  }
}

function measured(measure: Measure, title: string, valueTitle: string, description: string): JsonSchema {
  const value = titled(DECIMAL, valueTitle, description);
  return titled(
    objectOf({ value, ...sourceOf(measure) }),
    title,
    `${description} With the figure and unit of its source.`,
  );
}

function sourceOf(measure: Measure): Readonly<Record<string, JsonSchema>> {
  return {
    sourceValue: titled(DECIMAL, '原文数值', 'The figure exactly as the source printed it.'),
    sourceUnit: titled(
      { type: 'string', enum: measure.units.map(({ code }) => code) },
      '原文单位',
      'The unit in which the source printed it.',
    ),
  };
}
