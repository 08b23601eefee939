import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const developmentAndReformBureau: Charter = {
  agency: '龙城区发展和改革局',
  documentSequence: 13,
  issuedOn: '2019-03-06',
  duties: [
    '拟订国民经济和社会发展规划、年度计划并监测执行。',
    '分析宏观经济运行，提出调控措施的建议。',
    '审批、核准、备案固定资产投资项目，调度重大项目。',
    '推动产业结构调整、创新驱动和服务业发展。',
    '管理政府定价，组织价格成本监审和价格认定。',
    '牵头社会信用体系建设，归集行政许可和行政处罚信息。',
    '管理粮食流通和物资储备。',
  ],
  functionChanges: ['减少微观审批事项，把企业投资项目管理的重点转到事中事后。'],
  boundaries: [
    {
      withAgency: '龙城区自然资源局',
      text: '区发展改革局负责发展规划；国土空间规划由区自然资源局编制，两者相互衔接。',
    },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 4, leaders: 1 },
    { name: '国民经济综合股', duties: '规划计划和经济运行监测。', posts: 3, leaders: 1 },
    { name: '固定资产投资股', duties: '投资项目审批备案和重大项目调度。', posts: 4, leaders: 1 },
    { name: '产业发展股', duties: '产业政策、创新和服务业发展。', posts: 2, leaders: 1 },
    { name: '价格股', duties: '价格管理和成本监审。', posts: 2, leaders: 1 },
    { name: '社会信用股', duties: '信用信息归集、共享和公示。', posts: '#NOT_PUBLISHED', leaders: 1 },
    { name: '粮食和物资储备股', duties: '粮食流通监督检查和储备管理。', posts: 3, leaders: 1 },
  ],
  establishments: organStaff(26, 3),
};
