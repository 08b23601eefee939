import {
  BUSINESS,
  CIVIL_AFFAIRS,
  DEVELOPMENT,
  EDUCATION,
  EMERGENCY,
  ENVIRONMENT,
  FARMING,
  FINANCE,
  HEALTH,
  HOUSING,
  INSURANCE,
  LABOUR,
  MARKET,
  OFFICE,
  POLICE,
  RELIEF,
  SANITATION,
} from './bodies.js';

/** What the sample says of one matter that concerned the public; times are those of Shanghai. */
export interface ConcernEntry {
  readonly agency: string;
  readonly topic: string;
  readonly category: string;
  readonly detectedAt: string;
  /** Hours from the emergency, or else from the day it was noticed, to the first answer; absent: none yet. */
  readonly answeredAfter?: number;
  readonly answer: string;
  /** Present for an emergency; its level may be unknown. */
  readonly emergency?: { readonly severity?: string; readonly occurredAt?: string; readonly pressTopic?: string };
}

function concern(
  agency: string,
  category: string,
  detectedAt: string,
  answeredAfter: number | undefined,
  topic: string,
  answer: string,
): ConcernEntry {
  return { agency, category, detectedAt, topic, answer, ...(answeredAfter === undefined ? {} : { answeredAfter }) };
}

/** Emergencies; a first word within 5 hours and a press conference within 24 are due where they are grave (R16, R16B). */
const EMERGENCIES: readonly ConcernEntry[] = [
  {
    ...concern(OFFICE, 'OTHER', '2019-08-11 22:10', 3, '强降雨洪涝灾害', '已启动防汛Ⅰ级应急响应，转移安置群众。'),
    emergency: { severity: 'EXTREME', occurredAt: '2019-08-11 22:00', pressTopic: '强降雨洪涝灾害' },
  },
  {
    ...concern(OFFICE, 'HEALTH', '2020-01-25 12:05', 4, '新型冠状病毒肺炎疫情', '公布防控措施、发热门诊和咨询电话。'),
    emergency: { severity: 'EXTREME', occurredAt: '2020-01-25 12:00', pressTopic: '新型冠状病毒肺炎疫情' },
  },
  {
    ...concern(EMERGENCY, 'OTHER', '2019-04-14 13:20', 7, '西部山区森林火灾', '火场已合围，无人员伤亡。'),
    emergency: { severity: 'EXTREME', occurredAt: '2019-04-14 13:00' },
  },
  {
    ...concern(
      MARKET,
      'FOOD_AND_DRUGS',
      '2019-05-22 13:10',
      4,
      '学校食堂食物中毒事件',
      '已封存留样食品，学生均在院观察。',
    ),
    emergency: { severity: 'SERIOUS', occurredAt: '2019-05-22 12:30', pressTopic: '学校食堂食物中毒事件' },
  },
  {
    ...concern(
      ENVIRONMENT,
      'ENVIRONMENT',
      '2019-11-05 22:40',
      9,
      '化工原料泄漏事件',
      '泄漏点已封堵，下游水质监测正常。',
    ),
    emergency: { severity: 'SERIOUS', occurredAt: '2019-11-05 22:00', pressTopic: '化工原料泄漏事件' },
  },
  {
    ...concern(POLICE, 'PUBLIC_ORDER', '2019-09-28 09:10', 2, '示例商场火灾', '明火已扑灭，起火原因正在调查。'),
    emergency: { severity: 'SERIOUS', occurredAt: '2019-09-28 09:00', pressTopic: '示例商场火灾' },
  },
  {
    ...concern(HOUSING, 'HEALTH', '2018-11-13 07:30', 5, '城区供水管网水质异常', '已启用备用水源，安排送水车。'),
    emergency: { severity: 'SERIOUS' },
  },
  {
    ...concern(HOUSING, 'OTHER', '2019-07-02 08:00', 30, '跨河桥梁限行', '公布绕行路线和检测安排。'),
    emergency: { severity: 'LARGE', occurredAt: '2019-07-02 07:40' },
  },
  {
    ...concern(MARKET, 'OTHER', '2018-12-05 15:00', 67, '农贸市场棚顶坍塌', '现场已清理，商户临时安置。'),
    emergency: { severity: 'LARGE', occurredAt: '2018-12-05 14:30' },
  },
  {
    ...concern(MARKET, 'OTHER', '2019-08-20 19:00', 6, '居民小区电梯困人', '人员已救出，电梯停用检验。'),
    emergency: { severity: 'ORDINARY', occurredAt: '2019-08-20 18:50' },
  },
  {
    ...concern(HOUSING, 'OTHER', '2019-12-02 06:00', 54, '部分小区停暖', '供热管线已抢修，停暖天数退费。'),
    emergency: { severity: 'ORDINARY', occurredAt: '2019-12-02 03:00' },
  },
  {
    ...concern(EMERGENCY, 'OTHER', '2019-07-30 16:00', 18, '公路沿线山体滑坡', '道路已抢通一条车道。'),
    emergency: { occurredAt: '2019-07-30 15:30' },
  },
];

