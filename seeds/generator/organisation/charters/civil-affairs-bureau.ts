import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const civilAffairsBureau: Charter = {
  agency: '龙城区民政局',
  documentSequence: 23,
  issuedOn: '2019-03-12',
  duties: [
    '管理最低生活保障、特困供养和临时救助，公布标准和汇总人数。',
    '推进养老服务体系建设，管理养老机构。',
    '登记和监督社会组织。',
    '管理行政区划、地名和婚姻登记。',
    '指导基层群众自治和社区服务。',
  ],
  boundaries: [
    { withAgency: '龙城区扶贫开发局', text: '两部门每季度比对低保对象和扶贫对象，互通增减情况。' },
    { withAgency: '龙城区卫生健康局', text: '养老服务由区民政局统筹，老年健康和医养结合由区卫生健康局负责。' },
  ],
  leaders: bureauLeaders(3, 0),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 3, leaders: 1 },
    { name: '社会救助股', duties: '低保、特困供养和临时救助。', posts: 3, leaders: 1 },
    { name: '养老服务股', duties: '养老机构和居家养老服务。', posts: 2, leaders: 1 },
    { name: '社会组织股', duties: '社会组织登记和年检。', posts: undefined, leaders: 1 },
    { name: '区划地名股', duties: '行政区划、地名和界线管理。', posts: 1, leaders: 1 },
  ],
  establishments: organStaff(17, 2),
};
