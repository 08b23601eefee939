import type { Charter } from '../charter.js';
import { bureauLeaders } from '../staffed-body.js';

export const sanitationBureau: Charter = {
  agency: '龙城区环境卫生管理局',
  documentSequence: 35,
  issuedOn: '2019-03-15',
  duties: [
    '负责城区道路、广场的清扫保洁和冬季清雪。',
    '负责生活垃圾的收集、转运，公布收运量。',
    '组织生活垃圾分类投放设施建设和宣传。',
    '管理公共厕所、转运站和环卫车辆。',
    '指导镇街的环境卫生工作。',
  ],
  boundaries: [{ withAgency: '龙城区住房和城乡建设局', text: '市政道路的养护由区住建局负责，保洁由区环卫局负责。' }],
  leaders: bureauLeaders(2, 0),
  units: [
    { name: '办公室', duties: '文电、会务、人事和财务。', posts: 4, leaders: 1 },
    { name: '清扫保洁股', duties: '道路保洁和清雪的组织与检查。', posts: 7, leaders: 1 },
    { name: '清运处置股', duties: '垃圾收运和转运站管理。', posts: 6, leaders: 1 },
    { name: '垃圾分类股', duties: '分类设施、宣传和统计。', posts: 3, leaders: 1 },
    { name: '设施设备股', duties: '车辆、公厕和设备维护。', posts: undefined, leaders: 1 },
  ],
  establishments: [
    { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 36 },
    { kind: 'SERVICE', approved: 18 },
  ],
};
