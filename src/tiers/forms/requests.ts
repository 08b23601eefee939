import type { Form } from '../form.js';

export const disclosureRequests: Form = {
  dataset: 'disclosure-requests',
  anchors: ['receivedOn', 'submittedOn'],
  identify: (place) => {
    const registrationNumber = `龙依申〔${place.year}〕${place.index + 1_000}号`;
    return { parts: [place.agency.naturalKey, registrationNumber], values: { registrationNumber } };
  },
};

/** Institutions report one after the other, those of the sample having reports of their own. */
export const annualReports: Form = {
  dataset: 'annual-reports',
  anchors: ['publishedOn', 'formedOn'],
  identify: (place) => {
    const agency = place.any('agencies', place.withinYear);
    const year = place.year - 1;
    return { parts: [agency.naturalKey, String(year)], values: { agency: agency.recordId, year } };
  },
};
