/** A major project of the sample; money in 万元. Those that bonds pay for have the codes that the bonds state. */
export interface ProjectEntry {
  readonly code: string;
  readonly name: string;
  readonly mode: 'APPROVAL' | 'VERIFICATION' | 'FILING';
  readonly field: string;
  readonly agency: string;
  readonly owner: string;
  readonly township: string;
  readonly content: string;
  readonly total: number;
  /** Share of the investment that is realised. */
  readonly realised: number;
  readonly startedOn?: string;
  readonly completedOn?: string;
  readonly status: 'PREPARING' | 'UNDER_CONSTRUCTION' | 'SUSPENDED' | 'COMPLETED' | 'CANCELLED';
}

const HOUSING = '龙城区住房和城乡建设局';
const PLANNING = '龙城区发展和改革局';
const FARMING = '龙城区农业农村局';
const ENVIRONMENT = '龙城区生态环境局';
const HEALTH = '龙城区卫生健康局';
const EDUCATION = '龙城区教育局';

type Head = readonly [code: string, name: string, field: string, agency: string, owner: string, township: string];
type Course = Pick<ProjectEntry, 'startedOn' | 'completedOn'>;

function project(
  mode: ProjectEntry['mode'],
  [code, name, field, agency, owner, township]: Head,
  content: string,
  [total, realised]: readonly [number, number],
  status: ProjectEntry['status'],
  course: Course = {},
): ProjectEntry {
  return { code, name, mode, field, agency, owner, township, content, total, realised, status, ...course };
}

const BY_GOVERNMENT: readonly ProjectEntry[] = [
  project(
    'APPROVAL',
    ['2016-211303-77-03-000121', '龙城区农村公路维修改造工程', 'TRANSPORT', HOUSING, '龙城区公路管理段', '大平房镇'],
    '改造农村公路31.6公里。',
    [2650, 1],
    'COMPLETED',
    { startedOn: '2016-09-10', completedOn: '2017-10-25' },
  ),
  project(
    'APPROVAL',
    [
      '2018-211303-77-03-000309',
      '大凌河支流综合治理工程（龙城段）',
      'WATER',
      FARMING,
      '龙城区水利工程管理处',
      '西大营子镇',
    ],
    '治理河道9.4公里，新建护岸6.2公里。',
    [5200, 0.93],
    'UNDER_CONSTRUCTION',
    { startedOn: '2018-09-03' },
  ),
  project(
    'APPROVAL',
    [
      '2018-211303-77-03-000312',
      '边杖子镇棚户区改造项目',
      'HOUSING',
      HOUSING,
      '龙城区城市建设投资示例有限公司',
      '边杖子镇',
    ],
    '改造棚户区住房268户，新建安置房2.9万平方米。',
    [9800, 0.62],
    'UNDER_CONSTRUCTION',
    { startedOn: '2018-10-15' },
  ),
  project(
    'APPROVAL',
    ['2019-211303-77-03-000402', '龙城区农村饮水安全巩固提升工程', 'WATER', FARMING, '龙城区农村供水站', '联合镇'],
    '改造供水管网86公里，覆盖23个村。',
    [2860, 0.97],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-04-22' },
  ),
  project(
    'APPROVAL',
    ['2019-211303-77-03-000405', '龙城区“四好农村路”建设工程', 'TRANSPORT', HOUSING, '龙城区公路管理段', '联合镇'],
    '新建和改造农村公路42公里。',
    [4050, 0.9],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-05-13' },
  ),
  project(
    'APPROVAL',
    [
      '2019-211303-77-03-000407',
      '海龙街道棚户区改造二期项目',
      'HOUSING',
      HOUSING,
      '龙城区城市建设投资示例有限公司',
      '海龙街道',
    ],
    '改造棚户区住房310户。',
    [11_200, 0.55],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-06-17' },
  ),
  project(
    'APPROVAL',
    [
      '2019-211303-77-03-000418',
      '龙城区生活垃圾转运站建设工程',
      'ENVIRONMENT',
      '龙城区环境卫生管理局',
      '龙城区环境卫生管理局',
      '七道泉子镇',
    ],
    '新建日转运150吨垃圾转运站1座。',
    [1680, 0.85],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-08-05' },
  ),
  project(
    'APPROVAL',
    ['2019-211303-77-03-000420', '乡镇卫生院标准化改造工程', 'HEALTH', HEALTH, '龙城区卫生健康局', '召都巴镇'],
    '改造乡镇卫生院5所，建筑面积6100平方米。',
    [1900, 0.79],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-07-15' },
  ),
  project(
    'APPROVAL',
    [
      '2019-211303-77-03-000427',
      '龙城区污水处理厂提标改造项目',
      'ENVIRONMENT',
      ENVIRONMENT,
      '龙城水务示例有限公司',
      '七道泉子镇',
    ],
    '日处理3万吨污水设施提标至一级A标准。',
    [5600, 0.7],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-09-02' },
  ),
  project(
    'APPROVAL',
    ['2020-211303-77-03-000501', '龙城区人民医院迁建项目', 'HEALTH', HEALTH, '龙城区人民医院', '龙泉街道'],
    '新建综合医院，建筑面积4.8万平方米，床位400张。',
    [26_800, 0.31],
    'UNDER_CONSTRUCTION',
    { startedOn: '2020-06-08' },
  ),
  project(
    'APPROVAL',
    ['2020-211303-77-03-000512', '龙城区实验学校新建工程', 'EDUCATION', EDUCATION, '龙城区教育局', '海龙街道'],
    '新建36班九年一贯制学校，建筑面积2.6万平方米。',
    [8700, 0.41],
    'UNDER_CONSTRUCTION',
    { startedOn: '2020-05-18' },
  ),
  project(
    'APPROVAL',
    [
      '2020-211303-77-03-000520',
      '龙城区农产品冷链物流中心项目',
      'AGRICULTURE',
      FARMING,
      '龙城农产品流通示例有限公司',
      '七道泉子镇',
    ],
    '新建冷库2.2万立方米和分拣中心。',
    [12_400, 0.28],
    'UNDER_CONSTRUCTION',
    { startedOn: '2020-07-06' },
  ),
  project(
    'APPROVAL',
    [
      '2019-211303-88-01-000436',
      '龙城区文化体育中心项目',
      'CULTURE_AND_SPORT',
      PLANNING,
      '龙城区城市建设投资示例有限公司',
      '龙泉街道',
    ],
    '新建文化馆、图书馆和体育馆，建筑面积1.9万平方米。',
    [14_500, 0.05],
    'PREPARING',
  ),
  project(
    'APPROVAL',
    ['2018-211303-78-01-000327', '龙泉大街综合管廊工程', 'MUNICIPAL', HOUSING, '龙城区市政工程处', '龙泉街道'],
    '建设干支混合管廊2.3公里。',
    [9300, 0.34],
    'SUSPENDED',
    { startedOn: '2018-11-12' },
  ),
];

