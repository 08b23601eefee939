/** A trade of the sample: its class of GB/T 4754-2017 and a scope of business. */
export interface Trade {
  readonly code: string;
  readonly name: string;
  readonly scope: string;
}

export const TRADES = {
  bakery: { code: 'C1411', name: '糕点、面包制造', scope: '糕点、面包制造、销售。' },
  meat: { code: 'C1353', name: '肉制品及副产品加工', scope: '肉制品加工、销售；冷藏保鲜。' },
  liquor: { code: 'C1512', name: '白酒制造', scope: '白酒生产、销售。' },
  supermarket: { code: 'F5212', name: '超级市场零售', scope: '预包装食品、散装食品、日用百货零售。' },
  restaurant: { code: 'H6210', name: '正餐服务', scope: '热食类、冷食类食品制售。' },
  catering: { code: 'H6242', name: '外卖送餐服务', scope: '集体用餐配送；餐饮管理服务。' },
  pharmacy: { code: 'F5251', name: '西药零售', scope: '药品、医疗器械、保健食品零售。' },
  hotel: { code: 'H6121', name: '经济型连锁酒店', scope: '住宿服务；会议服务。' },
  hairdresser: { code: 'O8040', name: '理发及美容服务', scope: '理发、美容服务。' },
  bath: { code: 'O8051', name: '洗浴服务', scope: '洗浴、汗蒸服务。' },
  builder: { code: 'E4710', name: '住宅房屋建筑', scope: '房屋建筑工程、市政公用工程、装饰装修工程施工。' },
  developer: { code: 'K7010', name: '房地产开发经营', scope: '房地产开发、商品房销售。' },
  property: { code: 'K7020', name: '物业管理', scope: '物业管理；停车场管理；家政服务。' },
  concrete: { code: 'C3021', name: '水泥制品制造', scope: '商品混凝土、水泥制品生产、销售。' },
  brick: { code: 'C3031', name: '粘土砖瓦及建筑砌块制造', scope: '建筑砌块、砖瓦制造、销售。' },
  chemical: { code: 'C2662', name: '专项化学用品制造', scope: '化工产品生产、销售。' },
  plastic: { code: 'C2927', name: '日用塑料制品制造', scope: '塑料制品制造、销售。' },
  metal: { code: 'C3311', name: '金属结构制造', scope: '金属结构件加工、销售。' },
  foundry: { code: 'C3391', name: '黑色金属铸造', scope: '铸件制造、销售。' },
  medicine: { code: 'C2720', name: '化学药品制剂制造', scope: '片剂、胶囊剂生产、销售。' },
  gas: { code: 'D4511', name: '天然气生产和供应业', scope: '天然气、液化石油气供应；燃气设施安装。' },
  fuel: { code: 'F5265', name: '机动车燃油零售', scope: '汽油、柴油零售；日用百货零售。' },
  water: { code: 'D4610', name: '自来水生产和供应', scope: '自来水生产、供应；供水管网维护。' },
  haulage: { code: 'G5431', name: '普通货物道路运输', scope: '道路普通货物运输；货物装卸。' },
  garage: { code: 'O8111', name: '汽车修理与维护', scope: '机动车维修；汽车配件零售。' },
  school: { code: 'P8399', name: '其他未列明教育', scope: '文化、艺术类培训。' },
  vocational: { code: 'P8391', name: '职业技能培训', scope: '职业技能培训；就业指导。' },
  hospital: { code: 'Q8411', name: '综合医院', scope: '内科、外科、康复医学科诊疗服务。' },
  clinic: { code: 'Q8425', name: '门诊部（所）', scope: '门诊诊疗服务。' },
  pesticide: { code: 'F5167', name: '农药批发', scope: '农药、化肥、农膜销售。' },
  seed: { code: 'F5112', name: '种子批发', scope: '农作物种子销售（不再分装）。' },
  veterinary: { code: 'F5153', name: '动物用药品批发', scope: '兽药（不含生物制品）销售。' },
  vegetables: { code: 'A0141', name: '蔬菜种植', scope: '蔬菜种植、销售；组织采购农业生产资料。' },
  pigs: { code: 'A0313', name: '猪的饲养', scope: '生猪养殖、销售。' },
  quarry: { code: 'B1019', name: '粘土及其他土砂石开采', scope: '建筑用砂石开采、加工、销售。' },
  labour: { code: 'L7263', name: '劳务派遣服务', scope: '劳务派遣；人力资源服务。' },
  advertising: { code: 'L7259', name: '其他广告服务', scope: '广告设计、制作、代理、发布。' },
  fireworks: { code: 'F5299', name: '其他未列明零售业', scope: '烟花爆竹零售（限许可证期限内经营）。' },
  internetRetail: { code: 'F5292', name: '互联网零售', scope: '农副产品网上销售。' },
  department: { code: 'F5211', name: '百货零售', scope: '日用百货、农副产品购销。' },
  granary: { code: 'G5951', name: '谷物仓储', scope: '粮食收购、储存、销售。' },
  accounting: { code: 'L7241', name: '会计、审计及税务服务', scope: '审计、会计咨询服务。' },
  trading: { code: 'F5199', name: '其他未列明批发业', scope: '建材、五金、机电产品批发。' },
} as const satisfies Readonly<Record<string, Trade>>;

export type TradeName = keyof typeof TRADES;
