/** A recall: day, product, strength, batches, level, kind, holder and why. */
export type RecallEntry = readonly [
  decidedOn: string,
  product: string,
  specification: string,
  batches: readonly string[],
  level: 'FIRST' | 'SECOND' | 'THIRD',
  kind: 'VOLUNTARY' | 'ORDERED',
  holder: string,
  reason: string,
];

const NORTH = '示例北方制药有限公司';
const LIAOXI = '示例辽西药业股份有限公司';
const HERBS = '示例本草中药有限公司';

export const RECALLS: readonly RecallEntry[] = [
  ['2018-09-11', '维生素C片', '0.1g×100片', ['180904', '180905'], 'THIRD', 'VOLUNTARY', LIAOXI, '标签有效期印刷不清晰'],
  ['2018-11-28', '葡萄糖注射液', '250ml:12.5g', ['G1811203'], 'FIRST', 'ORDERED', NORTH, '可见异物不符合规定'],
  ['2018-12-18', '复方丹参片', '60片/瓶', ['181122', '181123'], 'SECOND', 'VOLUNTARY', HERBS, '含量测定不符合规定'],
  ['2019-01-22', '阿莫西林胶囊', '0.25g×24粒', ['190102'], 'THIRD', 'VOLUNTARY', LIAOXI, '包装盒批号与瓶签不一致'],
  ['2019-03-12', '板蓝根颗粒', '10g×20袋', ['190211', '190212'], 'THIRD', 'VOLUNTARY', HERBS, '装量差异不符合规定'],
  ['2019-04-16', '注射用头孢曲松钠', '1.0g', ['1903052', '1903053'], 'FIRST', 'ORDERED', NORTH, '无菌检查不符合规定'],
  ['2019-06-25', '感冒清热颗粒', '12g×10袋', ['190608'], 'SECOND', 'ORDERED', HERBS, '微生物限度不符合规定'],
  ['2019-07-30', '氯化钠注射液', '100ml:0.9g', ['N1907116', 'N1907117'], 'FIRST', 'VOLUNTARY', NORTH, '塑料瓶封口不严'],
  ['2019-08-20', '盐酸二甲双胍片', '0.25g×48片', ['190715'], 'SECOND', 'VOLUNTARY', LIAOXI, '溶出度不符合规定'],
  ['2019-10-15', '缬沙坦胶囊', '80mg×7粒', ['190802', '190803'], 'SECOND', 'VOLUNTARY', LIAOXI, '杂质含量高于限度'],
  ['2019-11-12', '六味地黄丸', '200丸/瓶', ['191013'], 'THIRD', 'VOLUNTARY', HERBS, '水分不符合规定'],
  ['2019-12-10', '炒枣仁（中药饮片）', '1kg/袋', ['191106'], 'SECOND', 'ORDERED', HERBS, '性状及含量测定不符合规定'],
  ['2020-03-24', '硝苯地平缓释片', '10mg×60片', ['200214'], 'THIRD', 'VOLUNTARY', LIAOXI, '说明书版本错误'],
  [
    '2020-06-16',
    '布洛芬混悬液',
    '100ml:2g',
    ['200509', '200510'],
    'SECOND',
    'VOLUNTARY',
    LIAOXI,
    '沉降体积比不符合规定',
  ],
  ['2020-08-18', '注射用青霉素钠', '80万单位', ['P2007022'], 'FIRST', 'VOLUNTARY', NORTH, '稳定性考察中水分超出限度'],
];
