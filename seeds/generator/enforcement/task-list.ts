import type { TradeName } from './trades.js';

/** A random inspection of the sample; what is not said of it here is derived in `inspections.ts`. */
export interface TaskEntry {
  readonly number: string;
  readonly name: string;
  readonly organiser: string;
  /** Agencies that inspect beside the organiser. */
  readonly partners?: readonly string[];
  /** Titles of check items; none before the list of 2019. */
  readonly checks: readonly string[];
  readonly trades: readonly TradeName[];
  readonly startOn: string;
  readonly endOn: string;
  readonly status: 'COMPLETED' | 'RUNNING' | 'PLANNED' | 'CANCELLED';
  /** How many subjects are drawn at most. */
  readonly size: number;
  /** Whether there is a result for each check item, or one for all together. */
  readonly isPerItem: boolean;
}

const MARKET = '龙城区市场监督管理局';
const ENVIRONMENT = '龙城区生态环境局';
const EMERGENCY = '龙城区应急管理局';
const HEALTH = '龙城区卫生健康局';
const HOUSING = '龙城区住房和城乡建设局';
const AGRICULTURE = '龙城区农业农村局';
const EDUCATION = '龙城区教育局';
const LABOUR = '龙城区人力资源和社会保障局';

/** How the agencies abbreviate themselves in document numbers. */
export const NUMBER_PREFIX: Readonly<Record<string, string>> = {
  [MARKET]: '朝龙市监',
  [ENVIRONMENT]: '朝龙环',
  [EMERGENCY]: '朝龙应急',
  [HEALTH]: '朝龙卫',
  [HOUSING]: '朝龙住建',
  [AGRICULTURE]: '朝龙农',
  [EDUCATION]: '朝龙教',
  [LABOUR]: '朝龙人社',
  龙城区自然资源局: '朝龙自然资',
  龙城区统计局: '朝龙统',
  龙城区民政局: '朝龙民',
  龙城区营商环境建设局: '朝龙营商',
  朝阳市公安局龙城分局: '朝公龙',
};

type Row = readonly [
  sequence: string,
  name: string,
  checks: readonly string[],
  trades: readonly TradeName[],
  startOn: string,
  endOn: string,
  size: number,
];

function tasks(
  organiser: string,
  rows: readonly Row[],
  rest: Partial<Pick<TaskEntry, 'partners' | 'status' | 'isPerItem'>> = {},
): readonly TaskEntry[] {
  return rows.map(([sequence, name, checks, trades, startOn, endOn, size]) => ({
    number: `${NUMBER_PREFIX[organiser]}抽查〔${startOn.slice(0, 4)}〕${sequence}号`,
    name,
    organiser,
    checks,
    trades,
    startOn,
    endOn,
    size,
    status: 'COMPLETED',
    isPerItem: false,
    ...rest,
  }));
}

const MANY: readonly TradeName[] = [
  'trading',
  'builder',
  'developer',
  'property',
  'haulage',
  'garage',
  'advertising',
  'labour',
  'quarry',
  'accounting',
  'department',
];

/** 2018: results by the older outcomes of the province, and no list of check items yet. */
const EARLIER: readonly TaskEntry[] = [
  ...tasks(MARKET, [
    ['1', '2018年第一次企业公示信息不定向抽查', [], MANY, '2018-05-07', '2018-06-29', 14],
    ['2', '2018年食品经营者随机抽查', [], ['supermarket', 'restaurant', 'pharmacy'], '2018-09-03', '2018-10-26', 13],
  ]),
  ...tasks(ENVIRONMENT, [
    [
      '1',
      '2018年第四季度排污单位随机抽查',
      [],
      ['foundry', 'brick', 'meat', 'liquor', 'chemical', 'quarry'],
      '2018-10-15',
      '2018-11-30',
      7,
    ],
  ]),
];

