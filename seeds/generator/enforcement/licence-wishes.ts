import { CONSTRUCTION_PERMITS } from '../execution/construction-permits.js';
import type { WishedLicence } from './deliberate-faults.js';
import { ENTERPRISES } from './enterprise-list.js';

/** The construction permits of the major projects that businesses of the sample own. */
const PERMITS_OF_PROJECTS: readonly WishedLicence[] = CONSTRUCTION_PERMITS.filter(({ owner }) =>
  ENTERPRISES.some(({ name }) => name === owner),
).map(({ owner, decidedOn }) => ({ item: 'building-permit', holder: owner, decidedOn }));

/** Licences without a fault that show what is rare: an extended limit, several agencies together, a later end. */
export const LICENCE_WISHES: readonly WishedLicence[] = [
  ...PERMITS_OF_PROJECTS,
  {
    item: 'hazardous-chemicals',
    holder: '示例远东化工有限公司',
    decidedOn: '2019-07-16',
    decidedAfter: 26,
    cells: { decisionLimit: '30工作日', remark: '经本机关负责人批准，延长10个工作日。' },
  },
  {
    item: 'mining',
    holder: '示例龙泉砂石有限公司',
    decidedOn: '2019-09-17',
    decidedAfter: 29,
    cells: { decisionLimit: '30工作日', remark: '经本机关负责人批准，延长10个工作日。' },
  },
  {
    item: 'building-permit',
    holder: '示例阳光房地产开发有限公司',
    decidedOn: '2019-08-13',
    decidedAfter: 40,
    cells: { decisionLimit: '45工作日', remark: '联合办理。' },
  },
  {
    item: 'building-permit',
    holder: '示例燕都置业有限公司',
    decidedOn: '2019-05-28',
    decidedAfter: 37,
    cells: { decisionLimit: '45工作日', remark: '联合办理。' },
  },
  {
    item: 'food',
    holder: '示例旧城餐饮有限公司',
    decidedOn: '2018-09-13',
    cells: { status: 'OTHER', remark: '已注销。' },
  },
  {
    item: 'food',
    holder: '龙城区示例旺角饭店',
    decidedOn: '2019-02-19',
    cells: { status: 'OTHER', remark: '已停业。' },
  },
  {
    item: 'drainage',
    holder: '示例辽西肉制品有限公司',
    decidedOn: '2019-06-20',
    cells: { status: 'DISPUTED', remark: '利害关系人提出异议。' },
  },
  {
    item: 'outdoor-advertising',
    holder: '示例新视野广告传媒有限公司',
    decidedOn: '2019-04-11',
    cells: { status: 'REVOKED', remark: '申请人提交虚假材料，依法撤销。' },
  },
  {
    item: 'school',
    holder: '示例启明教育咨询有限公司',
    decidedOn: '2019-11-14',
    cells: { status: 'REVOKED', remark: '以欺骗手段取得许可，依法撤销。' },
  },
];
