import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const educationBureau: Charter = {
  agency: '龙城区教育局',
  documentSequence: 16,
  issuedOn: '2019-03-07',
  duties: [
    '拟订教育事业发展规划，统筹义务教育均衡发展。',
    '制定义务教育招生方案，划定招生范围，公布报名条件、程序和录取结果。',
    '扩大普惠性学前教育资源，管理幼儿园办园行为。',
    '管理中小学教师队伍和师德建设。',
    '管理教育经费，落实学生资助。',
    '指导学校安全、卫生和法治教育。',
  ],
  functionChanges: ['清理校外培训，减轻中小学生课外负担。'],
  leaders: bureauLeaders(3, 2),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和宣传。', posts: 3, leaders: 1 },
    { name: '基础教育股', duties: '义务教育管理和招生组织。', posts: 3, leaders: 1 },
    { name: '学前教育股', duties: '幼儿园审批、评估和普惠认定。', posts: 2, leaders: 1 },
    { name: '人事股', duties: '教师招聘、职称和交流。', posts: 2, leaders: 1 },
    { name: '计划财务股', duties: '经费、基建和学生资助。', posts: 3, leaders: 1 },
    { name: '安全法规股', duties: '校园安全和依法治校。', posts: '#NOT_PUBLISHED', leaders: 1 },
    { name: '招生考试办公室', duties: '考试组织和考籍管理。', posts: 4, leaders: 1 },
  ],
  establishments: [...organStaff(24, 2), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 28 }],
};
