import { patternFinds } from './pattern-finds.js';
import type { Find, Reading } from './reading.js';

const PLACE = '(?:路|街|巷|胡同|弄|大道|村|屯|庄|社区|小区|花园|家园|嘉园|新城|公寓|苑|里)';
const NUMBER = '[A-Za-z]?[0-9一二三四五六七八九十百〇零两][0-9A-Za-z一二三四五六七八九十百〇零两]{0,5}\\s?';
const UNIT = '(?:号楼|号院|单元|栋|幢|室)';
const BELOW_PLACE = new RegExp(
  `${PLACE}(?:[^,，。;；"\\n]{0,16}?${NUMBER}-?${UNIT}(?:[^,，。;；"\\n]{0,4}?${NUMBER}(?:${UNIT}|号|层|户))*|[^,，。;；"\\n]{0,12}门牌(?:号?[:为]?\\s?${NUMBER}号?)?|[一-龥0-9]{0,4}组\\s?${NUMBER}号)`,
  'g',
);

// What stands in such an address when it is that of an office.
const OFFICE =
  /政府|大厅|学校|小学|中学|幼儿园|大学|公司|中心|医院|卫生院|卫生室|办公|局|委员会|派出所|厂|店|会议室|窗口|大厦|写字楼|商场|银行|宾馆|法院|检察院|法庭|协会|合作社|商铺|门市|工程|项目|建设|施工|改造|竣工|规划|住宅楼/;

// An office named before an address is only at it when the words between say so.
const OFFICE_AT =
  /(?:办公|经营|注册|单位|公司|机构|学校|医院|大厅|中心|窗口)(?:地址|地点|场所|住所)?(?:位于|设在|设于|迁至|搬迁至|在|为|:)?\s?[一-龥0-9]{0,24}$/;

const HOME =
  /(?:家住|家庭住址|家庭地址|家庭住所|户籍地址?|户籍所在地|现住|现居|居住于|居住在|住址)[:为在是]?\s?[^,，。;；"\n]{2,40}?[0-9一二三四五六七八九十百〇零]+\s?(?:号楼|单元|栋|幢|室|号|组|户)[^,，。;；"\n]{0,16}/g;
const HOME_TITLE = /家庭|住址|户籍|现住|居住/;

/** 家庭住址: below village or community. The address of an office is public and let through where it shows as one. */
export function findHomeAddresses({ text, context }: Reading): readonly Find[] {
  const { plain } = text;
  const homes = patternFinds(plain, HOME, () => 'CERTAIN');
  if (context.isOfficeContact === true) return homes;
  const isHomeColumn = HOME_TITLE.test(context.title ?? '');
  const addresses = patternFinds(plain, BELOW_PLACE, ({ index, 0: address }) => {
    if (isHomeColumn) return 'CERTAIN';
    return isOffice(plain, index, index + address.length) ? undefined : 'LIKELY';
  });
  return [...homes, ...addresses];
}

function isOffice(plain: string, start: number, end: number): boolean {
  const after = /^[^,，。;；"\n]{0,14}/.exec(plain.slice(end, end + 14))?.[0] ?? '';
  const before = /[^,，。;；"\n]*$/.exec(plain.slice(Math.max(0, start - 32), start))?.[0] ?? '';
  return OFFICE.test(plain.slice(start, end) + after) || OFFICE_AT.test(before);
}
