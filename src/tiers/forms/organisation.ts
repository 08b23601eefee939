import { creditCode } from '../credit-codes.js';
import type { Form } from '../form.js';

/** Institutions beside the agencies of the sample. */
export const agencies: Form = {
  dataset: 'agencies',
  anchors: ['formedOn', 'publishedOn'],
  office: '人民政府办公室',
  isSpecimen: ({ values }) => String(values.creditCode ?? '').startsWith('12'),
  replaced: ['shortNames', 'extraPlates', 'predecessor'],
  identify: ({ index }) => {
    const code = creditCode('12', 'EY', index);
    return { parts: [code], values: { creditCode: code, name: `龙城区示例事业单位${index + 1}` } };
  },
};

export const departments: Form = {
  dataset: 'departments',
  anchors: ['formedOn', 'publishedOn'],
  identify: (place) => {
    const { target } = place.parent('agencies');
    const name = `业务${place.index + 1}科`;
    return { parts: [target.naturalKey, name], values: { agency: target.recordId, name } };
  },
};
