import { type FieldSheet, sheet, TIME } from './catalogue-sheet.js';

/** Fields of the economy, finance, land and building. */
export const ECONOMY_FIELDS: readonly FieldSheet[] = [
  {
    field: 'MAJOR_PROJECTS',
    agency: '龙城区发展和改革局',
    law: ['关于推进重大建设项目批准和实施领域政府信息公开的意见', '国办发〔2017〕94号'],
    datasets: ['major-projects'],
    items: [
      sheet('批准结果信息', '可行性研究报告审批', '项目名称、建设地点、主要建设内容、总投资、批复文号'),
      sheet('实施信息', '施工有关信息', '开工日期、计划竣工日期、形象进度'),
    ],
  },
  {
    field: 'PUBLIC_RESOURCE_TRADING',
    agency: '龙城区营商环境建设局',
    law: ['关于推进公共资源配置领域政府信息公开的意见', '国办发〔2017〕97号'],
    datasets: [],
    items: [
      sheet('工程建设项目招标投标', '招标公告', '招标条件、项目概况、投标人资格要求、文件获取方式', {
        time: TIME.realTime,
      }),
      sheet('政府采购', '中标（成交）结果', '采购人、中标供应商名称、金额、评审专家抽取情况'),
    ],
  },
  {
    field: 'BUDGETS',
    agency: '龙城区财政局',
    law: ['中华人民共和国预算法', undefined, '第十四条'],
    datasets: ['budgets', 'budget-lines', 'budget-projects', 'performance-targets', 'debt-positions', 'bonds'],
    items: [
      sheet('政府预算', '一般公共预算', '收支总表、支出功能分类到项、基本支出经济分类到款', { time: TIME.budget }),
      sheet('部门预算', '项目文本和绩效目标', '项目概况、立项依据、年度预算、绩效目标', { time: TIME.budget }),
      sheet('政府债务', '债券存续期信息', '项目总投资、已支出资金、收益和资产情况', { time: TIME.debt }),
    ],
  },
  {
    field: 'TAX_ADMINISTRATION',
    agency: '龙城区人民政府办公室',
    subjectText: '国家税务总局朝阳市龙城区税务局',
    law: ['中华人民共和国税收征收管理法'],
    datasets: ['indicators'],
    items: [
      sheet('纳税服务', '减税降费政策', '政策名称、适用对象、享受方式'),
      sheet('行政执法', '欠税公告', '纳税人名称、税种、欠税余额', { time: TIME.prompt }),
    ],
  },
  {
    field: 'LAND_COMPENSATION',
    agency: '龙城区自然资源局',
    law: ['农村集体土地征收基层政务公开标准指引'],
    datasets: ['land-acquisitions', 'land-parcels', 'land-notices', 'compensation-lines', 'price-zones'],
    isAlsoTownship: true,
    specialPlatform: true,
    items: [
      sheet('征地前期准备', '拟征收土地告知', '拟征收土地的用途、位置、范围、补偿标准和安置途径', {
        time: TIME.onSite,
      }),
      sheet('征地前期准备', '拟征收土地现状调查', '权属、地类、面积及地上附着物的种类和数量', {
        audienceDetail: '拟征收土地所在的农村集体经济组织成员',
      }),
      sheet('征地前期准备', '拟征地听证', '听证通知书、听证处理意见', {
        audienceDetail: '拟征收土地所在的农村集体经济组织成员',
        onRequest: true,
      }),
      sheet('征地审查报批', '征地报批材料', '呈报说明书、农用地转用方案、补充耕地方案、征收土地方案、供地方案', {
        time: TIME.landApproval,
      }),
      sheet('征地审查报批', '征地批准文件', '国务院或省级人民政府批准用地的文件', { time: TIME.landApproval }),
      sheet('征地组织实施', '征收土地公告', '批准机关、文号、用途、范围、面积、补偿登记期限'),
      sheet('征地组织实施', '征地补偿登记', '登记期限、地点、材料', {
        audienceDetail: '被征收土地的农村集体经济组织成员',
      }),
      sheet('征地组织实施', '征地补偿安置方案公告', '补偿标准、数额、支付方式、安置途径、救济途径', {
        time: TIME.plan,
      }),
      sheet('征地组织实施', '征地补偿安置方案听证', '听证处理意见', {
        audienceDetail: '被征收土地的农村集体经济组织成员',
        onRequest: true,
      }),
      sheet('征地组织实施', '征地补偿费用支付', '支付凭证摘要', {
        audienceDetail: '被征收土地的农村集体经济组织成员',
      }),
    ],
  },
  {
    field: 'HOUSE_EXPROPRIATION',
    agency: '龙城区住房和城乡建设局',
    law: ['国有土地上房屋征收与补偿条例', '国务院令第590号'],
    datasets: [],
    items: [
      sheet('征收', '房屋征收决定公告', '征收范围、补偿方案、复议和诉讼权利', { time: TIME.prompt }),
      sheet('补偿', '分户补偿情况', '分户补偿结果', { audienceDetail: '征收范围内的被征收人' }),
    ],
  },
  {
    field: 'AFFORDABLE_HOUSING',
    agency: '龙城区住房和城乡建设局',
    law: ['公共租赁住房管理办法', '住房和城乡建设部令第11号'],
    datasets: [],
    items: [
      sheet('配给管理', '保障性住房分配对象', '配租结果的数量和条件', { time: TIME.notice }),
      sheet('建设管理', '保障性安居工程年度计划', '建设项目、套数、开工和竣工时间'),
    ],
  },
  {
    field: 'RURAL_HOUSE_RENOVATION',
    agency: '龙城区住房和城乡建设局',
    law: ['农村危房改造政务公开标准指引'],
    datasets: [],
    isAlsoTownship: true,
    items: [
      sheet('政策文件', '危房改造补助政策', '补助对象、标准、申请程序'),
      sheet('任务分配', '年度改造任务', '各乡镇户数和资金', { time: TIME.prompt }),
    ],
  },
  {
    field: 'FARM_SUBSIDIES',
    agency: '龙城区农业农村局',
    law: ['中华人民共和国政府信息公开条例', '国务院令第711号', '第二十一条'],
    datasets: [],
    isAlsoTownship: true,
    items: [
      sheet('补贴政策', '农机购置补贴', '补贴范围、标准、申请程序、监督渠道'),
      sheet('补贴结果', '耕地地力保护补贴结果', '各村面积和金额', { time: TIME.prompt, audienceDetail: '本村村民' }),
    ],
  },
  {
    field: 'PLANNING',
    agency: '龙城区自然资源局',
    law: ['中华人民共和国城乡规划法', undefined, '第八条'],
    datasets: [],
    items: [
      sheet('规划编制', '乡镇国土空间规划', '批准文件、规划文本和图件'),
      sheet('规划许可', '建设工程规划许可证', '建设单位、项目名称、证号、规模', { time: TIME.decision }),
    ],
  },
  {
    field: 'MUNICIPAL_SERVICES',
    agency: '龙城区环境卫生管理局',
    law: ['城市市容和环境卫生管理条例', '国务院令第101号'],
    datasets: [],
    items: [
      sheet('环境卫生', '生活垃圾分类', '分类标准、收运时间、处理设施'),
      sheet('公共厕所', '公共厕所分布', '位置、开放时间', { time: TIME.prompt }),
    ],
  },
];
