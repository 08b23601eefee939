// What only the name of an organisation or shop holds.
const ANYWHERE =
  /公司|集团|企业|合作社|合作联社|委员会|村委会|居委会|联合会|基金会|事务所|派出所|研究所|卫生所|诊所|门诊|经销|门市|零售|加油|养殖|种植|中心|医院|学校|大学|学院|小学|中学|幼儿园|政府|办事处|街道|社区|银行|超市|商场|商店|商行|市场|药房|药店|饭店|酒店|酒楼|宾馆|旅馆|旅店|餐厅|餐饮|面馆|火锅|烧烤|饺子|小吃|食堂|食杂|副食|工厂|农场|林场|牧场|矿业|实业|建材|工作室|工程|服务|汽修|维修|修理|美容|美发|理发|洗浴|网吧|个体户|经营部|项目部|广场|公园|协会|学会|商会|法院|检察院|支行|分行|分店|总店|大队|支队|中队|俱乐部|有限|股份|龙城区|朝阳市/;

// What a name may hold but only an organisation ends in.
const AT_END = /[厂店部院校局馆站所社厅处室科股办委组队吧铺行坊园场库庄楼堂斋轩阁居]$/;

// Endings of organisations that given names end in as well: 李建行, 张文堂, 王科.
const ALSO_OF_NAMES = /[行园庄楼堂斋轩阁居坊科]$/;

const LATIN =
  /\b(?:co|ltd|inc|llc|corp|company|corporation|group|bank|university|school|hospital|gmbh|center|centre|holdings?|limited|plc|association|institute|hotel|shop|store|office)\b/i;

/** Whether a text holds a word that makes it an organisation's or a shop's name: 张家口饭店, 示例文化馆. */
export function isOrganisationName(text: string): boolean {
  if (ANYWHERE.test(text) || LATIN.test(text)) return true;
  return AT_END.test(text) && !(text.length <= 3 && ALSO_OF_NAMES.test(text));
}
