import { validators } from './validator.js';

/** Agencies and their codes: V30, V31, V43, V45. */
export const organisationValidators = validators([
  [
    'V30',
    'WARNING',
    '超编检查',
    'An agency has no more staff of one kind than its establishment allows.',
    '地方各级人民政府机构设置和编制管理条例（国务院令第486号）第六条：机构实有人员不得突破规定的编制',
    { effectiveFrom: '2007-05-01' },
  ],
  [
    'V30B',
    'ERROR',
    '编制数检查',
    'Establishments and head counts are not below zero, and those of the units inside do not exceed those of the agency.',
    '地方各级人民政府机构设置和编制管理条例（国务院令第486号）',
    { effectiveFrom: '2007-05-01' },
  ],
  [
    'V31',
    'WARNING',
    '超职数检查',
    'An agency has no two heads at once, and a post no more holders at once than it allows.',
    '公务员法（2018年修订）第四十三条：任职应当在规定的编制限额和职数内进行；国务院令第486号第二十六条第五项、第二十八条；“三定”规定的领导职数',
    { effectiveFrom: '2007-05-01' },
  ],
  [
    'V43',
    'WARNING',
    '统一社会信用代码检查',
    'A unified social credit code has 18 characters, and its check character and inner organisation code agree.',
    'GB 32100-2015 法人和其他组织统一社会信用代码编码规则；GB 11714-1997 全国组织机构代码编制规则',
    { effectiveFrom: '2015-10-01' },
  ],
  [
    'V45',
    'WARNING',
    '行政区划代码检查',
    'A division code has the digits of a level, no gap between its levels, and a place in the lists that are known.',
    'GB/T 2260-2007 中华人民共和国行政区划代码；县以下为国家统计局统计用区划代码',
    { effectiveFrom: '2008-02-01' },
  ],
]);
