import type { TradeName } from './trades.js';

/** A business of the sample; what is not said of it here is derived in `enterprises.ts`. */
export interface EnterpriseEntry {
  readonly name: string;
  readonly kind: string;
  readonly trade: TradeName;
  readonly establishedOn: string;
  /** Registered capital in 万元. */
  readonly capital?: string;
  readonly status: string;
  readonly ceasedOn?: string;
}

function company(name: string, trade: TradeName, establishedOn: string, capital: string): EnterpriseEntry {
  return { name, kind: 'LIMITED_COMPANY', trade, establishedOn, capital, status: 'IN_OPERATION' };
}

function ofKind(
  kind: string,
  name: string,
  trade: TradeName,
  establishedOn: string,
  capital?: string,
): EnterpriseEntry {
  return {
    name,
    kind,
    trade,
    establishedOn,
    status: 'IN_OPERATION',
    ...(capital === undefined ? {} : { capital }),
  };
}

function shop(name: string, trade: TradeName, establishedOn: string): EnterpriseEntry {
  return ofKind('INDIVIDUAL_BUSINESS', `龙城区示例${name}`, trade, establishedOn);
}

function ended(entry: EnterpriseEntry, status: string, ceasedOn?: string): EnterpriseEntry {
  return { ...entry, status, ...(ceasedOn === undefined ? {} : { ceasedOn }) };
}

