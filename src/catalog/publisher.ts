/** Who publishes the catalogue and answers for it; who answers for a record is in its column `agency`. */
export const PUBLISHER = {
  name: '朝阳市龙城区人民政府',
  nameEn: "People's Government of Longcheng District, Chaoyang",
  /** Division code (GB/T 2260), which is also what the data is about. */
  division: '211303',
  divisionTitle: '辽宁省朝阳市龙城区',
} as const;

/** Under what the data may be used by anyone. The program has its own licence, see `LICENSE`. */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
