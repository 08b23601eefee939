import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const naturalResourcesBureau: Charter = {
  agency: '龙城区自然资源局',
  documentSequence: 20,
  issuedOn: '2019-03-08',
  duties: [
    '编制国土空间规划，实施用途管制。',
    '办理农用地转用和土地征收的组卷报批，公开征地信息并补录历史资料。',
    '保护耕地和永久基本农田，落实占补平衡。',
    '管理不动产统一登记和自然资源确权。',
    '管理矿产资源和地质灾害防治。',
    '管理森林、草原和湿地，组织造林绿化。',
    '查处违法占地、违法采矿。',
  ],
  functionChanges: ['统一行使自然资源资产管理和国土空间用途管制职责。', '把历史征地资料数字化并逐步上网。'],
  boundaries: [
    {
      withAgency: '龙城区农业农村局',
      text: '区自然资源局管理土地用途和征收，农村土地承包和宅基地改革由区农业农村局指导。',
    },
    { withAgency: '龙城区应急管理局', text: '地质灾害的调查监测由区自然资源局负责，救援由区应急管理局组织。' },
  ],
  leaders: bureauLeaders(4, 1),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和财务。', posts: 4, leaders: 1 },
    { name: '国土空间规划股', duties: '规划编制和用途管制。', posts: 3, leaders: 1 },
    { name: '耕地保护股', duties: '耕地和永久基本农田保护。', posts: 2, leaders: 1 },
    { name: '征地管理股', duties: '征地报批、公告和补偿安置的监督。', posts: 3, leaders: 1 },
    { name: '不动产登记中心', duties: '登记受理、审核和档案查询。', posts: 8, leaders: 2 },
    { name: '矿产资源股', duties: '矿业权管理和地质灾害防治。', posts: undefined, leaders: 1 },
    { name: '林业草原股', duties: '造林绿化和森林草原防火的管理。', posts: 3, leaders: 1 },
    { name: '执法监察大队', duties: '违法占地、采矿的巡查和查处。', posts: '#NOT_PUBLISHED', leaders: 1 },
  ],
  establishments: [...organStaff(38, 4), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 27 }],
};
