import { type ClauseSheet, RELEVANT_DEPARTMENTS } from './clause-sheet.js';

/** Chapter 三, clauses C1 to C6. */
export const FIELD_CLAUSES: readonly ClauseSheet[] = [
  {
    code: 'C1',
    title: '三大攻坚战信息公开',
    summary:
      '分三个方面：一是宏观调控、养老金、企业融资和金融改革；二是扶贫的政策、项目和各类资金；三是大气、黑臭水体、面源污染、固体废物和垃圾分类的治理。各方面由所列部门分别公开。',
    paragraphs: [
      {
        subject: '宏观调控、养老金、企业融资和金融改革',
        responsible: { agencies: ['区发展改革局', '区财政局', '区人力资源和社会保障局'] },
      },
      { subject: '扶贫政策、项目和资金', responsible: { agencies: ['区扶贫局', '区财政局'] } },
      {
        subject: '生态环境',
        lead: ['区生态环境局'],
        support: { agencies: ['区自然资源局', '区环卫局', '区农业农村局'] },
      },
    ],
    datasets: [
      'indicators',
      'relief-funds',
      'relief-projects',
      'air-readings',
      'water-readings',
      'polluted-waters',
      'environmental-decisions',
    ],
  },
  {
    code: 'C2',
    title: '就业领域信息公开',
    summary:
      '公开就业创业的政策、岗位供求，以及为毕业生、退役军人、下岗人员、农民工等举办的专项活动。由人社、教育、退役军人事务三个部门负责。',
    paragraphs: [
      {
        subject: '就业政策、供求和专项活动',
        responsible: { agencies: ['区人力资源和社会保障局', '区教育局', '区退役军人事务局'] },
      },
    ],
    datasets: ['vacancies', 'job-fairs', 'indicators'],
  },
  {
    code: 'C3',
    title: '教育领域信息公开',
    summary:
      '公布义务教育招生的方案、划片、程序、条件、学校概况、录取结果和咨询渠道。增加学前教育学位供给的情况也要公开。',
    paragraphs: [{ subject: '义务教育招生和学前教育', responsible: { agencies: ['区教育局'] } }],
    datasets: ['schools', 'admissions'],
  },
  {
    code: 'C4',
    title: '医疗保障和征地领域信息公开',
    summary:
      '医疗服务、药品召回、医保和疫苗的监管、公立机构的绩效考核结果向社会公布。征地信息尝试在专门平台上发布，历史资料尽快补齐。',
    paragraphs: [
      {
        subject: '医疗卫生、医保监管和征地',
        responsible: { agencies: ['区卫生健康局', '区医保中心', '区自然资源局'] },
      },
    ],
    datasets: [
      'health-facilities',
      'hospital-performances',
      'drug-recalls',
      'vaccine-inspections',
      'insurance-cases',
      'land-acquisitions',
      'land-parcels',
      'land-notices',
      'compensation-lines',
      'price-zones',
    ],
  },
  {
    code: 'C5',
    title: '财政信息公开',
    summary:
      '在原有预决算公开之外，增加部门的项目文本和绩效目标，每个部门都要有项目公开。债务的限额、余额和各项比率，债券的发行和存续期管理，也在公开之列。',
    paragraphs: [{ subject: '预决算、项目绩效和政府债务', responsible: { agencies: ['区财政局'] } }],
    datasets: [
      'budgets',
      'budget-lines',
      'budget-projects',
      'performance-targets',
      'debt-positions',
      'debt-flows',
      'bonds',
      'bond-uses',
    ],
  },
  {
    code: 'C6',
    title: '机构职责信息公开',
    summary:
      '各部门的“三定”方案去掉涉密敏感内容后公开，领导怎样分工、在哪里办公、几时办公、怎样联系一并公布。主动公开基本目录要随时编制和更新。',
    paragraphs: [
      { subject: '“三定”、领导分工、联系方式和基本目录', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS },
    ],
    datasets: [
      'agencies',
      'three-determination-plans',
      'departments',
      'establishments',
      'posts',
      'office-holders',
      'catalogue-items',
    ],
  },
];
