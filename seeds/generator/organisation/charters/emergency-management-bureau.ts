import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const emergencyManagementBureau: Charter = {
  agency: '龙城区应急管理局',
  documentSequence: 26,
  issuedOn: '2019-03-13',
  duties: [
    '组织编制应急总体预案，建立应急救援队伍和物资保障。',
    '监督管理工矿商贸行业的安全生产，组织事故调查。',
    '统筹自然灾害综合风险评估和救灾。',
    '发布灾情和事故信息，公布执法检查结果。',
    '管理烟花爆竹和危险化学品经营许可。',
  ],
  functionChanges: ['把分散的防灾、减灾、救灾职责合并，建立统一指挥的应急体系。'],
  leaders: bureauLeaders(3, 0),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '应急指挥股', duties: '值班、预案和救援协调。', posts: 3, leaders: 1 },
    { name: '安全生产监管股', duties: '监督检查和许可审查。', posts: 3, leaders: 1 },
    { name: '救灾股', duties: '灾情核查和物资发放。', posts: '#NOT_PUBLISHED', leaders: 1 },
    { name: '执法大队', duties: '执法检查和事故调查。', posts: 6, leaders: 1 },
  ],
  establishments: organStaff(22, 1),
};
