import type { WishedCase } from './deliberate-faults.js';

const REVIEW = '经行政复议，决定撤销该行政处罚决定，依法撤回公示信息。';
const JUDGMENT = '经人民法院判决，确认该行政处罚决定违法，依法撤回公示信息。';
const VOID = '经行政复议，确认该行政处罚决定无效，依法撤回公示信息。';
const AMENDED = '经行政复议，决定变更罚款金额，撤回原公示信息，变更后的决定另行公示。';

function withdrawn(status: string, annulledOn: string, withdrawnOn: string, withdrawalReason: string) {
  return { cells: { status, annulledOn, withdrawnOn, withdrawalReason, displayUntilOn: '#NOT_APPLICABLE' } };
}

/** Cases without a fault, decided after the revisions of 2021 and 2023, or annulled and withdrawn as the law demands. */
export const LATER_CASES: readonly WishedCase[] = [
  { violation: 'air-restricted', enterprise: '示例北方铸造有限公司', decidedOn: '2021-09-16' },
  { violation: 'statistics-criticised', enterprise: '示例远东化工有限公司', decidedOn: '2021-11-18' },
  { violation: 'qualification-lowered', enterprise: '示例天工市政工程有限公司', decidedOn: '2022-01-13' },
  { violation: 'food-barred', enterprise: '示例校园餐饮配送有限公司', decidedOn: '2022-02-24' },
  { violation: 'air-closed', enterprise: '示例西大营子建材有限公司', decidedOn: '2022-09-22' },
  { violation: 'air-restricted', enterprise: '示例远东化工有限公司', decidedOn: '2023-03-16' },
  { violation: 'statistics-criticised', enterprise: '示例朝建建筑工程有限公司', decidedOn: '2023-05-18' },
  { violation: 'food-producer', enterprise: '示例谷丰食品有限公司', decidedOn: '2023-07-13' },
  { violation: 'qualification-lowered', enterprise: '示例宏远装饰工程有限公司', decidedOn: '2023-10-19' },
  { violation: 'food-barred', enterprise: '示例辽西肉制品有限公司', decidedOn: '2024-03-14' },
  { violation: 'air-closed', enterprise: '示例北方铸造有限公司', decidedOn: '2024-05-23' },
  {
    violation: 'unqualified-product',
    enterprise: '示例龙山混凝土有限公司',
    decidedOn: '2021-10-21',
    ...withdrawn('REVOKED', '2022-01-20', '2022-01-24', REVIEW),
  },
  {
    violation: 'waste-water',
    enterprise: '示例辽西制药有限公司',
    decidedOn: '2022-03-24',
    ...withdrawn('UNLAWFUL', '2022-09-15', '2022-09-19', JUDGMENT),
  },
  {
    violation: 'no-building-permit',
    enterprise: '示例燕都置业有限公司',
    decidedOn: '2022-11-17',
    ...withdrawn('VOID', '2023-02-16', '2023-02-20', VOID),
  },
  {
    violation: 'labour-obstruction',
    enterprise: '示例凌河建设集团有限公司',
    decidedOn: '2023-04-20',
    ...withdrawn('AMENDED', '2023-06-15', '2023-06-19', AMENDED),
  },
  {
    violation: 'false-advertising',
    enterprise: '示例阳光房地产开发有限公司',
    decidedOn: '2019-05-09',
    ...withdrawn('REVOKED', '2019-08-22', '2019-08-26', REVIEW),
  },
  {
    violation: 'special-equipment',
    enterprise: '示例安居物业服务有限公司',
    decidedOn: '2020-06-11',
    cells: { status: 'DISPUTED', remark: '当事人已申请行政复议。' },
  },
  {
    violation: 'trade-mark',
    enterprise: '示例宏图贸易有限公司',
    decidedOn: '2019-07-04',
    cells: { status: 'OTHER', remark: '当事人已吊销营业执照，罚款尚未执行完毕。' },
  },
  { violation: 'air-restricted', enterprise: '示例西大营子建材有限公司', decidedOn: '2023-12-14' },
  { violation: 'statistics-criticised', enterprise: '示例辽西肉制品有限公司', decidedOn: '2024-01-18' },
  { violation: 'qualification-lowered', enterprise: '示例凌河建设集团有限公司', decidedOn: '2024-04-18' },
  { violation: 'food-barred', enterprise: '示例辽西肉制品有限公司', decidedOn: '2022-07-21' },
  { violation: 'air-closed', enterprise: '示例远东化工有限公司', decidedOn: '2024-06-20' },
  {
    violation: 'trade-mark',
    enterprise: '示例惠民商贸有限公司',
    decidedOn: '2020-04-16',
    ...withdrawn('AMENDED', '2020-06-18', '2020-06-22', AMENDED),
  },
  {
    violation: 'public-place',
    enterprise: '示例丽颜美容服务有限公司',
    decidedOn: '2020-03-19',
    ...withdrawn('UNLAWFUL', '2020-09-17', '2020-09-21', JUDGMENT),
  },
  {
    violation: 'gas-licence',
    enterprise: '龙城区示例便民液化气站',
    decidedOn: '2022-05-12',
    ...withdrawn('VOID', '2022-08-18', '2022-08-22', VOID),
  },
  {
    violation: 'unapproved-construction',
    enterprise: '示例北山牧业有限公司',
    decidedOn: '2019-08-08',
    cells: { status: 'DISPUTED', remark: '当事人已提起行政诉讼。' },
  },
  {
    violation: 'land-occupied',
    enterprise: '示例顺达运输有限公司',
    decidedOn: '2020-05-21',
    cells: { status: 'DISPUTED', remark: '当事人已申请行政复议。' },
  },
  {
    violation: 'waste-water',
    enterprise: '示例辽西肉制品有限公司',
    decidedOn: '2019-10-10',
    cells: { status: 'OTHER', remark: '当事人已提出分期缴纳罚款申请。' },
  },
  {
    violation: 'false-seed',
    enterprise: '示例辽西种业股份有限公司',
    decidedOn: '2020-04-23',
    cells: { status: 'OTHER', remark: '已移送公安机关。' },
  },
  { violation: 'fireworks-storage', enterprise: '龙城区示例喜庆烟花爆竹零售点', decidedOn: '2020-01-21' },
];