/** Other concerns; an answer within 48 hours is due (R17). */
const CONCERNS: readonly ConcernEntry[] = [
  concern(FINANCE, 'TAX_CUTS', '2019-04-11 09:00', 24, '增值税降税率后个别商户不降价', '说明政策口径，开展价格提醒。'),
  concern(FINANCE, 'FINANCIAL_SECURITY', '2019-06-03 10:00', 31, '网传投资理财公司停业', '提示风险，公布登记渠道。'),
  concern(ENVIRONMENT, 'ENVIRONMENT', '2019-03-19 08:30', 26, '工业园区夜间异味', '公布监测数据和停产整治决定。'),
  concern(ENVIRONMENT, 'ENVIRONMENT', '2019-09-05 14:00', 96, '河道水体发黑', '列入黑臭水体清单限期治理。'),
  concern(RELIEF, 'POVERTY_RELIEF', '2019-05-08 11:00', 47, '扶贫羊只发放标准不一', '公布发放名册汇总数和标准。'),
  concern(
    EDUCATION,
    'EDUCATION_REFORM',
    '2019-06-26 16:00',
    18,
    '新建小区招生范围划分',
    '说明划分依据，公布咨询电话0421-000-0113。',
  ),
  concern(
    EDUCATION,
    'EDUCATION_REFORM',
    '2019-09-02 08:00',
    52,
    '小区配套幼儿园收费',
    '公布普惠性幼儿园名单和收费标准。',
  ),
  concern(MARKET, 'FOOD_AND_DRUGS', '2019-08-29 12:00', 9, '早餐店使用工业盐传言', '抽检合格，属不实信息。'),
  concern(HEALTH, 'HEALTH', '2019-07-16 09:30', 24, '社区预约接种疫苗排队时间长', '增加接种门诊和预约时段。'),
  concern(CIVIL_AFFAIRS, 'ELDERLY_CARE', '2019-10-15 10:00', undefined, '养老机构收费不透明', '正在核查。'),
  concern(MARKET, 'FAIR_SUPERVISION', '2019-11-20 15:00', 44, '执法检查频次过多', '实行部门联合抽查，公布抽查计划。'),
  concern(LABOUR, 'SOCIAL_SECURITY', '2019-07-23 08:00', 26, '养老金调整何时到账', '7月底前发放到位。'),
  concern(INSURANCE, 'SOCIAL_SECURITY', '2018-12-18 09:00', 47, '跨省就医备案手续', '开通电话备案。'),
  concern(POLICE, 'PUBLIC_ORDER', '2019-05-30 20:00', 14, '电信诈骗冒充社保来电', '发布防骗提示。'),
  concern(HOUSING, 'REAL_ESTATE', '2019-10-08 13:00', 120, '示例小区延期交房', '公布复工计划和资金监管情况。'),
  concern(BUSINESS, 'SERVICE_OBSTACLES', '2019-04-22 09:00', 28, '企业开办材料重复提交', '推行一窗受理、一表申请。'),
  concern(BUSINESS, 'SERVICE_OBSTACLES', '2020-03-04 10:00', 6, '复工证明开具难', '取消复工审批，改为备案。'),
  concern(
    DEVELOPMENT,
    'SERVICE_OBSTACLES',
    '2020-04-09 11:00',
    undefined,
    '充电桩报装流程长',
    '正在会同供电单位研究。',
  ),
  concern(SANITATION, 'OTHER', '2019-11-28 07:00', 33, '垃圾分类收运混装', '更换分类运输车辆，公布监督电话。'),
  concern(FARMING, 'OTHER', '2019-08-15 17:00', 46, '玉米虫害防治药剂发放', '公布发放点和时间。'),
];

export const CONCERN_ENTRIES: readonly ConcernEntry[] = [...EMERGENCIES, ...CONCERNS];
