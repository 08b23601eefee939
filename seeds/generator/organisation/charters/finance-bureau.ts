import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const financeBureau: Charter = {
  agency: '龙城区财政局',
  documentSequence: 15,
  issuedOn: '2019-03-07',
  duties: [
    '编制区级年度预决算草案并组织执行，受区政府委托向区人民代表大会报告。',
    '批复部门预决算，组织部门预决算公开，推动项目文本和绩效目标公开。',
    '管理政府非税收入和财政票据，落实减税降费政策。',
    '管理国库集中收付和预算单位账户。',
    '管理政府债务限额、余额和债券资金，监测债务风险。',
    '管理行政事业单位国有资产和政府采购。',
    '会同有关部门分配和监管财政专项扶贫资金。',
    '实施预算绩效评价和会计监督。',
  ],
  functionChanges: [
    '建立全面规范透明的预算制度，把绩效管理贯穿预算全过程。',
    '对政府债务实行限额管理，及时公开债务信息。',
  ],
  boundaries: [
    {
      withAgency: '龙城区扶贫开发局',
      text: '扶贫项目由区扶贫局提出和管理；资金拨付、监督和绩效评价由区财政局负责。',
    },
    {
      withAgency: '龙城区审计局',
      text: '区财政局对资金使用开展日常监督；区审计局独立审计预算执行和决算。',
    },
  ],
  leaders: bureauLeaders(4, 1),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和人事。', posts: 4, leaders: 1 },
    { name: '预算股', duties: '编制预算草案，批复部门预算，组织预算公开。', posts: 4, leaders: 1 },
    { name: '国库股', duties: '集中收付、账户管理和决算。', posts: 4, leaders: 1 },
    { name: '债务管理股', duties: '债务限额、债券发行使用和风险监测。', posts: 2, leaders: 1 },
    { name: '行政政法股', duties: '行政政法部门预算和资产管理。', posts: 3, leaders: 1 },
    { name: '农业农村股', duties: '涉农资金和财政专项扶贫资金。', posts: undefined, leaders: 1 },
    { name: '绩效评价股', duties: '绩效目标审核和绩效评价。', posts: 2, leaders: 1 },
    { name: '政府采购监督管理股', duties: '采购政策执行和投诉处理。', posts: 2, leaders: 1 },
  ],
  establishments: organStaff(30, 3),
};
