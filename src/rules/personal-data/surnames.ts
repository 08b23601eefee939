// The surnames of nearly everyone: those of the Hundred Family Surnames in use and the frequent ones outside it.
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文' +
  '庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁' +
  '瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云' +
  '元卿祖皮湛计成茅支咎麻危闻刑诸葛印宿怀蒲鄂籍索咸阚胶苍双莘贡劳逄扶堵宰郦雍璩濮寿通扈郏浦尚农别晏瞿阎充慕茹宦鱼容向暴居衡步耿满弘国寇广禄阙东利师巢后红逯肖闫佘代付党战初由卡修綦矫亓仝库才';

/** Surnames of two characters, which a mask keeps whole. */
const COMPOUND =
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 端木 百里 呼延 南宫 西门 独孤 轩辕 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闻人 鲜于 闾丘 万俟 拓跋 完颜 叶赫 那拉 东郭 南门 羊舌 微生 梁丘 左丘 公西 第五 乐正 漆雕 壤驷 公良 夹谷 宰父 谷梁 段干 巫马 亓官 司寇 子车 颛孙 公羊 贺兰 纳兰';

const singles = new Set(SINGLE);
const compounds = new Set(COMPOUND.split(' '));

/** The surname that a name in Chinese characters begins with: a compound one where a given name follows it. */
export function surnameOf(name: string): string | undefined {
  const [first = '', second = '', ...rest] = [...name];
  if (rest.length > 0 && compounds.has(first + second)) return first + second;
  return singles.has(first) ? first : undefined;
}