const BY_ENTERPRISES: readonly ProjectEntry[] = [
  project(
    'FILING',
    [
      '2019-211303-77-03-000425',
      '龙城工业园区标准化厂房建设项目',
      'INDUSTRY',
      PLANNING,
      '龙城园区建设示例有限公司',
      '七道泉子镇',
    ],
    '新建标准化厂房6栋，建筑面积5.4万平方米。',
    [16_800, 0.66],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-09-16' },
  ),
  project(
    'FILING',
    [
      '2019-211303-35-03-000441',
      '示例农机装备制造基地项目',
      'INDUSTRY',
      PLANNING,
      '示例燕都农机股份有限公司',
      '七道泉子镇',
    ],
    '年产3000台玉米收获机生产线。',
    [18_000, 0.58],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-07-22' },
  ),
  project(
    'FILING',
    [
      '2018-211303-13-03-000336',
      '示例肉制品精深加工项目',
      'INDUSTRY',
      PLANNING,
      '示例辽西肉制品有限公司',
      '西大营子镇',
    ],
    '年加工肉制品2万吨。',
    [7600, 1],
    'COMPLETED',
    { startedOn: '2018-04-16', completedOn: '2019-09-24' },
  ),
  project(
    'FILING',
    ['2019-211303-27-03-000447', '示例固体制剂车间建设项目', 'INDUSTRY', PLANNING, '示例辽西制药有限公司', '龙泉街道'],
    '年产10亿片固体制剂。',
    [9200, 0.4],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-10-14' },
  ),
  project(
    'VERIFICATION',
    ['2018-211303-44-02-000341', '示例集中式光伏发电项目', 'ENERGY', PLANNING, '示例辽西新能源有限公司', '大平房镇'],
    '装机容量40兆瓦。',
    [24_600, 1],
    'COMPLETED',
    { startedOn: '2018-05-21', completedOn: '2019-06-20' },
  ),
  project(
    'VERIFICATION',
    ['2019-211303-45-02-000452', '示例天然气储配站项目', 'ENERGY', PLANNING, '示例龙城燃气有限公司', '召都巴镇'],
    '新建2000立方米储罐及配套管线12公里。',
    [5100, 0.72],
    'UNDER_CONSTRUCTION',
    { startedOn: '2019-05-27' },
  ),
  project(
    'FILING',
    ['2019-211303-01-03-000455', '示例采摘观光园项目', 'AGRICULTURE', FARMING, '示例云农电子商务有限公司', '召都巴镇'],
    '建设采摘大棚120栋。',
    [3400, 0],
    'CANCELLED',
  ),
  project(
    'FILING',
    ['2020-211303-59-03-000531', '示例物流园项目', 'OTHER', PLANNING, '示例顺达运输有限公司', '召都巴镇'],
    '建设仓储用房3.1万平方米和配送中心。',
    [13_300, 0.02],
    'PREPARING',
  ),
];

export const PROJECTS: readonly ProjectEntry[] = [...BY_GOVERNMENT, ...BY_ENTERPRISES];
