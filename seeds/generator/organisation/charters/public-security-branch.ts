import type { Charter } from '../charter.js';

export const publicSecurityBranch: Charter = {
  agency: '朝阳市公安局龙城分局',
  documentSequence: 9,
  issuedOn: '2019-03-06',
  duties: [
    '维护辖区社会治安，预防和查处违法犯罪。',
    '管理户籍、居民身份证和出入境证件的受理。',
    '管理特种行业、危险物品和大型活动的安全。',
    '维护道路交通秩序，处理交通事故。',
    '配合有关部门处置涉稳舆情和突发事件。',
  ],
  withheldParts: ['各类编制数', '领导职数', '刑事侦查大队的职责'],
  leaders: [
    { title: '局长', level: 'HEAD', count: 1 },
    { title: '副局长', level: 'DEPUTY', count: '#WITHHELD_SECRET' },
  ],
  units: [
    { name: '指挥中心', duties: '接处警和勤务调度。', posts: '#WITHHELD_SECRET', leaders: 1 },
    { name: '法制大队', duties: '案件审核和执法监督。', posts: '#WITHHELD_SECRET', leaders: 1 },
    { name: '治安管理大队', duties: '治安案件和行业场所管理。', posts: '#WITHHELD_SECRET', leaders: 1 },
    { name: '户政管理大队', duties: '户籍和证件管理。', posts: '#WITHHELD_SECRET', leaders: 1 },
    { name: '刑事侦查大队', duties: '#WITHHELD_SECRET', posts: '#WITHHELD_SECRET', leaders: 1 },
  ],
  establishments: [
    { kind: 'POLITICAL_LEGAL', approved: '#WITHHELD_SECRET' },
    { kind: 'SERVICE', approved: '#NOT_PUBLISHED' },
  ],
};
