import { type FieldSheet, sheet, TIME } from './catalogue-sheet.js';

/** Fields of safety, environment and people's lives. */
export const LIVELIHOOD_FIELDS: readonly FieldSheet[] = [
  {
    field: 'WORK_SAFETY',
    agency: '龙城区应急管理局',
    law: ['中华人民共和国安全生产法'],
    datasets: ['penalties', 'inspection-results'],
    items: [
      sheet('行政管理', '安全生产行政处罚', '处罚对象、事由、依据、结果', { time: TIME.decision }),
      sheet('检查', '安全生产检查结果', '检查对象、时间、问题、处理', { time: TIME.prompt }),
    ],
  },
  {
    field: 'ENVIRONMENT',
    agency: '龙城区生态环境局',
    law: ['中华人民共和国环境保护法', undefined, '第五十四条'],
    datasets: ['air-readings', 'water-readings', 'polluted-waters', 'environmental-decisions'],
    items: [
      sheet('行政许可', '建设项目环境影响评价审批', '受理、拟批准和批准决定，报告书全文', { time: TIME.decision }),
      sheet('环境质量', '水环境质量', '监测断面、水质类别、超标项目'),
      sheet('环境质量', '环境空气质量', '实时数据和月报', { time: TIME.realTime }),
    ],
  },
  {
    field: 'PUBLIC_CULTURE',
    agency: '龙城区人民政府办公室',
    subjectText: '区文化旅游和广播电视局',
    law: ['中华人民共和国公共文化服务保障法'],
    datasets: [],
    items: [
      sheet('公共服务', '公共文化机构免费开放', '名称、地址、开放时间、服务项目'),
      sheet('公共服务', '下基层文艺演出', '时间、地点、节目', { time: TIME.prompt }),
    ],
  },
  {
    field: 'PUBLIC_LEGAL_SERVICES',
    agency: '龙城区司法局',
    law: ['法律援助条例', '国务院令第385号'],
    datasets: [],
    items: [
      sheet('法律援助', '法律援助申请条件和程序', '条件、材料、流程、地点'),
      sheet('人民调解', '人民调解组织名录', '名称、地址、电话'),
    ],
  },
  {
    field: 'POVERTY_RELIEF',
    agency: '龙城区扶贫开发局',
    law: ['关于进一步完善公告公示制度的通知', '国开办发〔2018〕11号'],
    datasets: ['relief-funds', 'relief-projects'],
    isAlsoTownship: true,
    items: [
      sheet('扶贫资金', '资金分配结果', '资金名称、数量、来源、分配', { time: TIME.notice }),
      sheet('扶贫项目', '项目实施', '名称、地点、投资、受益户数', { time: TIME.notice }),
    ],
  },
  {
    field: 'DISASTER_RELIEF',
    agency: '龙城区应急管理局',
    law: ['自然灾害救助条例', '国务院令第577号'],
    datasets: [],
    isAlsoTownship: true,
    items: [
      sheet('灾害救助', '救灾款物发放', '数量、去向、标准', { time: TIME.prompt }),
      sheet('备灾管理', '应急避难场所', '名称、地点、容纳人数'),
    ],
  },
  {
    field: 'FOOD_AND_DRUG_SUPERVISION',
    agency: '龙城区市场监督管理局',
    law: ['中华人民共和国食品安全法', undefined, '第一百一十八条'],
    datasets: ['licences', 'penalties', 'drug-recalls'],
    items: [
      sheet('行政审批', '食品经营许可', '许可证编号、经营者名称、项目、有效期', { time: TIME.decision }),
      sheet('监督检查', '食品抽检信息', '样品、生产者、检验结果'),
    ],
  },
  {
    field: 'URBAN_ENFORCEMENT',
    agency: '龙城区住房和城乡建设局',
    law: ['城市管理执法办法', '住房和城乡建设部令第34号'],
    datasets: ['penalties'],
    items: [
      sheet('机构信息', '执法机构和人员', '职责、执法证号', { time: TIME.prompt }),
      sheet('执法结果', '行政处罚决定', '文号、案由、依据、结果', { time: TIME.decision }),
    ],
  },
  {
    field: 'EMPLOYMENT',
    agency: '龙城区人力资源和社会保障局',
    law: ['中华人民共和国就业促进法', undefined, '第三十四条'],
    datasets: ['vacancies', 'job-fairs'],
    items: [
      sheet('就业信息服务', '岗位信息发布', '单位、岗位、人数、条件', { time: TIME.prompt }),
      sheet('就业活动', '招聘会信息', '时间、地点、参加单位', { time: TIME.prompt }),
    ],
  },
  {
    field: 'SOCIAL_INSURANCE',
    agency: '龙城区人力资源和社会保障局',
    law: ['中华人民共和国社会保险法'],
    datasets: ['indicators'],
    items: [
      sheet('社会保险登记', '参保登记办事指南', '对象、材料、流程、时限'),
      sheet('养老保险服务', '养老金发放情况', '人数、金额'),
    ],
  },
  {
    field: 'HOUSEHOLD_REGISTRATION',
    agency: '朝阳市公安局龙城分局',
    law: ['中华人民共和国户口登记条例'],
    datasets: ['service-items'],
    items: [
      sheet('户口登记', '出生登记', '条件、材料、程序、地点'),
      sheet('户口登记', '户口迁移', '条件、材料、程序、地点'),
    ],
  },
  {
    field: 'COMPULSORY_EDUCATION',
    agency: '龙城区教育局',
    law: ['中华人民共和国义务教育法', undefined, '第十二条'],
    datasets: ['schools', 'admissions'],
    items: [
      sheet('招生管理', '学校招生范围', '学校名称、范围、人数', { time: TIME.prompt }),
      sheet('学校概况', '学校介绍', '办学性质、地址、规模、联系方式'),
    ],
  },
  {
    field: 'HEALTH',
    agency: '龙城区卫生健康局',
    law: ['中华人民共和国传染病防治法'],
    datasets: ['health-facilities', 'hospital-performances', 'vaccine-inspections'],
    items: [
      sheet('医疗服务', '医疗机构名录', '名称、等级、地址、诊疗科目'),
      sheet('绩效考核', '公立医院绩效考核结果', '指标、得分、等次', { time: TIME.prompt }),
    ],
  },
  {
    field: 'SOCIAL_ASSISTANCE',
    agency: '龙城区民政局',
    law: ['社会救助暂行办法', '国务院令第649号'],
    datasets: ['indicators'],
    isAlsoTownship: true,
    items: [
      sheet('最低生活保障', '低保标准', '城乡标准、调整依据'),
      sheet('最低生活保障', '低保对象公示', '按村（社区）公布户数', { audienceDetail: '村（社区）居民' }),
    ],
  },
  {
    field: 'ELDERLY_CARE',
    agency: '龙城区民政局',
    law: ['中华人民共和国老年人权益保障法'],
    datasets: [],
    items: [
      sheet('养老服务业务办理', '老年人补贴', '名称、标准、申请方式'),
      sheet('养老服务行业管理', '养老机构备案信息', '名称、地址、床位数'),
    ],
  },
];
