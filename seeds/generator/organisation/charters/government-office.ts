import type { Charter } from '../charter.js';
import { organStaff } from '../staffed-body.js';

export const governmentOffice: Charter = {
  agency: '龙城区人民政府办公室',
  documentSequence: 11,
  issuedOn: '2019-03-04',
  duties: [
    '负责区政府会议的准备和会务，协助区政府领导组织会议决定事项的落实。',
    '办理以区政府、区政府办公室名义制发的公文，管理公文处理工作。',
    '统筹推进、指导、协调、监督全区政务公开和政府信息公开工作，编制区政府主动公开基本目录。',
    '受理向区政府提出的政府信息公开申请，组织编制区政府信息公开年度报告。',
    '督促检查区政府决策部署的执行，向区政府报告落实情况。',
    '承担区政府值班和紧急信息报送，协助处理需要区政府直接处置的事项。',
    '围绕全区中心工作组织调查研究，起草重要文稿。',
    '管理区政府门户网站的内容建设，协调例行新闻发布会和政策吹风会的议题。',
  ],
  functionChanges: [
    '把政务公开由事后发布转向决策、执行、管理、服务、结果全过程公开。',
    '压减会议和文件，把督查考核事项纳入年度计划管理。',
  ],
  boundaries: [
    {
      withAgency: '中共龙城区委宣传部',
      text: '政务舆情由区政府办公室分办并督促答复；舆论引导和新闻媒体的协调由区委宣传部负责。',
    },
    {
      withAgency: '龙城区营商环境建设局',
      text: '区政府办公室管理门户网站的公开栏目；在线政务服务平台和8890热线由区营商局管理。',
    },
  ],
  withheldParts: ['机要保密股的职责和编制'],
  leaders: [
    { title: '主任', level: 'HEAD', count: 1 },
    { title: '副主任', level: 'DEPUTY', count: 4 },
    { title: '党组成员', level: 'MEMBER', count: 2 },
  ],
  units: [
    { name: '秘书股', duties: '承办会务、公文运转和领导日常服务。', posts: 5, leaders: 1 },
    { name: '综合调研股', duties: '调查研究，起草综合性文稿。', posts: 4, leaders: 1 },
    { name: '政务公开股', duties: '推进政务公开，办理公开申请，维护网站公开栏目。', posts: 3, leaders: 1 },
    { name: '督查股', duties: '督促检查重要部署和会议决定的落实。', posts: 3, leaders: 1 },
    { name: '机要保密股', duties: '#WITHHELD_SECRET', posts: '#WITHHELD_SECRET', leaders: 1 },
    { name: '应急值班室', duties: '值班值守，报送紧急信息。', posts: 4, leaders: 1 },
    { name: '行政股', duties: '财务、资产和后勤保障。', posts: undefined, leaders: 1 },
    { name: '机关党委', duties: '机关党的建设，由现有人员兼任。', posts: 0, leaders: 0 },
  ],
  establishments: organStaff(34, 6),
};
