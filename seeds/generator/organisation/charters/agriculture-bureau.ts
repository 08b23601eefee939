import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const agricultureBureau: Charter = {
  agency: '龙城区农业农村局',
  documentSequence: 21,
  issuedOn: '2019-03-11',
  duties: [
    '统筹实施乡村振兴，推动农村人居环境整治。',
    '指导种植业、畜牧业、渔业和农业机械化发展。',
    '监督管理农产品质量安全和农业投入品。',
    '指导农村土地承包、集体产权制度改革和合作经济。',
    '组织农业面源污染防治和畜禽粪污资源化利用。',
    '组织动植物疫病防控和农业防灾减灾。',
    '管理强农惠农补贴，公布补贴政策和发放的汇总情况。',
  ],
  functionChanges: ['把分散的农业投资项目归并管理，统一申报和验收。'],
  boundaries: [
    {
      withAgency: '龙城区市场监督管理局',
      text: '两部门建立产地准出与市场准入的衔接，互通食用农产品检测结果。',
    },
  ],
  leaders: bureauLeaders(4, 1),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和财务。', posts: 4, leaders: 1 },
    { name: '种植业股', duties: '种植业生产和耕地质量。', posts: 3, leaders: 1 },
    { name: '畜牧兽医股', duties: '畜牧生产、疫病防控和粪污利用。', posts: 4, leaders: 1 },
    { name: '农产品质量安全股', duties: '监测抽检和追溯管理。', posts: 2, leaders: 1 },
    { name: '农村合作经济股', duties: '土地承包、集体资产和合作社。', posts: 3, leaders: 1 },
    { name: '人居环境股', duties: '村庄清洁、厕所改造和垃圾治理。', posts: undefined, leaders: 1 },
    { name: '机关党委', duties: '机关党的建设，由现有人员兼任。', posts: 0, leaders: 0 },
  ],
  establishments: [...organStaff(29, 3), { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: 41 }],
};
