import {
  type AgencyItems,
  approval,
  BUSINESS_LICENCE,
  EITHER,
  ENTERPRISES,
  form,
  HOUSEHOLD_BOOK,
  IDENTITY_CARD,
  licence,
  NO_STATUTORY_LIMIT,
  other,
  PERSONS,
  proof,
} from '../item-sheet.js';

const JUSTICE_ITEMS: AgencyItems = {
  agency: '龙城区司法局',
  items: [
    {
      name: '法律援助申请审批',
      type: 'T05',
      targets: PERSONS,
      statutory: '7日',
      promised: '5日',
      basis: [['法律援助条例', '第十八条', '国务院令第385号']],
      conditions: '经济困难，申请事项在法律援助范围内。',
      materials: [form('法律援助申请表'), IDENTITY_CARD, other('与申请事项有关的案件材料')],
      result: ['给予法律援助决定书', 'OTHER'],
      lifeEvents: ['JUSTICE_NOTARY'],
    },
    {
      name: '基层法律服务工作者执业核准',
      type: 'T01',
      targets: PERSONS,
      statutory: '20工作日',
      promised: '15工作日',
      basis: [['基层法律服务工作者管理办法', '第十三条']],
      conditions: '具备基层法律服务工作者执业资格，实习期满一年。',
      materials: [form('执业申请登记表'), licence('学历证书'), other('实习鉴定意见')],
      result: ['基层法律服务工作者执业证', 'LICENCE', '长期'],
      lifeEvents: ['QUALIFICATION', 'JUSTICE_NOTARY'],
      caseKind: 'REPORTED',
      annualCheck: '每年第一季度进行年度考核。',
    },
  ],
};

const VETERANS_ITEMS: AgencyItems = {
  agency: '龙城区退役军人事务局',
  items: [
    {
      name: '退役士兵报到登记',
      type: 'T07',
      targets: PERSONS,
      statutory: NO_STATUTORY_LIMIT,
      promised: '1工作日',
      basis: [['退役士兵安置条例', '第十三条', '国务院令第608号']],
      conditions: '自被批准退出现役之日起30日内报到。',
      materials: [licence('退出现役证件'), other('介绍信')],
      result: ['落户介绍信', 'OTHER'],
      lifeEvents: ['MILITARY_SERVICE'],
    },
    {
      name: '烈士遗属定期抚恤金给付',
      type: 'T05',
      targets: PERSONS,
      statutory: NO_STATUTORY_LIMIT,
      promised: '20工作日',
      basis: [['军人抚恤优待条例', '第十六条', '国务院令第413号']],
      conditions: '烈士、因公牺牲军人、病故军人遗属符合定期抚恤条件。',
      materials: [form('定期抚恤金申请审批表'), HOUSEHOLD_BOOK, proof('亲属关系证明', 'ZM005')],
      result: ['定期抚恤金领取证', 'LICENCE'],
      lifeEvents: ['PREFERENTIAL_CARE'],
    },
  ],
};

const FINANCE_ITEMS: AgencyItems = {
  agency: '龙城区财政局',
  items: [
    {
      name: '会计代理记账机构执业资格审批',
      type: 'T01',
      targets: ENTERPRISES,
      statutory: '15日',
      promised: '10日',
      basis: [['中华人民共和国会计法', '第三十六条']],
      conditions: '为依法设立的企业，专职从业人员不少于3名，有健全的业务内部规范。',
      materials: [form('代理记账资格申请表'), BUSINESS_LICENCE, other('代理记账业务内部规范')],
      result: ['代理记账许可证书', 'LICENCE', '长期'],
      businessEvents: ['TAX_FINANCE', 'PERMISSION'],
      annualCheck: '每年4月30日前报送年度备案。',
    },
  ],
};

const SANITATION_ITEMS: AgencyItems = {
  agency: '龙城区环境卫生管理局',
  items: [
    {
      name: '建筑垃圾处置核准',
      type: 'T01',
      targets: ENTERPRISES,
      statutory: '20工作日',
      promised: '5工作日',
      basis: [
        ['国务院对确需保留的行政审批项目设定行政许可的决定', '第101项', '国务院令第412号'],
        ['龙城区人民政府关于加强建筑垃圾管理的通告', undefined, '朝龙政发〔2014〕7号'],
      ],
      conditions: '有合法的处置场地，运输车辆符合密闭要求。',
      materials: [form('建筑垃圾处置申请表'), other('运输合同'), other('消纳场地使用协议')],
      result: ['建筑垃圾处置核准文件', 'APPROVAL'],
      businessEvents: ['UTILITIES', 'ENVIRONMENT'],
      powerSource: 'ENTRUSTED',
      delegatedBy: '龙城区住房和城乡建设局',
    },
    {
      name: '城市生活垃圾处理费征收',
      type: 'T04',
      targets: EITHER,
      statutory: NO_STATUTORY_LIMIT,
      promised: '1工作日',
      basis: [['城市市容和环境卫生管理条例', '第十二条']],
      conditions: '在本区产生城市生活垃圾的单位和个人。',
      materials: [form('缴费登记表')],
      fees: [
        {
          name: '城镇垃圾处理费',
          standard: '居民每户每月5元',
          amount: '5元',
          basis: '计价格〔2002〕872号',
          waiver: '最低生活保障家庭免收。',
          charge: ['ADMINISTRATIVE_FEE', 'X06'],
        },
      ],
      result: ['缴费票据', 'OTHER'],
      lifeEvents: ['PAYMENT', 'UTILITIES'],
      businessEvents: ['UTILITIES'],
      powerSource: 'ENTRUSTED',
      delegatedBy: '龙城区住房和城乡建设局',
    },
  ],
};

