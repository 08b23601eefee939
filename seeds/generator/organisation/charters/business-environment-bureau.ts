import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const businessEnvironmentBureau: Charter = {
  agency: '龙城区营商环境建设局',
  documentSequence: 28,
  issuedOn: '2019-03-13',
  duties: [
    '统筹推进全区优化营商环境工作，监督检查损害营商环境的行为。',
    '推进放管服改革，组织行政职权的取消、下放和衔接。',
    '编制并公布政务服务事项基本目录，规范办事指南。',
    '管理区政务服务大厅，推行一个窗口受理。',
    '对接全省一体化在线政务服务平台，推动事项网上办理。',
    '管理8890综合服务平台，办理投诉、咨询和求助。',
  ],
  functionChanges: ['把分散在各部门的审批窗口集中到政务服务大厅。', '把各部门的服务热线归并到8890平台。'],
  boundaries: [
    {
      withAgency: '龙城区司法局',
      text: '证明事项清理由两部门共同牵头：区司法局审查设定依据，区营商局公布保留清单并监督执行。',
    },
    {
      withAgency: '龙城区市场监督管理局',
      text: '企业开办的登记环节由区市场监管局办理，跨部门流程的协调由区营商局负责。',
    },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '营商环境监督股', duties: '营商环境评价、监督和问题督办。', posts: 3, leaders: 1 },
    { name: '审批改革股', duties: '权力清单、下放事项和流程再造。', posts: 3, leaders: 1 },
    { name: '政务服务管理股', duties: '服务大厅和窗口人员的管理。', posts: 4, leaders: 1 },
    { name: '投诉受理股', duties: '8890平台诉求的分办、督办和回访。', posts: undefined, leaders: 1 },
    { name: '平台建设股', duties: '在线平台对接和数据共享。', posts: 2, leaders: 1 },
  ],
  establishments: [...organStaff(24, 1), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 19 }],
};
