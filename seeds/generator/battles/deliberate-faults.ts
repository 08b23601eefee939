import type { DeliberateFault } from './with-faults.js';

const INDICATORS: readonly DeliberateFault[] = [
  {
    record: '2018年三季度龙城区求人倍率',
    because: 'People who seek divided by posts: the quotient is upside down.',
    cells: { value: '0.86', ratio: '0.86倍' },
    fails: ['V82 ratio/numerator'],
  },
  {
    record: '2019年二季度龙城区热线群众满意率',
    because: 'Copied from the month, while both counts are of the quarter.',
    cells: { value: '99.90', ratio: '99.90%' },
    fails: ['V82 ratio/numerator'],
  },
  {
    record: '2019年四季度龙城区求人倍率',
    because: 'The number of people who seek work is not published.',
    cells: { denominator: '#NOT_PUBLISHED' },
    lacks: ['V82 ratio/numerator'],
  },
  {
    record: '2019年一季度龙城区企业开办时间中位数',
    because: 'Published three months after it was formed.',
    cells: { publishedOn: '2019-07-24' },
    fails: ['R01'],
  },
  {
    record: '2019年5月龙城区城乡居民基本养老金发放额',
    because: 'The page does not say when the figure was formed.',
    cells: { formedOn: undefined },
    lacks: ['R01'],
  },
];

const RELIEF_FUNDS: readonly DeliberateFault[] = [
  {
    record: '2019年省级财政专项扶贫资金（第一批）',
    because: 'More was allotted than the tranche holds.',
    cells: { amount: '60' },
    fails: ['V80 allocatedAmount/amount'],
  },
  {
    record: '2018年区级财政专项扶贫资金（第二批）',
    because: 'More was spent than allotted.',
    cells: { spentAmount: '85' },
    fails: ['V80 spentAmount/allocatedAmount'],
  },
  {
    record: '2019年学生资助扶贫资金',
    because: 'Size and spending are not published.',
    cells: { amount: '#NOT_PUBLISHED', spentAmount: '#NOT_PUBLISHED' },
    lacks: ['V80 allocatedAmount/amount', 'V80 spentAmount/allocatedAmount'],
  },
  {
    record: '2019年市级财政专项扶贫资金（第二批）',
    because: 'The notice hung for a week.',
    cells: { noticeFromOn: '2019-08-05', noticeToOn: '2019-08-12' },
    fails: ['R60'],
  },
  {
    record: '2018年农村公路建设扶贫资金',
    because: 'Nobody noted when the notice was taken down.',
    cells: { noticeToOn: undefined },
    lacks: ['R60'],
  },
  {
    record: '2018年中央财政专项扶贫资金（第二批）',
    because: 'Put on the site half a year late.',
    cells: { publishedOn: '2019-02-20' },
    fails: ['R01'],
  },
];

const RELIEF_PROJECTS: readonly DeliberateFault[] = [
  {
    record: '2019年七道泉子镇食用菌大棚项目',
    because: 'The city’s part was raised and the plan was not.',
    cells: { cityFunds: '20' },
    fails: ['V80 plannedInvestment/centralFunds'],
  },
  {
    record: '2018年联合镇肉羊养殖项目',
    because: 'More was spent than the project was given.',
    cells: { actualSpend: '96.4' },
    fails: ['V80 actualSpend/allocatedAmount'],
  },
  {
    record: '2019年农村无害化厕所改造项目',
    because: 'Households and persons stand in each other’s place.',
    cells: { beneficiaryHouseholds: 266, beneficiaryPersons: 120 },
    fails: ['V80 beneficiaryHouseholds/beneficiaryPersons'],
  },
  {
    record: '2019年易地扶贫搬迁后续扶持项目',
    because: 'Sources are stated in part, and counts are too small to be shown.',
    cells: {
      otherPublicFunds: '#NOT_PUBLISHED',
      actualSpend: undefined,
      beneficiaryHouseholds: '#WITHHELD_PRIVACY',
      beneficiaryPersons: '#WITHHELD_PRIVACY',
      expectedBenefit: undefined,
      targets: undefined,
    },
    lacks: [
      'V80 plannedInvestment/centralFunds',
      'V80 actualSpend/allocatedAmount',
      'V80 beneficiaryHouseholds/beneficiaryPersons',
    ],
  },
  {
    record: '2019年西大营子镇便民桥项目',
    because: 'The notice of the plan hung for seven days.',
    cells: { planNoticeFromOn: '2019-03-18', planNoticeToOn: '2019-03-25' },
    fails: ['R60'],
  },
  {
    record: '2018年扶贫公益岗位项目',
    because: 'The notice of completion hung for eight days.',
    cells: { completionNoticeFromOn: '2018-12-03', completionNoticeToOn: '2018-12-11' },
    fails: ['R60'],
  },
  {
    record: '2018年贫困学生资助项目',
    because: 'The village kept no record of when its notices came down.',
    cells: { planNoticeToOn: undefined, completionNoticeToOn: undefined },
    lacks: ['R60'],
  },
  {
    record: '2019年扶贫小额信贷贴息项目',
    because: 'The site published it after the season.',
    cells: { publishedOn: '2019-08-27' },
    fails: ['R01'],
  },
];

