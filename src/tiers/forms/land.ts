import type { Form } from '../form.js';

export const landAcquisitions: Form = {
  dataset: 'land-acquisitions',
  anchors: ['approvedOn', 'publishedOn'],
  office: '自然资源局',
  identify: (place) => {
    const approvalNumber = `辽政地示字〔${place.year}〕${place.index + 10_000}号`;
    const batchName = `龙城区${place.year}年度第${place.index + 1}示例批次`;
    return { parts: [approvalNumber], values: { approvalNumber, batchName } };
  },
};

export const landParcels: Form = {
  dataset: 'land-parcels',
  anchors: ['formedOn', 'publishedOn'],
  office: '自然资源局',
  identify: (place) => {
    const { target, within } = place.parent('land-acquisitions');
    const parcelNumber = `DK-${within + 1}`;
    return { parts: [target.naturalKey, parcelNumber], values: { acquisition: target.recordId, parcelNumber } };
  },
};

const ITEMS = ['LAND_FEE', 'RESETTLEMENT'] as const;

export const compensationLines: Form = {
  dataset: 'compensation-lines',
  anchors: ['paidOn', 'formedOn', 'publishedOn'],
  office: '自然资源局',
  identify: (place) => {
    const { target, within } = place.parent('land-acquisitions');
    const village = `211303${String(100_200 + Math.floor(within / ITEMS.length))}`;
    const item = ITEMS[within % ITEMS.length] ?? 'LAND_FEE';
    return { parts: [target.naturalKey, village, item], values: { acquisition: target.recordId, village, item } };
  },
};
