import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const housingAndConstructionBureau: Charter = {
  agency: '龙城区住房和城乡建设局',
  documentSequence: 25,
  issuedOn: '2019-03-12',
  duties: [
    '管理保障性住房和农村危房改造，公布分配和改造的汇总情况。',
    '管理市政设施、供水、供热和园林绿化。',
    '监督建筑市场和工程质量安全。',
    '规范房地产市场和物业服务。',
    '组织国有土地上房屋征收与补偿。',
  ],
  boundaries: [
    { withAgency: '龙城区环境卫生管理局', text: '市政设施建设由区住建局负责，建成后的保洁移交区环卫局。' },
    { withAgency: '龙城区扶贫开发局', text: '贫困户的危房名单由区扶贫局核定，改造由区住建局组织。' },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '住房保障股', duties: '保障房分配和危房改造。', posts: 3, leaders: 1 },
    { name: '市政公用股', duties: '市政设施、供水、供热管理。', posts: 4, leaders: 1 },
    { name: '建筑管理股', duties: '施工许可和质量安全监督。', posts: 4, leaders: 1 },
    { name: '物业管理股', duties: '物业服务和维修资金。', posts: 0, leaders: 0 },
  ],
  establishments: [...organStaff(24, 2), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 30 }],
};