const PUBLICITY_ITEMS: AgencyItems = {
  agency: '中共龙城区委宣传部',
  items: [
    {
      name: '出版物零售单位设立审批',
      type: 'T01',
      targets: EITHER,
      statutory: '20工作日',
      promised: '10工作日',
      basis: [['出版管理条例', '第三十五条', '国务院令第666号']],
      conditions: '有与业务相适应的经营场所，取得营业执照。',
      materials: [form('出版物经营许可证申请表'), BUSINESS_LICENCE, IDENTITY_CARD],
      result: ['出版物经营许可证', 'LICENCE', '6年'],
      lifeEvents: ['CULTURE_SPORT'],
      businessEvents: ['PERMISSION', 'CULTURE_EDUCATION'],
    },
  ],
};

const AUDIT_AND_STATISTICS_ITEMS: readonly AgencyItems[] = [
  {
    agency: '龙城区审计局',
    items: [
      {
        name: '内部审计业务指导',
        type: 'T20',
        targets: ENTERPRISES,
        statutory: NO_STATUTORY_LIMIT,
        promised: '10工作日',
        basis: [['审计署关于内部审计工作的规定', '第二十六条', '审计署令第11号']],
        conditions: '属于本区审计监督对象的单位。',
        materials: [form('业务指导申请表')],
        result: ['书面答复', 'OTHER'],
        businessEvents: ['TAX_FINANCE'],
      },
    ],
  },
  {
    agency: '龙城区统计局',
    items: [
      {
        name: '统计资料查询',
        type: 'T20',
        targets: EITHER,
        statutory: NO_STATUTORY_LIMIT,
        promised: '3工作日',
        basis: [['中华人民共和国统计法', '第二十六条']],
        conditions: '查询已经公布的统计资料。',
        materials: [IDENTITY_CARD],
        result: ['统计资料复制件', 'OTHER'],
        lifeEvents: ['EDUCATION'],
        businessEvents: ['OTHER'],
      },
    ],
  },
];

const BUSINESS_ENVIRONMENT_ITEMS: AgencyItems = {
  agency: '龙城区营商环境建设局',
  items: [
    {
      name: '营商环境投诉举报受理',
      type: 'T20',
      targets: EITHER,
      statutory: '15工作日',
      promised: '10工作日',
      basis: [['辽宁省优化营商环境条例', '第四十三条']],
      conditions: '反映的问题属于损害营商环境的行为，有具体事实。',
      materials: [form('投诉举报登记表'), other('事实材料', 'DEFERRABLE')],
      result: ['办理结果告知', 'OTHER'],
      lifeEvents: ['CONSUMER_RIGHTS', 'OTHER'],
      businessEvents: ['OTHER'],
    },
  ],
};

const TOWNSHIP_ITEMS: readonly AgencyItems[] = [
  {
    agency: '七道泉子镇人民政府',
    hall: '七道泉子镇便民服务中心',
    items: [
      {
        name: '乡村建设规划许可',
        type: 'T01',
        targets: EITHER,
        statutory: '20工作日',
        promised: '15工作日',
        basis: [['中华人民共和国城乡规划法', '第四十一条']],
        conditions: '符合乡规划、村庄规划，不占用农用地或者已经办理农用地转用。',
        materials: [form('乡村建设规划许可申请表'), approval('村民会议或者村民代表会议同意意见'), IDENTITY_CARD],
        procedures: ['ON_SITE', 'PUBLIC_NOTICE'],
        result: ['乡村建设规划许可证', 'LICENCE', '1年'],
        lifeEvents: ['PLANNING', 'HOUSING'],
        powerSource: 'ENTRUSTED',
        delegatedBy: '龙城区自然资源局',
      },
    ],
  },
  {
    agency: '龙泉街道办事处',
    hall: '龙泉街道便民服务中心',
    items: [
      {
        name: '老年人优待证办理',
        type: 'T20',
        targets: PERSONS,
        statutory: NO_STATUTORY_LIMIT,
        promised: '5工作日',
        basis: [['辽宁省老年人权益保障条例', '第四十条']],
        conditions: '年满60周岁的本区户籍老年人。',
        materials: [IDENTITY_CARD, other('近期照片')],
        result: ['老年人优待证', 'LICENCE', '长期'],
        lifeEvents: ['RETIREMENT', 'DOCUMENTS'],
        status: 'SUSPENDED',
      },
    ],
  },
  {
    agency: '联合镇人民政府',
    hall: '联合镇便民服务中心',
    items: [
      {
        name: '农村危房改造补助申请',
        type: 'T05',
        targets: PERSONS,
        statutory: NO_STATUTORY_LIMIT,
        promised: '20工作日',
        basis: [['农村危房改造补助资金管理办法', '第七条', '财社〔2016〕216号']],
        conditions: '住房经鉴定为C级或者D级危房，属于补助对象。',
        materials: [form('农村危房改造申请表'), HOUSEHOLD_BOOK, other('危房鉴定材料')],
        procedures: ['APPRAISAL', 'PUBLIC_NOTICE'],
        result: ['农村危房改造补助', 'OTHER'],
        lifeEvents: ['HOUSING', 'SOCIAL_SECURITY'],
        caseKind: 'REPORTED',
        quota: '以当年下达的改造任务为限。',
      },
    ],
  },
];

export const OTHER_AGENCY_ITEMS: readonly AgencyItems[] = [
  JUSTICE_ITEMS,
  VETERANS_ITEMS,
  FINANCE_ITEMS,
  SANITATION_ITEMS,
  PUBLICITY_ITEMS,
  ...AUDIT_AND_STATISTICS_ITEMS,
  BUSINESS_ENVIRONMENT_ITEMS,
  ...TOWNSHIP_ITEMS,
];
