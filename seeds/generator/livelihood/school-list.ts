import type { PlaceName } from './places.js';

/** A school: name, stage, who runs it, where, classes and about how many children in a class. */
export type SchoolEntry = readonly [
  name: string,
  stage: string,
  kind: string,
  place: PlaceName,
  classes: number,
  classSize: number,
  foundedOn: string | undefined,
];

export const SCHOOLS: readonly SchoolEntry[] = [
  ['龙城区示例第一小学', 'PRIMARY', 'PUBLIC', 'xinhua', 36, 47, '1958-09-01'],
  ['龙城区示例第二小学', 'PRIMARY', 'PUBLIC', 'hailong', 30, 45, '1964-09-01'],
  ['龙城区示例第三小学', 'PRIMARY', 'PUBLIC', 'longquan', 24, 44, '1979-09-01'],
  ['龙城区示例第四小学', 'PRIMARY', 'PUBLIC', 'xinhua', 24, 42, '1986-09-01'],
  ['龙城区示例第五小学', 'PRIMARY', 'PUBLIC', 'hailong', 18, 41, '2011-09-01'],
  ['龙城区示例七道泉子镇中心小学', 'PRIMARY', 'PUBLIC', 'qidaoquanzi', 12, 36, '1952-09-01'],
  ['龙城区示例西大营子镇中心小学', 'PRIMARY', 'PUBLIC', 'xidayingzi', 12, 38, '1951-09-01'],
  ['龙城区示例大平房镇中心小学', 'PRIMARY', 'PUBLIC', 'dapingfang', 12, 33, undefined],
  ['龙城区示例联合镇中心小学', 'PRIMARY', 'PUBLIC', 'lianhe', 6, 31, undefined],
  ['龙城区示例边杖子镇中心小学', 'PRIMARY', 'PUBLIC', 'bianzhangzi', 6, 34, '1956-09-01'],
  ['龙城区示例博雅小学', 'PRIMARY', 'PRIVATE', 'longquan', 12, 30, '2014-09-01'],
  ['龙城区示例第一初级中学', 'JUNIOR_MIDDLE', 'PUBLIC', 'xinhua', 24, 49, '1963-09-01'],
  ['龙城区示例第二初级中学', 'JUNIOR_MIDDLE', 'PUBLIC', 'hailong', 21, 50, '1978-09-01'],
  ['龙城区示例大平房镇初级中学', 'JUNIOR_MIDDLE', 'PUBLIC', 'dapingfang', 9, 40, '1969-09-01'],
  ['龙城区示例博雅初级中学', 'JUNIOR_MIDDLE', 'PRIVATE', 'longquan', 9, 42, '2016-09-01'],
  ['龙城区示例召都巴镇九年一贯制学校', 'NINE_YEAR', 'PUBLIC', 'zhaoduba', 18, 35, '2005-09-01'],
  ['龙城区示例高级中学', 'SENIOR_MIDDLE', 'PUBLIC', 'longquan', 30, 52, '1982-09-01'],
  ['龙城区示例完全中学', 'COMPLETE_MIDDLE', 'PUBLIC', 'qidaoquanzi', 24, 46, '1972-09-01'],
  ['龙城区示例职业教育中心', 'VOCATIONAL', 'PUBLIC', 'xidayingzi', 20, 38, '1985-09-01'],
  ['龙城区示例特殊教育学校', 'SPECIAL', 'PUBLIC', 'hailong', 9, 8, '1996-09-01'],
  ['龙城区示例实验幼儿园', 'KINDERGARTEN', 'PUBLIC', 'xinhua', 15, 29, '1984-09-01'],
  ['龙城区示例第二幼儿园', 'KINDERGARTEN', 'PUBLIC', 'hailong', 12, 28, '2012-09-01'],
  ['龙城区示例西大营子镇中心幼儿园', 'KINDERGARTEN', 'PUBLIC', 'xidayingzi', 6, 25, '2013-09-01'],
  ['龙城区示例大平房镇中心幼儿园', 'KINDERGARTEN', 'PUBLIC', 'dapingfang', 4, 24, '2014-09-01'],
  ['龙城区示例向日葵幼儿园', 'KINDERGARTEN', 'INCLUSIVE_PRIVATE', 'longquan', 9, 27, '2010-03-01'],
  ['龙城区示例小树苗幼儿园', 'KINDERGARTEN', 'INCLUSIVE_PRIVATE', 'hailong', 6, 26, '2015-03-01'],
  ['龙城区示例彩虹幼儿园', 'KINDERGARTEN', 'INCLUSIVE_PRIVATE', 'qidaoquanzi', 5, 25, '2017-03-01'],
  ['龙城区示例小天使幼儿园', 'KINDERGARTEN', 'PRIVATE', 'xinhua', 8, 23, '2009-03-01'],
  ['龙城区示例阳光幼儿园', 'KINDERGARTEN', 'PRIVATE', 'longquan', 6, 22, '2018-03-01'],
];
