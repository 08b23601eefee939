import type { Charter } from '../charter.js';

export const medicalInsuranceCentre: Charter = {
  agency: '龙城区医疗保障中心',
  documentSequence: 36,
  issuedOn: '2019-03-15',
  duties: [
    '经办基本医疗保险、生育保险和医疗救助。',
    '审核结算定点医疗机构和零售药店的费用。',
    '稽核医保基金使用，公布查处的违规案件。',
    '办理异地就医备案和参保登记。',
    '管理定点机构服务协议。',
  ],
  functionChanges: ['推行就医费用一站式结算，减少参保人垫付。'],
  leaders: [
    { title: '主任', level: 'HEAD', count: 1 },
    { title: '副主任', level: 'DEPUTY', count: 2 },
  ],
  units: [
    { name: '综合股', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '待遇审核股', duties: '费用审核和待遇支付。', posts: 5, leaders: 1 },
    { name: '基金结算股', duties: '基金收支核算和对账。', posts: 3, leaders: 1 },
    { name: '稽核监管股', duties: '定点机构检查和违规查处。', posts: 4, leaders: 1 },
    { name: '服务窗口', duties: '参保登记和备案的受理。', posts: undefined, leaders: 0 },
  ],
  establishments: [{ kind: 'INSTITUTION', title: '参公事业编制', approved: 22 }],
};
