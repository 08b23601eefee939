import type { TradeName } from './trades.js';

/** What is licensed, and how; licences are made of it. */
export interface LicenceItem {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  /** Name of the service item of the same agency under which it is applied for, where the directory has it. */
  readonly serviceItem?: string;
  /** Code of `LicenceCategory`. */
  readonly category: string;
  /** What the numbers of decisions say after the agency: 食许. */
  readonly series: string;
  readonly certificate: string;
  /** How the certificate is numbered; `{year}` and `{serial}` are put in. */
  readonly numbering: string;
  readonly content: string;
  /** Years that it holds; none where it has no end. */
  readonly years?: number;
  /** Who gets it: businesses of these trades, other bodies, or natural persons. */
  readonly holders: readonly TradeName[] | 'bodies' | 'persons';
  /** Licences in an ordinary year. */
  readonly yearly: number;
}

const SERVICE_ITEMS: Readonly<Record<string, string>> = {
  food: '食品经营许可（新办）',
  'special-equipment': '特种设备使用登记',
  'public-place': '公共场所卫生许可',
  medical: '医疗机构执业登记',
  water: '饮用水供水单位卫生许可',
  'building-permit': '建筑工程施工许可证核发',
  'hazardous-chemicals': '危险化学品经营许可证核发',
  fireworks: '烟花爆竹经营（零售）许可证核发',
  pesticide: '农药经营许可',
  veterinary: '兽药经营许可证核发',
  animals: '动物防疫条件合格证核发',
  teacher: '教师资格认定',
  'labour-dispatch': '劳务派遣经营许可',
  'human-resources': '人力资源服务许可',
  hotel: '旅馆业特种行业许可证核发',
};

type Row = readonly [
  id: string,
  name: string,
  category: string,
  series: string,
  certificate: string,
  numbering: string,
  content: string,
  years: number | undefined,
  holders: LicenceItem['holders'],
  yearly: number,
];

function serviceItemOf(id: string): { readonly serviceItem?: string } {
  const serviceItem = SERVICE_ITEMS[id];
  return serviceItem === undefined ? {} : { serviceItem };
}

function items(agency: string, rows: readonly Row[]): readonly LicenceItem[] {
  return rows.map(([id, name, category, series, certificate, numbering, content, years, holders, yearly]) => ({
    id,
    agency,
    name,
    ...serviceItemOf(id),
    category,
    series,
    certificate,
    numbering,
    content,
    ...(years === undefined ? {} : { years }),
    holders,
    yearly,
  }));
}

