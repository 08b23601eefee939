import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const environmentBureau: Charter = {
  agency: '龙城区生态环境局',
  documentSequence: 19,
  issuedOn: '2019-03-08',
  duties: [
    '拟订区域生态环境保护规划并组织实施。',
    '监督大气、水、土壤和噪声污染防治，公布环境质量信息。',
    '组织黑臭水体排查整治，公布治理进展。',
    '审批建设项目环境影响评价文件，管理排污许可。',
    '监督固体废物和危险废物的污染防治。',
    '开展环境执法检查，公布处罚决定，调处污染纠纷。',
    '指导农业面源污染治理的监督。',
  ],
  functionChanges: ['统一行使生态和城乡各类污染排放的监管职责。'],
  boundaries: [
    {
      withAgency: '龙城区农业农村局',
      text: '区农业农村局组织农业投入品减量和畜禽粪污利用，区生态环境局监督农业面源污染。',
    },
    {
      withAgency: '龙城区环境卫生管理局',
      text: '垃圾的收集运输由区环卫局负责，处置过程的污染物排放由区生态环境局监管。',
    },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和财务。', posts: 3, leaders: 1 },
    { name: '大气环境股', duties: '大气污染防治和重污染天气应对。', posts: 2, leaders: 1 },
    { name: '水生态环境股', duties: '水污染防治和黑臭水体整治。', posts: 2, leaders: 1 },
    { name: '土壤与固体废物股', duties: '土壤、固体废物和危险废物监管。', posts: 2, leaders: 1 },
    { name: '环境影响评价股', duties: '环评审批和排污许可。', posts: 2, leaders: 1 },
    { name: '环境监察大队', duties: '现场执法和信访处理。', posts: 9, leaders: 2 },
  ],
  establishments: [...organStaff(26), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 12 }],
};