export const ENTERPRISES: readonly EnterpriseEntry[] = [
  company('示例谷丰食品有限公司', 'bakery', '2012-05-16', '300'),
  company('示例辽西肉制品有限公司', 'meat', '2009-08-20', '800'),
  ofKind('JOINT_STOCK_COMPANY', '示例凤凰酒业股份有限公司', 'liquor', '2003-11-06', '6000'),
  company('示例惠民商贸有限公司', 'supermarket', '2010-03-18', '200'),
  company('示例万家超市有限公司', 'supermarket', '2014-09-25', '500'),
  shop('顺心超市', 'supermarket', '2016-04-12'),
  shop('向阳食杂店', 'supermarket', '2013-07-09'),
  shop('邻里便利店', 'supermarket', '2018-01-17'),
  shop('诚信副食店', 'supermarket', '2015-10-21'),
  company('示例龙泉餐饮管理有限公司', 'restaurant', '2015-06-30', '100'),
  shop('老街面馆', 'restaurant', '2014-05-08'),
  shop('小巷烧烤店', 'restaurant', '2017-06-15'),
  shop('四季火锅店', 'restaurant', '2016-11-02'),
  shop('回味饺子馆', 'restaurant', '2018-08-23'),
  company('示例校园餐饮配送有限公司', 'catering', '2016-08-11', '300'),
  company('示例康民大药房有限公司', 'pharmacy', '2011-04-27', '50'),
  ofKind('BRANCH', '示例仁和堂医药连锁有限公司龙城一店', 'pharmacy', '2017-03-22'),
  shop('百草药店', 'pharmacy', '2012-12-19'),
  company('示例龙城商务酒店有限公司', 'hotel', '2013-10-10', '1000'),
  shop('驿站旅馆', 'hotel', '2015-05-20'),
  shop('新风尚美发店', 'hairdresser', '2017-09-13'),
  company('示例丽颜美容服务有限公司', 'hairdresser', '2018-05-24', '30'),
  shop('碧水洗浴中心', 'bath', '2011-12-08'),
  company('示例朝建建筑工程有限公司', 'builder', '2006-04-19', '5000'),
  company('示例凌河建设集团有限公司', 'builder', '2001-07-05', '12000'),
  company('示例天工市政工程有限公司', 'builder', '2010-09-15', '3000'),
  company('示例宏远装饰工程有限公司', 'builder', '2014-03-26', '600'),
  company('示例阳光房地产开发有限公司', 'developer', '2009-05-13', '5000'),
  company('示例燕都置业有限公司', 'developer', '2012-08-29', '8000'),
  company('示例安居物业服务有限公司', 'property', '2010-11-17', '100'),
  company('示例和家物业服务有限公司', 'property', '2015-01-14', '50'),
  company('示例龙山混凝土有限公司', 'concrete', '2011-06-22', '2000'),
  company('示例西大营子建材有限公司', 'brick', '2008-10-15', '500'),
  company('示例远东化工有限公司', 'chemical', '2007-03-21', '3000'),
  company('示例华塑塑料制品有限公司', 'plastic', '2013-05-29', '300'),
  company('示例金盾金属结构有限公司', 'metal', '2012-02-15', '1000'),
  company('示例北方铸造有限公司', 'foundry', '2005-09-07', '1500'),
  company('示例辽西制药有限公司', 'medicine', '2002-12-11', '4000'),
  company('示例龙城燃气有限公司', 'gas', '2008-06-18', '5000'),
  ofKind('SOLE_PROPRIETORSHIP', '龙城区示例便民液化气站', 'gas', '2009-11-04', '30'),
  ofKind('BRANCH', '示例石化销售有限公司龙城加油站', 'fuel', '2010-05-26'),
  company('示例龙城供水有限公司', 'water', '2004-08-18', '2000'),
  company('示例顺达运输有限公司', 'haulage', '2014-12-03', '200'),
  company('示例车友汽车维修有限公司', 'garage', '2013-03-20', '100'),
  shop('快修汽车修理部', 'garage', '2016-07-27'),
  company('示例启明教育咨询有限公司', 'school', '2016-05-18', '30'),
  company('示例英才培训学校有限公司', 'school', '2018-06-20', '100'),
  company('示例匠心职业培训学校有限公司', 'vocational', '2015-09-16', '100'),
  company('示例康复医院有限公司', 'hospital', '2014-10-22', '1000'),
  company('示例中医门诊部有限公司', 'clinic', '2017-01-18', '50'),
  shop('便民口腔诊所', 'clinic', '2016-03-09'),
  company('示例绿野农资有限公司', 'pesticide', '2012-04-11', '100'),
  shop('丰收种子经销处', 'seed', '2011-02-23'),
  shop('农家农资店', 'pesticide', '2017-03-01'),
  shop('康牧兽药门市部', 'veterinary', '2013-04-24'),
  ofKind('FARMER_COOPERATIVE', '龙城区示例绿源蔬菜种植农民专业合作社', 'vegetables', '2010-03-10', '120'),
  ofKind('FARMER_COOPERATIVE', '龙城区示例兴牧生猪养殖农民专业合作社', 'pigs', '2013-06-05', '200'),
  company('示例北山牧业有限公司', 'pigs', '2016-09-21', '500'),
  company('示例龙泉砂石有限公司', 'quarry', '2010-07-14', '300'),
  company('示例聚才人力资源服务有限公司', 'labour', '2017-05-17', '200'),
  company('示例新视野广告传媒有限公司', 'advertising', '2015-03-11', '100'),
  shop('喜庆烟花爆竹零售点', 'fireworks', '2018-11-28'),
  company('示例云农电子商务有限公司', 'internetRetail', '2018-03-14', '100'),
  ofKind('COLLECTIVE', '龙城区示例供销合作社', 'department', '1998-05-20', '80'),
  ofKind('STATE_OWNED', '龙城区示例粮食储备库', 'granary', '1996-09-18', '1500'),
  ofKind('PARTNERSHIP', '示例正信会计师事务所（普通合伙）', 'accounting', '2013-11-13', '60'),
  ofKind('JOINT_STOCK_COMPANY', '示例燕都农机股份有限公司', 'metal', '2007-09-12', '3500'),
  ofKind('JOINT_STOCK_COMPANY', '示例辽西种业股份有限公司', 'seed', '2011-08-10', '3000'),
  ofKind('PARTNERSHIP', '示例公信税务师事务所（普通合伙）', 'accounting', '2015-04-15', '30'),
  ofKind('PARTNERSHIP', '示例诚明会计师事务所（特殊普通合伙）', 'accounting', '2017-02-22', '200'),
  ofKind('SOLE_PROPRIETORSHIP', '龙城区示例老酒坊', 'liquor', '2012-01-11', '20'),
  ofKind('SOLE_PROPRIETORSHIP', '龙城区示例宏发铸件厂', 'foundry', '2010-12-15', '80'),
  ofKind('COLLECTIVE', '龙城区示例街道综合服务部', 'department', '1997-03-19', '30'),
  ofKind('COLLECTIVE', '龙城区示例农机修造厂', 'garage', '1995-07-26', '60'),
  ofKind('STATE_OWNED', '龙城区示例物资供应站', 'trading', '1994-10-12', '200'),
  ofKind('STATE_OWNED', '龙城区示例第二粮库', 'granary', '1999-06-16', '900'),
  ofKind('BRANCH', '示例仁和堂医药连锁有限公司龙城二店', 'pharmacy', '2018-10-17'),
  ofKind('FARMER_COOPERATIVE', '龙城区示例山杏种植农民专业合作社', 'vegetables', '2015-04-22', '90'),
  ended(company('示例永昌贸易有限公司', 'trading', '2011-05-18', '50'), 'LICENCE_REVOKED', '2019-12-11'),
  ended(company('示例盛达贸易有限公司', 'trading', '2010-02-24', '80'), 'REVOKED_AND_DEREGISTERED', '2018-11-14'),
  ended(company('示例聚福楼餐饮有限公司', 'restaurant', '2013-09-04', '30'), 'DEREGISTERED', '2019-04-24'),
  ended(shop('小时候糖果店', 'supermarket', '2016-12-07'), 'DEREGISTERED', '2019-09-11'),
  ended(shop('夜市烧烤店', 'restaurant', '2017-05-10'), 'SUSPENDED'),
  ended(company('示例北票路物流有限公司', 'haulage', '2012-06-13', '200'), 'MOVED_OUT', '2020-01-15'),
  ended(company('示例虚影商务有限公司', 'trading', '2018-09-19', '500'), 'ANNULLED', '2019-10-23'),
  ended(company('示例宏图贸易有限公司', 'trading', '2008-01-16', '100'), 'LICENCE_REVOKED', '2019-11-20'),
  ended(company('示例昌盛矿业有限公司', 'quarry', '2005-04-13', '500'), 'REVOKED_AND_DEREGISTERED', '2018-09-12'),
  ended(company('示例旧城餐饮有限公司', 'restaurant', '2012-10-24', '50'), 'DEREGISTERED', '2019-06-19'),
  ended(shop('旺角饭店', 'restaurant', '2014-08-06'), 'SUSPENDED'),
  ended(company('示例迁安物流有限公司', 'haulage', '2013-12-18', '300'), 'MOVED_OUT', '2019-08-14'),
  ended(company('示例幻影科技有限公司', 'trading', '2018-04-18', '1000'), 'ANNULLED', '2020-05-13'),
];

/** The business of that name. */
export function enterpriseNamed(name: string): EnterpriseEntry {
  const found = ENTERPRISES.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`The sample has no business "${name}".`);
  return found;
}

/** The businesses of these trades that were registered and not yet ended on a day. */
export function businessesIn(trades: readonly TradeName[], day: string): readonly EnterpriseEntry[] {
  return ENTERPRISES.filter(
    ({ trade, establishedOn, ceasedOn }) =>
      trades.includes(trade) && establishedOn < day && (ceasedOn === undefined || ceasedOn > day),
  );
}
