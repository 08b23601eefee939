/** A relief project of the sample; money in 万元. What is not said of it here is derived in `relief-projects.ts`. */
export interface ReliefProjectEntry {
  readonly year: 2018 | 2019 | 2020;
  readonly name: string;
  readonly kind: string;
  readonly township: string;
  readonly agency: string;
  /** What the project was to get from centre, province, city and district, sectors, donors, and itself. */
  readonly money: readonly [
    central: number,
    province: number,
    city: number,
    county: number,
    sectors: number,
    donors: number,
    own: number,
  ];
  readonly households: number;
  readonly status: string;
}

const RELIEF = '龙城区扶贫开发局';
const FARMING = '龙城区农业农村局';
const HOUSING = '龙城区住房和城乡建设局';
const EDUCATION = '龙城区教育局';
const HEALTH = '龙城区卫生健康局';
const LABOUR = '龙城区人力资源和社会保障局';
const CIVIL = '龙城区民政局';

function project(
  year: ReliefProjectEntry['year'],
  status: string,
  [name, kind, township, agency]: readonly [string, string, string, string],
  money: ReliefProjectEntry['money'],
  households: number,
): ReliefProjectEntry {
  return { year, name, kind, township, agency, money, households, status };
}

export const RELIEF_PROJECTS: readonly ReliefProjectEntry[] = [
  project(
    2018,
    'ACCEPTED',
    ['2018年大平房镇设施蔬菜小区项目', 'INDUSTRY', '大平房镇', RELIEF],
    [60, 30, 0, 20, 0, 0, 15],
    64,
  ),
  project(2018, 'ACCEPTED', ['2018年联合镇肉羊养殖项目', 'INDUSTRY', '联合镇', RELIEF], [45, 20, 10, 10, 0, 5, 8], 52),
  project(
    2018,
    'ACCEPTED',
    ['2018年西大营子镇光伏扶贫电站项目', 'INDUSTRY', '西大营子镇', RELIEF],
    [80, 40, 0, 30, 0, 0, 0],
    95,
  ),
  project(
    2018,
    'ACCEPTED',
    ['2018年召都巴镇村组道路硬化项目', 'VILLAGE_INFRASTRUCTURE', '召都巴镇', RELIEF],
    [50, 0, 0, 25, 40, 0, 0],
    210,
  ),
  project(
    2018,
    'ACCEPTED',
    ['2018年边杖子镇安全饮水巩固提升项目', 'LIVING_CONDITIONS', '边杖子镇', FARMING],
    [36, 12, 0, 8, 20, 0, 0],
    143,
  ),
  project(
    2018,
    'ACCEPTED',
    ['2018年建档立卡户危房改造项目', 'HOUSING', '七道泉子镇', HOUSING],
    [0, 0, 0, 18, 96, 0, 0],
    57,
  ),
  project(
    2018,
    'ACCEPTED',
    ['2018年贫困学生资助项目', 'EDUCATION', '七道泉子镇', EDUCATION],
    [0, 10, 0, 12, 26, 6, 0],
    88,
  ),
  project(2018, 'ACCEPTED', ['2018年扶贫小额信贷贴息项目', 'FINANCE', '大平房镇', RELIEF], [20, 0, 5, 5, 0, 0, 0], 76),
  project(2018, 'ACCEPTED', ['2018年扶贫公益岗位项目', 'PUBLIC_POSTS', '联合镇', LABOUR], [0, 0, 0, 14, 22, 0, 0], 41),
  project(
    2019,
    'ACCEPTED',
    ['2019年七道泉子镇食用菌大棚项目', 'INDUSTRY', '七道泉子镇', RELIEF],
    [70, 35, 10, 15, 0, 0, 20],
    81,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年大平房镇杂粮加工车间项目', 'INDUSTRY', '大平房镇', RELIEF],
    [55, 20, 0, 20, 0, 10, 25],
    68,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年西大营子镇育肥牛养殖项目', 'INDUSTRY', '西大营子镇', RELIEF],
    [48, 16, 0, 10, 0, 0, 12],
    49,
  ),
  project(2019, 'ACCEPTED', ['2019年联合镇中药材种植项目', 'INDUSTRY', '联合镇', RELIEF], [32, 18, 6, 8, 0, 0, 6], 46),
  project(
    2019,
    'COMPLETED',
    ['2019年召都巴镇果品保鲜库项目', 'INDUSTRY', '召都巴镇', RELIEF],
    [64, 24, 0, 24, 0, 0, 18],
    73,
  ),
  project(
    2019,
    'UNDER_WAY',
    ['2019年边杖子镇扶贫车间项目', 'EMPLOYMENT', '边杖子镇', RELIEF],
    [40, 10, 0, 10, 0, 15, 10],
    34,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年贫困劳动力技能培训项目', 'EMPLOYMENT', '七道泉子镇', LABOUR],
    [0, 8, 0, 6, 18, 0, 0],
    92,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年扶贫公益岗位项目', 'PUBLIC_POSTS', '大平房镇', LABOUR],
    [0, 0, 0, 16, 30, 0, 0],
    47,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年建档立卡户危房改造项目', 'HOUSING', '联合镇', HOUSING],
    [0, 0, 0, 20, 84, 0, 0],
    43,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年边杖子镇村组道路硬化项目', 'VILLAGE_INFRASTRUCTURE', '边杖子镇', RELIEF],
    [58, 0, 10, 22, 36, 0, 0],
    187,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年西大营子镇便民桥项目', 'VILLAGE_INFRASTRUCTURE', '西大营子镇', RELIEF],
    [26, 8, 0, 6, 0, 0, 0],
    118,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年召都巴镇安全饮水巩固提升项目', 'LIVING_CONDITIONS', '召都巴镇', FARMING],
    [30, 14, 0, 10, 24, 0, 0],
    156,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年农村无害化厕所改造项目', 'LIVING_CONDITIONS', '大平房镇', FARMING],
    [0, 0, 0, 15, 45, 0, 9],
    120,
  ),
  project(2019, 'ACCEPTED', ['2019年贫困学生资助项目', 'EDUCATION', '联合镇', EDUCATION], [0, 12, 0, 12, 28, 8, 0], 94),
  project(
    2019,
    'ACCEPTED',
    ['2019年贫困人口家庭医生签约项目', 'HEALTH', '西大营子镇', HEALTH],
    [0, 0, 0, 9, 16, 0, 0],
    233,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年贫困人口医疗补充保险项目', 'HEALTH', '七道泉子镇', HEALTH],
    [0, 0, 0, 32, 12, 0, 0],
    312,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年扶贫小额信贷贴息项目', 'FINANCE', '西大营子镇', RELIEF],
    [24, 0, 6, 6, 0, 0, 0],
    83,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年村卫生室标准化建设项目', 'VILLAGE_SERVICES', '边杖子镇', HEALTH],
    [0, 12, 0, 8, 34, 0, 0],
    165,
  ),
  project(
    2019,
    'UNDER_WAY',
    ['2019年联合镇文化广场项目', 'VILLAGE_SERVICES', '联合镇', RELIEF],
    [18, 0, 0, 12, 0, 5, 4],
    97,
  ),
  project(
    2019,
    'ACCEPTED',
    ['2019年孤寡老人照料保障项目', 'ASSISTANCE', '大平房镇', CIVIL],
    [0, 0, 0, 24, 20, 6, 0],
    39,
  ),
  project(2019, 'ACCEPTED', ['2019年扶贫项目管理费', 'MANAGEMENT', '七道泉子镇', RELIEF], [5, 2, 0, 0, 0, 0, 0], 0),
  project(
    2019,
    'CANCELLED',
    ['2019年召都巴镇采摘园项目', 'INDUSTRY', '召都巴镇', RELIEF],
    [22, 10, 0, 8, 0, 0, 10],
    28,
  ),
  project(
    2019,
    'COMPLETED',
    ['2019年易地扶贫搬迁后续扶持项目', 'RELOCATION', '大平房镇', '龙城区发展和改革局'],
    [44, 12, 0, 14, 0, 0, 0],
    25,
  ),
  project(
    2020,
    'UNDER_WAY',
    ['2020年七道泉子镇食用菌大棚二期项目', 'INDUSTRY', '七道泉子镇', RELIEF],
    [75, 30, 10, 20, 0, 0, 22],
    86,
  ),
  project(
    2020,
    'UNDER_WAY',
    ['2020年大平房镇农产品冷链项目', 'INDUSTRY', '大平房镇', RELIEF],
    [66, 24, 0, 18, 0, 12, 16],
    71,
  ),
  project(2020, 'PLANNED', ['2020年联合镇中药材烘干项目', 'INDUSTRY', '联合镇', RELIEF], [28, 12, 0, 10, 0, 0, 8], 44),
  project(
    2020,
    'PLANNED',
    ['2020年西大营子镇村组道路硬化项目', 'VILLAGE_INFRASTRUCTURE', '西大营子镇', RELIEF],
    [52, 0, 0, 24, 30, 0, 0],
    176,
  ),
  project(
    2020,
    'UNDER_WAY',
    ['2020年扶贫公益岗位项目', 'PUBLIC_POSTS', '召都巴镇', LABOUR],
    [0, 0, 0, 20, 40, 0, 0],
    58,
  ),
  project(
    2020,
    'PLANNED',
    ['2020年贫困学生资助项目', 'EDUCATION', '边杖子镇', EDUCATION],
    [0, 12, 0, 14, 30, 4, 0],
    90,
  ),
];
