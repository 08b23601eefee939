import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const auditBureau: Charter = {
  agency: '龙城区审计局',
  documentSequence: 14,
  issuedOn: '2019-03-06',
  duties: [
    '审计区级预算执行、决算草案和其他财政收支。',
    '审计重大政策措施和民生资金的落实情况。',
    '审计政府投资项目和国有企业。',
    '对领导干部开展经济责任和自然资源资产审计。',
    '公布审计结果，督促整改。',
  ],
  leaders: bureauLeaders(2, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 2, leaders: 1 },
    { name: '财政审计股', duties: '预算执行和决算审计。', posts: 3, leaders: 1 },
    { name: '经济责任审计股', duties: '领导干部经济责任审计。', posts: 3, leaders: 1 },
    { name: '法规审理股', duties: '审计质量复核和整改督促。', posts: 2, leaders: 1 },
  ],
  establishments: organStaff(16, 1),
};
