import type { Form } from '../form.js';
import { longGuide } from './long-guide.js';

/** Of a thousand guides, how many are longer than 30 KB. */
const LONG_GUIDES = 100;
const GUIDE_QUESTION = 1;

export const serviceItems: Form = {
  dataset: 'service-items',
  anchors: ['formedOn', 'publishedOn'],
  identify: (place) => {
    const baseCode = `211T${String(place.index).padStart(7, '0')}0`;
    const code = `${baseCode}-211303000000-000-${place.agency.naturalKey.slice(0, 18)}-1-00`;
    return { parts: [code], values: { implementationCode: code, baseCode } };
  },
  complete: (values, place) => {
    values.agencyCodeAsPublished = place.agency.naturalKey;
    if (place.chance(GUIDE_QUESTION).happens(LONG_GUIDES)) values.acceptConditions = longGuide(place.index);
  },
};

export const knowledgeEntries: Form = {
  dataset: 'knowledge-entries',
  anchors: ['answeredOn', 'formedOn', 'publishedOn'],
  identify: (place) => {
    const base = '8890综合服务平台知识库';
    const entryNumber = `${place.year}-${String(place.index).padStart(6, '0')}`;
    return { parts: [base, entryNumber], values: { base, entryNumber } };
  },
};
