/** A town or subdistrict, its short division code and its communities or villages as the sample calls them. */
export interface Place {
  readonly name: string;
  readonly division: string;
  readonly isTown: boolean;
  /** Roughly where it is, degrees; rounded, so that it points at no house. */
  readonly longitude: number;
  readonly latitude: number;
}

function place(name: string, division: string, longitude: number, latitude: number): Place {
  return { name, division, isTown: name.endsWith('镇'), longitude, latitude };
}

export const PLACES = {
  xinhua: place('新华街道', '211303004', 120.41, 41.59),
  hailong: place('海龙街道', '211303005', 120.43, 41.61),
  longquan: place('龙泉街道', '211303070', 120.4, 41.57),
  qidaoquanzi: place('七道泉子镇', '211303101', 120.38, 41.52),
  xidayingzi: place('西大营子镇', '211303102', 120.33, 41.6),
  zhaoduba: place('召都巴镇', '211303103', 120.42, 41.67),
  dapingfang: place('大平房镇', '211303105', 120.2, 41.42),
  lianhe: place('联合镇', '211303106', 120.13, 41.5),
  bianzhangzi: place('边杖子镇', '211303107', 120.29, 41.64),
} as const;

export type PlaceName = keyof typeof PLACES;