const MARKET_2019: readonly TaskEntry[] = [
  ...tasks(MARKET, [
    [
      '1',
      '2019年企业年度报告公示信息抽查',
      ['年度报告公示信息检查', '即时公示信息检查'],
      MANY,
      '2019-06-17',
      '2019-08-30',
      16,
    ],
    [
      '2',
      '2019年餐饮服务提供者双随机抽查',
      ['从业人员健康管理检查', '加工制作过程检查'],
      ['restaurant'],
      '2019-07-01',
      '2019-08-16',
      6,
    ],
    [
      '3',
      '2019年特种设备使用单位双随机抽查',
      ['使用登记和定期检验检查', '作业人员持证检查'],
      ['property', 'hotel', 'chemical', 'hospital', 'gas'],
      '2019-09-02',
      '2019-10-25',
      7,
    ],
    [
      '4',
      '2019年广告发布行为抽查',
      ['广告内容检查'],
      ['advertising', 'school', 'developer', 'hospital'],
      '2019-07-15',
      '2019-08-09',
      5,
    ],
    [
      '5',
      '2019年明码标价双随机抽查',
      ['明码标价检查'],
      ['supermarket', 'hotel', 'fuel'],
      '2019-09-16',
      '2019-10-11',
      7,
    ],
    [
      '6',
      '2019年登记事项双随机抽查',
      ['名称规范使用情况检查', '住所（经营场所）检查'],
      [...MANY, 'internetRetail'],
      '2019-10-21',
      '2019-12-13',
      13,
    ],
    [
      '7',
      '2019年网络交易经营者抽查',
      ['经营者主体信息公示检查', '网络商品信息检查'],
      ['internetRetail', 'restaurant'],
      '2019-11-11',
      '2019-12-06',
      4,
    ],
  ]),
  ...tasks(
    MARKET,
    [
      [
        '8',
        '2019年食品生产企业监督抽查',
        ['原料进货查验检查', '生产过程控制检查', '食品抽样检验'],
        ['bakery', 'meat', 'liquor'],
        '2019-05-13',
        '2019-06-14',
        3,
      ],
      [
        '9',
        '2019年食品销售者双随机抽查',
        ['食品保质期检查'],
        ['supermarket', 'department'],
        '2019-05-20',
        '2019-06-21',
        7,
      ],
      [
        '10',
        '2019年药品零售企业双随机抽查',
        ['药品购进渠道检查', '处方药销售检查'],
        ['pharmacy'],
        '2019-06-03',
        '2019-07-05',
        3,
      ],
      [
        '11',
        '2019年生产领域产品质量监督抽查',
        ['生产领域产品质量抽查'],
        ['plastic', 'concrete', 'metal', 'brick'],
        '2019-10-14',
        '2019-11-29',
        4,
      ],
    ],
    { isPerItem: true },
  ),
];

const OTHERS_2019: readonly TaskEntry[] = [
  ...tasks('龙城区自然资源局', [
    [
      '1',
      '2019年土地利用情况双随机抽查',
      ['卫星影像图斑核查'],
      ['quarry', 'brick', 'pigs', 'haulage'],
      '2019-07-22',
      '2019-09-06',
      5,
    ],
  ]),
  ...tasks(
    ENVIRONMENT,
    [
      [
        '1',
        '2019年大气污染防治双随机抽查',
        ['污染防治设施运行检查', '物料堆场扬尘检查'],
        ['foundry', 'brick', 'concrete', 'quarry', 'metal'],
        '2019-05-13',
        '2019-06-28',
        5,
      ],
      [
        '2',
        '2019年涉水排污单位双随机抽查',
        ['废水排放口采样监测'],
        ['meat', 'liquor', 'medicine', 'hospital', 'pigs'],
        '2019-09-09',
        '2019-10-31',
        6,
      ],
    ],
    { isPerItem: true },
  ),
  ...tasks(ENVIRONMENT, [
    [
      '3',
      '2019年建设项目环境保护抽查',
      ['环评审批手续检查', '竣工环境保护验收检查'],
      ['developer', 'plastic', 'metal', 'pigs'],
      '2019-11-04',
      '2019-12-20',
      5,
    ],
  ]),
  ...tasks(EMERGENCY, [
    [
      '1',
      '2019年工贸企业安全生产抽查',
      ['事故隐患排查治理检查', '安全教育培训检查', '安全警示标志检查'],
      ['metal', 'foundry', 'plastic', 'quarry', 'granary'],
      '2019-06-10',
      '2019-07-26',
      5,
    ],
  ]),
  ...tasks(
    EMERGENCY,
    [
      [
        '2',
        '2019年危险化学品经营单位部门联合抽查',
        ['储存条件检查', '燃气设施安全检查'],
        ['fuel', 'chemical', 'gas', 'fireworks'],
        '2019-10-08',
        '2019-11-01',
        5,
      ],
    ],
    { partners: ['朝阳市公安局龙城分局', HOUSING], isPerItem: true },
  ),
  ...tasks(
    HEALTH,
    [
      [
        '1',
        '2019年公共场所卫生双随机抽查',
        ['卫生许可证持证检查', '顾客用品用具检测'],
        ['hotel', 'hairdresser', 'bath'],
        '2019-06-17',
        '2019-07-31',
        5,
      ],
    ],
    { isPerItem: true },
  ),
  ...tasks(HEALTH, [
    [
      '2',
      '2019年医疗机构双随机抽查',
      ['执业资质检查', '医疗废物处置检查'],
      ['hospital', 'clinic'],
      '2019-08-05',
      '2019-09-20',
      3,
    ],
  ]),
  ...tasks(HOUSING, [
    [
      '1',
      '2019年建设工程质量安全抽查',
      ['建筑材料委托检测', '施工许可手续检查', '施工扬尘治理检查'],
      ['builder', 'developer'],
      '2019-05-20',
      '2019-06-28',
      6,
    ],
  ]),
  ...tasks(HOUSING, [['2', '2019年燃气经营企业抽查', ['燃气经营许可检查'], ['gas'], '2019-11-18', '2019-12-13', 2]], {
    status: 'CANCELLED',
  }),
  ...tasks(AGRICULTURE, [
    [
      '1',
      '2019年农资市场双随机抽查',
      ['农药经营台账检查', '种子标签和档案检查', '兽药储存和处方检查'],
      ['pesticide', 'seed', 'veterinary'],
      '2019-05-06',
      '2019-05-31',
      4,
    ],
    ['2', '2019年农产品质量安全抽查', ['农产品生产记录检查'], ['vegetables', 'pigs'], '2019-09-16', '2019-10-18', 3],
  ]),
  ...tasks(
    EDUCATION,
    [
      [
        '1',
        '2019年校外培训机构部门联合抽查',
        ['办学许可检查', '收费退费和安全检查'],
        ['school', 'vocational'],
        '2019-07-08',
        '2019-08-23',
        3,
      ],
    ],
    { partners: [MARKET, LABOUR], isPerItem: true },
  ),
  ...tasks(
    LABOUR,
    [
      [
        '1',
        '2019年清理整顿人力资源市场秩序联合抽查',
        ['劳动合同和工资支付检查', '劳务派遣经营情况检查'],
        ['labour', 'builder', 'vocational'],
        '2019-05-27',
        '2019-06-28',
        5,
      ],
    ],
    { partners: [MARKET] },
  ),
  ...tasks('龙城区统计局', [
    [
      '1',
      '2019年统计执法双随机抽查',
      ['统计数据质量检查', '统计台账设置检查'],
      ['chemical', 'medicine', 'builder', 'meat'],
      '2019-10-14',
      '2019-11-15',
      5,
    ],
  ]),
];

