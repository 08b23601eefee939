import type { Charter } from '../charter.js';
import { organStaff } from '../staffed-body.js';

export const publicityDepartment: Charter = {
  agency: '中共龙城区委宣传部',
  documentSequence: 6,
  issuedOn: '2019-03-05',
  duties: [
    '组织全区理论学习、理论宣传和理论研究。',
    '引导社会舆论，协调新闻单位的报道，组织对外宣传。',
    '制定融媒体政策解读方案，协调各媒体平台共同发布。',
    '会同有关部门研判政务舆情，指导突发事件的新闻发布。',
    '规划组织群众性精神文明创建和思想道德建设。',
    '管理新闻出版和电影工作，指导文化艺术创作。',
  ],
  functionChanges: ['整合报刊、广播、网站和新媒体账号，建设区级融媒体中心。'],
  boundaries: [
    {
      withAgency: '中共龙城区委网络安全和信息化委员会办公室',
      text: '区委宣传部统筹舆论引导；网上信息内容的监测和管理由区委网信办负责。',
    },
  ],
  leaders: [
    { title: '部长', level: 'HEAD', count: 1 },
    { title: '副部长', level: 'DEPUTY', count: 3 },
    { title: '部务会议成员', level: 'MEMBER', count: 1 },
  ],
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '理论股', duties: '理论学习与宣讲。', posts: 2, leaders: 1 },
    { name: '新闻舆情股', duties: '新闻发布、舆情研判和媒体联络。', posts: 3, leaders: 1 },
    { name: '宣传教育股', duties: '主题宣传和社会宣传。', posts: 2, leaders: 1 },
    { name: '文明创建股', duties: '文明单位、文明村镇创建。', posts: '#NOT_PUBLISHED', leaders: 1 },
  ],
  establishments: organStaff(18, 2),
};
