import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const humanResourcesBureau: Charter = {
  agency: '龙城区人力资源和社会保障局',
  documentSequence: 17,
  issuedOn: '2019-03-07',
  duties: [
    '拟订促进就业创业的措施，管理公共就业服务，发布岗位供求信息。',
    '组织面向高校毕业生、农民工和就业困难人员的专项活动。',
    '管理城乡居民基本养老、工伤和失业保险，监督养老金按时发放。',
    '管理事业单位人事和专业技术人员职称。',
    '拟订机关事业单位工资福利和退休政策的落实办法。',
    '处理劳动人事争议，查处欠薪等违法行为。',
  ],
  boundaries: [
    {
      withAgency: '龙城区教育局',
      text: '高校毕业生离校前的就业指导由教育部门负责，离校后的就业服务由人社部门负责。',
    },
    {
      withAgency: '龙城区退役军人事务局',
      text: '退役军人的安置由区退役军人事务局负责，职业技能培训由两部门共同组织。',
    },
  ],
  leaders: bureauLeaders(3, 1),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '就业促进股', duties: '就业政策、创业扶持和专项活动。', posts: 4, leaders: 1 },
    { name: '社会保险股', duties: '养老、工伤、失业保险管理。', posts: 4, leaders: 1 },
    { name: '劳动关系股', duties: '劳动合同、争议调解和欠薪治理。', posts: 3, leaders: 1 },
    { name: '人事人才股', duties: '事业单位公开招聘和职称评审。', posts: 3, leaders: 1 },
    { name: '工资福利股', duties: '工资、福利和退休审批。', posts: '#NOT_PUBLISHED', leaders: 1 },
  ],
  establishments: [...organStaff(25, 2), { kind: 'INSTITUTION', title: '参公事业编制', approved: 32 }],
};
