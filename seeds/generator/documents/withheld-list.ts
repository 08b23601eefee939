import {
  AUDIT,
  BUSINESS,
  DEVELOPMENT,
  EMERGENCY,
  ENVIRONMENT,
  FINANCE,
  HEALTH,
  JUSTICE,
  LABOUR,
  LAND,
  MARKET,
  OFFICE,
  POLICE,
} from './bodies.js';

/** A review that ended with withholding, in whole or in part; of what, only the kind is public. */
export interface WithheldEntry {
  readonly agency: string;
  /** Number in the register of reviews. */
  readonly number: number;
  readonly title: string;
  /** Absent: a fault. */
  readonly ground?: string;
  readonly decidedOn: string;
  readonly role: string;
  readonly proposed?: string;
  /** In years. */
  readonly reassessAfter?: number;
  readonly reassessedOn?: string;
  readonly escalatedTo?: string;
  /** Released all the same: a fault. */
  readonly releasedOn?: string;
}

const SECRECY_BUREAU = '朝阳市国家保密局';

function withheld(
  agency: string,
  number: number,
  ground: string,
  decidedOn: string,
  title: string,
  role = 'SECRECY_REVIEWER',
): WithheldEntry {
  return { agency, number, ground, decidedOn, title, role };
}

/** Reviews of the year 2019 that ended with withholding; at least one on each ground. */
export const WITHHELD: readonly WithheldEntry[] = [
  { ...withheld(OFFICE, 3, 'STATE_SECRET', '2019-05-27', '涉密文件'), reassessAfter: 1, reassessedOn: '2020-05-20' },
  { ...withheld(POLICE, 5, 'SECURITY', '2019-06-03', '社会面防控方案'), reassessAfter: 1, reassessedOn: '2020-05-28' },
  {
    ...withheld(EMERGENCY, 7, 'SECURITY', '2019-06-12', '重大危险源分布信息', 'SECRECY_AUTHORITY'),
    proposed: 'ON_REQUEST',
    reassessAfter: 1,
    reassessedOn: '2020-08-17',
    escalatedTo: SECRECY_BUREAU,
  },
  {
    ...withheld(AUDIT, 8, 'LAW_PROHIBITED', '2019-06-18', '审计工作底稿', 'UNIT_HEAD'),
    reassessAfter: 2,
    reassessedOn: '2021-06-10',
  },
  {
    ...withheld(BUSINESS, 11, 'TRADE_SECRET', '2019-07-05', '招商项目投资协议', 'LEADER'),
    reassessAfter: 1,
    reassessedOn: '2020-06-24',
  },
  {
    ...withheld(HEALTH, 12, 'PERSONAL_PRIVACY', '2019-07-11', '传染病个案调查表'),
    reassessAfter: 2,
    reassessedOn: '2021-07-06',
  },
  {
    ...withheld(LABOUR, 14, 'INTERNAL_AFFAIRS', '2019-07-30', '干部考核材料', 'UNIT_HEAD'),
    reassessAfter: 1,
    reassessedOn: '2020-07-21',
  },
  {
    ...withheld(ENVIRONMENT, 15, 'PROCESS_INFO', '2019-08-06', '资金申请请示及会商函件', 'DRAFTER'),
    reassessAfter: 1,
    reassessedOn: '2020-08-03',
  },
  {
    ...withheld(MARKET, 18, 'ENFORCEMENT_FILE', '2019-08-20', '行政处罚案卷', 'UNIT_HEAD'),
    reassessAfter: 1,
  },
  {
    ...withheld(LAND, 21, 'SPECIAL_REGISTER', '2019-09-10', '不动产登记资料', 'DRAFTER'),
    reassessAfter: 3,
    reassessedOn: '2022-08-30',
  },
  { ...withheld(FINANCE, 22, 'PROCESS_INFO', '2019-09-16', '预算编制讨论稿', 'UNIT_HEAD'), reassessedOn: '2020-09-09' },
  {
    ...withheld(DEVELOPMENT, 26, 'STATE_SECRET', '2019-10-15', '重要物资储备数据', 'SECRECY_AUTHORITY'),
    proposed: 'WITHHELD',
    reassessAfter: 1,
    reassessedOn: '2020-09-28',
    escalatedTo: SECRECY_BUREAU,
  },
  { agency: JUSTICE, number: 29, title: '人民调解员名册（含住址）', decidedOn: '2019-11-04', role: 'UNIT_HEAD' },
  {
    ...withheld(MARKET, 31, 'TRADE_SECRET', '2019-11-21', '企业经营数据汇总表', 'LEADER'),
    reassessAfter: 1,
    reassessedOn: '2020-11-10',
    releasedOn: '2019-11-25',
  },
];
