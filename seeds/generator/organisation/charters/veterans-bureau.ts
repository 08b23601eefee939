import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const veteransBureau: Charter = {
  agency: '龙城区退役军人事务局',
  documentSequence: 33,
  issuedOn: '2019-03-15',
  duties: [
    '落实退役军人移交安置政策，办理转业和退役士兵的接收。',
    '组织退役军人就业创业扶持和专场招聘活动。',
    '落实优待抚恤政策，公布标准。',
    '组织烈士褒扬和烈士纪念设施的保护。',
    '建设区、镇街、村三级退役军人服务站点。',
  ],
  functionChanges: ['把原由民政、人社部门分别承担的安置和优抚职责合并行使。'],
  boundaries: [
    {
      withAgency: '龙城区人力资源和社会保障局',
      text: '专场招聘由两部门联合举办：岗位由人社部门归集，参加人员由退役军人事务部门组织。',
    },
  ],
  leaders: bureauLeaders(2, 0),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 2, leaders: 1 },
    { name: '移交安置股', duties: '接收安置和档案移交。', posts: 2, leaders: 1 },
    { name: '就业创业股', duties: '就业扶持、培训和专场活动。', posts: 2, leaders: 1 },
    { name: '优抚褒扬股', duties: '优待抚恤和烈士褒扬。', posts: undefined, leaders: 1 },
  ],
  establishments: organStaff(12),
};
