import { codeList } from './code-list.js';

/** How often a dataset has something new. */
export const cadences = codeList('Cadence', '更新频率', 'How often something new is to be expected in a dataset.', {
  edition: '1',
  values: [
    ['EVENT', '有新情况时', 'Whenever something happens that has to be disclosed.'],
    ['EDITION', '换版时', 'With each new edition of the list.'],
    ['HOURLY', '每小时', 'Every hour.'],
    ['MONTHLY', '每月', 'Every month.'],
    ['QUARTERLY', '每季度', 'Every quarter.'],
    ['ANNUAL', '每年', 'Every year.'],
  ],
});

export type Cadence = 'EVENT' | 'EDITION' | 'HOURLY' | 'MONTHLY' | 'QUARTERLY' | 'ANNUAL';