const AIR_READINGS: readonly DeliberateFault[] = [
  {
    record: '211303001A|2019-02-22|#NOT_APPLICABLE',
    because: 'PM2.5 and PM10 stand in each other’s place.',
    cells: { pm25: '93', pm10: '58', aqi: 123, grade: 'GRADE_3', primaryPollutants: ['PM25'] },
    fails: ['V83 pm25/pm10'],
  },
  {
    record: '211303001A|2019-12-10|2019-12-10 03:00',
    because: 'The PM10 analyser was drifting before its calibration.',
    cells: { pm10: '12' },
    fails: ['V83 pm25/pm10'],
  },
  {
    record: '211303002A|2019-03-14|#NOT_APPLICABLE',
    because: 'The PM10 analyser was under repair.',
    cells: { pm10: '#NOT_PUBLISHED' },
    lacks: ['V83 pm25/pm10'],
  },
  {
    record: '211303002A|2019-07-02|#NOT_APPLICABLE',
    because: 'The power failed: the day has no valid mean at all.',
    cells: {
      aqi: undefined,
      grade: undefined,
      primaryPollutants: undefined,
      so2: undefined,
      no2: undefined,
      pm10: undefined,
      pm25: undefined,
      co: undefined,
      o3: undefined,
    },
    lacks: ['V83 pm25/pm10'],
  },
];

const WATER_READINGS: readonly DeliberateFault[] = [
  {
    record: 'LC-06|2019-01',
    because: 'Frozen over: no sample could be taken.',
    cells: {
      sampledOn: '#NOT_APPLICABLE',
      actualClass: undefined,
      meetsTarget: undefined,
      exceedances: undefined,
      ph: undefined,
      dissolvedOxygen: undefined,
      permanganateIndex: undefined,
      chemicalOxygenDemand: undefined,
      ammoniaNitrogen: undefined,
      totalPhosphorus: undefined,
    },
  },
  {
    record: 'LC-04|2019-08',
    because: 'Published two months after it was measured.',
    cells: { publishedOn: '2019-10-22' },
    fails: ['R01'],
  },
];

const POLLUTED_WATERS: readonly DeliberateFault[] = [
  {
    record: '211303HC010',
    because: 'The page does not say when it was published.',
    cells: { publishedOn: undefined },
    lacks: ['R01'],
  },
  {
    record: '211303HC013',
    because: 'It has not been measured again.',
    cells: {
      measuredOn: undefined,
      transparency: undefined,
      dissolvedOxygen: undefined,
      redoxPotential: undefined,
      ammoniaNitrogen: undefined,
    },
  },
];

const ENVIRONMENTAL_DECISIONS: readonly DeliberateFault[] = [
  {
    record: '朝龙环审示〔2019〕6号',
    because: 'Put on the web a month after the decision.',
    cells: { decidedOn: '2019-05-16', publishedOn: '2019-06-21' },
    fails: ['R01', 'R20'],
  },
  {
    record: '朝龙环许示〔2019〕7号',
    because: 'A permit that took 30 working days.',
    cells: { acceptedOn: '2019-06-11', decidedOn: '2019-07-23', publishedOn: '2019-07-26' },
    fails: ['R30'],
  },
  {
    record: '朝龙环许示〔2019〕4号',
    because: 'The day of acceptance is not stated.',
    cells: { acceptedOn: undefined },
    lacks: ['R30'],
  },
  {
    record: '朝龙环审示〔2019〕9号',
    because: 'The page leaves out the day of the decision.',
    cells: { decidedOn: undefined },
    lacks: ['R20'],
  },
];

/** Every deliberate fault of the family: each gives one flag of the product, or one hole, something to show. */
export const FAULTS = {
  indicators: INDICATORS,
  reliefFunds: RELIEF_FUNDS,
  reliefProjects: RELIEF_PROJECTS,
  airReadings: AIR_READINGS,
  waterReadings: WATER_READINGS,
  pollutedWaters: POLLUTED_WATERS,
  environmentalDecisions: ENVIRONMENTAL_DECISIONS,
} as const;
