import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const healthBureau: Charter = {
  agency: '龙城区卫生健康局',
  documentSequence: 22,
  issuedOn: '2019-03-11',
  duties: [
    '统筹深化医药卫生体制改革，推动分级诊疗。',
    '管理医疗机构设置和执业登记，公布医疗服务信息。',
    '组织公立医疗卫生机构绩效考核并公布结果。',
    '组织疾病预防控制和疫苗接种的监督管理。',
    '管理基层卫生、妇幼健康和老年健康服务。',
    '开展公共卫生、医疗卫生的监督执法。',
    '落实计划生育奖励扶助政策。',
  ],
  boundaries: [
    {
      withAgency: '龙城区医疗保障中心',
      text: '医疗服务行为由区卫生健康局监管，医保基金的支付和稽核由区医保中心负责。',
    },
    {
      withAgency: '龙城区市场监督管理局',
      text: '疫苗的流通质量由区市场监管局监管，接种服务由区卫生健康局监管，召回信息互相通报。',
    },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和财务。', posts: 4, leaders: 1 },
    { name: '医政医管股', duties: '医疗机构和医务人员管理，绩效考核。', posts: 3, leaders: 1 },
    { name: '疾病预防控制股', duties: '传染病、慢性病防治和疫苗接种。', posts: 3, leaders: 1 },
    { name: '基层卫生股', duties: '镇街卫生院和家庭医生服务。', posts: 2, leaders: 1 },
    { name: '妇幼健康股', duties: '妇幼保健和生育服务。', posts: 2, leaders: 1 },
    { name: '综合监督股', duties: '监督执法和行政许可。', posts: '#NOT_PUBLISHED', leaders: 1 },
  ],
  establishments: [...organStaff(25, 2), { kind: 'INSTITUTION', title: '参公事业编制', approved: 21 }],
};