const YEAR_2020: readonly TaskEntry[] = [
  ...tasks(
    AGRICULTURE,
    [['1', '2020年农资市场双随机抽查', ['农药经营台账检查'], ['pesticide', 'seed'], '2020-03-02', '2020-03-31', 3]],
    { status: 'CANCELLED' },
  ),
  ...tasks(
    EDUCATION,
    [['1', '2020年校外培训机构抽查', ['办学许可检查'], ['school', 'vocational'], '2020-07-13', '2020-08-21', 3]],
    { status: 'PLANNED' },
  ),
  ...tasks(
    '龙城区统计局',
    [['1', '2020年统计执法双随机抽查', ['统计数据质量检查'], ['builder', 'chemical'], '2020-09-14', '2020-10-30', 4]],
    { status: 'PLANNED' },
  ),
  ...tasks(
    LABOUR,
    [
      [
        '1',
        '2020年劳动保障监察双随机抽查',
        ['劳动合同和工资支付检查'],
        ['labour', 'builder'],
        '2020-06-08',
        '2020-07-10',
        4,
      ],
    ],
    { status: 'RUNNING' },
  ),
  ...tasks(MARKET, [
    ['1', '2020年疫情防控期间药品零售企业抽查', ['药品购进渠道检查'], ['pharmacy'], '2020-02-10', '2020-02-28', 3],
    [
      '2',
      '2020年餐饮服务提供者双随机抽查',
      ['加工制作过程检查'],
      ['restaurant', 'catering'],
      '2020-05-11',
      '2020-06-12',
      6,
    ],
  ]),
  ...tasks(ENVIRONMENT, [
    [
      '1',
      '2020年大气污染防治双随机抽查',
      ['污染防治设施运行检查'],
      ['foundry', 'brick', 'concrete', 'quarry'],
      '2020-05-18',
      '2020-07-03',
      4,
    ],
  ]),
  ...tasks(
    MARKET,
    [['3', '2020年企业年度报告公示信息抽查', ['年度报告公示信息检查'], MANY, '2020-06-15', '2020-08-28', 12]],
    {
      status: 'RUNNING',
    },
  ),
  ...tasks(
    EMERGENCY,
    [
      [
        '1',
        '2020年工贸企业安全生产抽查',
        ['事故隐患排查治理检查'],
        ['metal', 'foundry', 'plastic'],
        '2020-06-08',
        '2020-07-31',
        3,
      ],
    ],
    {
      status: 'RUNNING',
    },
  ),
  ...tasks(
    HEALTH,
    [
      [
        '1',
        '2020年公共场所卫生双随机抽查',
        ['卫生许可证持证检查'],
        ['hotel', 'hairdresser', 'bath'],
        '2020-07-06',
        '2020-08-14',
        4,
      ],
    ],
    {
      status: 'PLANNED',
    },
  ),
];

export const TASKS: readonly TaskEntry[] = [...EARLIER, ...MARKET_2019, ...OTHERS_2019, ...YEAR_2020];
