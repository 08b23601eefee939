import type { Form } from '../form.js';

export const documents: Form = {
  dataset: 'documents',
  anchors: ['formedOn', 'publishedOn'],
  replaced: ['indexNumber'],
  identify: (place) => {
    const documentNumber = place.documentNumber('朝龙发');
    return { parts: [place.agency.naturalKey, documentNumber], values: { documentNumber } };
  },
};

export const interpretations: Form = {
  dataset: 'interpretations',
  anchors: ['publishedOn'],
  identify: (place) => {
    const title = `《示例政策文件第${place.index + 1}号》解读`;
    const publishedOn = place.dayText;
    return { parts: [place.agency.naturalKey, title, publishedOn], values: { title, publishedOn } };
  },
};

export const consultations: Form = {
  dataset: 'consultations',
  anchors: ['openedOn'],
  identify: (place) => {
    const title = `示例办法第${place.index + 1}号（征求意见稿）`;
    const openedOn = place.dayText;
    return { parts: [place.agency.naturalKey, title, openedOn], values: { title, openedOn } };
  },
};

/** The public part of the review of what a site publishes. */
export const releaseReviews: Form = {
  dataset: 'release-reviews',
  anchors: ['decidedOn', 'submittedOn', 'formedOn'],
  identify: (place) => {
    const { target, within } = place.parent('licences');
    const values = { reviewedDataset: 'licences', reviewedKey: target.naturalKey, sequence: within + 1 };
    return { parts: [values.reviewedDataset, values.reviewedKey, String(values.sequence)], values };
  },
};