export const LICENCE_ITEMS: readonly LicenceItem[] = [
  ...items('龙城区市场监督管理局', [
    [
      'food',
      '食品经营许可',
      'ORDINARY',
      '食许',
      '食品经营许可证',
      'JY2211303{serial}',
      '预包装食品销售，热食类食品制售。',
      5,
      ['supermarket', 'restaurant', 'catering'],
      28,
    ],
    [
      'small-food',
      '食品小作坊登记',
      'REGISTRATION',
      '小登',
      '食品小作坊登记证',
      '辽朝龙食小{year}{serial}',
      '糕点、熟肉制品加工。',
      3,
      ['bakery', 'restaurant'],
      5,
    ],
    [
      'special-equipment',
      '特种设备使用登记',
      'REGISTRATION',
      '特登',
      '特种设备使用登记证',
      '梯龙{year}{serial}',
      '准予使用登记电梯1台。',
      undefined,
      ['property', 'hotel', 'hospital', 'developer'],
      10,
    ],
  ]),
  ...items('龙城区卫生健康局', [
    [
      'public-place',
      '公共场所卫生许可',
      'ORDINARY',
      '公卫许',
      '卫生许可证',
      '辽朝龙卫公证字〔{year}〕第{serial}号',
      '准予经营住宿、洗浴、美容美发类公共场所。',
      4,
      ['hotel', 'hairdresser', 'bath'],
      11,
    ],
    [
      'medical',
      '医疗机构执业登记',
      'REGISTRATION',
      '医登',
      '医疗机构执业许可证',
      '龙卫医{year}{serial}',
      '诊疗科目：内科、中医科、口腔科。',
      5,
      ['hospital', 'clinic'],
      5,
    ],
    [
      'water',
      '饮用水供水单位卫生许可',
      'ORDINARY',
      '水卫许',
      '卫生许可证',
      '辽朝龙卫水证字〔{year}〕第{serial}号',
      '准予集中式供水。',
      4,
      ['water'],
      1,
    ],
  ]),
  ...items('龙城区住房和城乡建设局', [
    [
      'building-permit',
      '建筑工程施工许可',
      'ORDINARY',
      '施许',
      '建筑工程施工许可证',
      '龙建施字〔{year}〕第{serial}号',
      '准予建筑工程施工，建筑面积以施工图为准。',
      undefined,
      ['builder', 'developer'],
      13,
    ],
    [
      'gas',
      '燃气经营许可',
      'ORDINARY',
      '燃许',
      '燃气经营许可证',
      '龙燃{year}{serial}',
      '准予经营管道燃气、瓶装液化石油气。',
      3,
      ['gas'],
      2,
    ],
  ]),
  ...items('龙城区营商环境建设局', [
    [
      'drainage',
      '城镇污水排入排水管网许可',
      'ORDINARY',
      '排许',
      '城镇污水排入排水管网许可证',
      '龙排{year}{serial}',
      '准予在许可范围内排放污水。',
      5,
      ['bakery', 'meat', 'hotel', 'garage', 'hospital'],
      8,
    ],
    [
      'outdoor-advertising',
      '设置大型户外广告审批',
      'OTHER',
      '广审',
      '户外广告设置批准书',
      '龙广{year}{serial}',
      '准予设置户外广告设施1处。',
      1,
      ['advertising', 'supermarket', 'hotel', 'school'],
      5,
    ],
  ]),
  ...items('龙城区自然资源局', [
    [
      'mining',
      '采矿许可',
      'FRANCHISE',
      '采许',
      '采矿许可证',
      '龙采{year}{serial}',
      '准予开采建筑用砂石。',
      3,
      ['quarry', 'brick'],
      2,
    ],
  ]),
  ...items('龙城区应急管理局', [
    [
      'hazardous-chemicals',
      '危险化学品经营许可',
      'ORDINARY',
      '危化许',
      '危险化学品经营许可证',
      '龙危化{year}{serial}',
      '准予经营汽油、柴油、液化石油气。',
      3,
      ['fuel', 'chemical', 'gas'],
      3,
    ],
    [
      'fireworks',
      '烟花爆竹经营（零售）许可',
      'ORDINARY',
      '花炮许',
      '烟花爆竹经营（零售）许可证',
      '龙LS{year}{serial}',
      '准予零售烟花类（C、D级）、爆竹类（C级）。',
      1,
      ['fireworks'],
      1,
    ],
  ]),
  ...items('龙城区农业农村局', [
    [
      'pesticide',
      '农药经营许可',
      'ORDINARY',
      '药许',
      '农药经营许可证',
      '农药经许（龙）{year}{serial}',
      '准予经营农药（限制使用农药除外）。',
      5,
      ['pesticide', 'seed'],
      4,
    ],
    [
      'seed',
      '农作物种子生产经营许可',
      'ORDINARY',
      '种许',
      '农作物种子生产经营许可证',
      'D龙农种许字〔{year}〕第{serial}号',
      '准予经营玉米、大豆种子。',
      5,
      ['seed'],
      2,
    ],
    [
      'veterinary',
      '兽药经营许可',
      'ORDINARY',
      '兽许',
      '兽药经营许可证',
      '龙兽药{year}{serial}',
      '准予经营兽药（不含生物制品）。',
      5,
      ['veterinary'],
      2,
    ],
    [
      'animals',
      '动物防疫条件审查',
      'APPROVAL',
      '防审',
      '动物防疫条件合格证',
      '（龙）动防合字第{year}{serial}号',
      '经审查，动物防疫条件符合规定。',
      undefined,
      ['pigs'],
      3,
    ],
  ]),
  ...items('龙城区教育局', [
    [
      'school',
      '民办学校办学许可',
      'ORDINARY',
      '民办许',
      '民办学校办学许可证',
      '教民龙{year}{serial}',
      '准予举办非学历教育培训机构。',
      3,
      ['school', 'vocational'],
      3,
    ],
    [
      'teacher',
      '教师资格认定',
      'RECOGNITION',
      '师认',
      '教师资格证书',
      '',
      '认定初级中学教师资格。',
      undefined,
      'persons',
      12,
    ],
  ]),
  ...items('龙城区人力资源和社会保障局', [
    [
      'labour-dispatch',
      '劳务派遣经营许可',
      'ORDINARY',
      '派许',
      '劳务派遣经营许可证',
      '龙人社派{year}{serial}',
      '准予经营劳务派遣业务。',
      3,
      ['labour', 'property'],
      2,
    ],
    [
      'human-resources',
      '人力资源服务许可',
      'ORDINARY',
      '人服许',
      '人力资源服务许可证',
      '龙人服证字{year}{serial}',
      '准予开展职业中介活动。',
      5,
      ['labour', 'vocational'],
      2,
    ],
  ]),
  ...items('朝阳市公安局龙城分局', [
    [
      'hotel',
      '旅馆业特种行业许可',
      'ORDINARY',
      '特行许',
      '特种行业许可证',
      '龙公特旅字{year}{serial}',
      '准予经营旅馆业。',
      undefined,
      ['hotel'],
      2,
    ],
  ]),
  ...items('龙城区民政局', [
    [
      'private-institution',
      '民办非企业单位成立登记',
      'REGISTRATION',
      '民非登',
      '民办非企业单位登记证书',
      '龙民证字{year}{serial}',
      '准予成立登记。',
      4,
      'bodies',
      5,
    ],
  ]),
];

export function licenceItemNamed(id: string): LicenceItem {
  const item = LICENCE_ITEMS.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`The sample has no licence item "${id}".`);
  return item;
}
