import { area } from '../../src/catalog/columns/area.js';
import type { Measured } from '../../src/catalog/columns/index.js';
import { toCanonical } from '../../src/catalog/columns/measure.js';
import { money } from '../../src/catalog/columns/money.js';
import { ratio } from '../../src/catalog/columns/ratio.js';

const UNITS = [money, area, ratio].flatMap((measure) => measure.units.map((unit) => ({ measure, unit })));

/** A measure as a source printed it: `printed('89.00', '亿元')`. */
export function printed(figure: string, unitTitle: string): Measured {
  const found = UNITS.find(({ unit }) => unit.title === unitTitle);
  if (found === undefined) throw new TypeError(`There is no unit ${unitTitle}.`);
  // Canonical texts have no zeros at the end, as the database and the readers give them.
  const sourceValue = figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
  return { value: toCanonical(found.measure, sourceValue, found.unit), sourceValue, sourceUnit: found.unit.code };
}

export function yi(figure: string): Measured {
  return printed(figure, '亿元');
}
