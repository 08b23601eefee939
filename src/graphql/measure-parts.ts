import type { MeasureName } from '../catalog/column-kind.js';
import type { MeasureMember } from '../query/answer-shape.js';
import type { CoercedArguments } from './coerced-arguments.js';

const SOURCE: Readonly<Record<string, MeasureMember>> = {
  sourceValue: { form: 'part', suffix: '_source_value' },
  sourceUnit: { form: 'part', suffix: '_source_unit' },
};

const MAIN: MeasureMember = { form: 'part', suffix: '' };

/** What a field of a measure is in the database; undefined for what has to be worked out, as a figure in another unit. */
export const measureParts: Readonly<
  Record<MeasureName, (field: string, given: CoercedArguments) => MeasureMember | undefined>
> = {
  Money: (field, { unit }) => {
    if (field === 'amount') return unit === 'YUAN' ? MAIN : undefined;
    return field === 'currency' ? { form: 'constant', json: '"CNY"' } : SOURCE[field];
  },
  // Square metres that the source printed are not always what was rounded from them.
  Area: (field) => SOURCE[field],
  Ratio: (field, { unit }) => (field === 'value' && unit === 'ONE' ? MAIN : SOURCE[field]),
  Duration: (field) => (field === 'value' ? MAIN : field === 'unit' ? { form: 'part', suffix: '_unit' } : undefined),
};
