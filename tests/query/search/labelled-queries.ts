/** What somebody types, and the records of the sample data that it is about: `dataset label`. */
export interface LabelledQuery {
  readonly query: string;
  readonly expected: readonly string[];
}

const about = (query: string, ...expected: readonly string[]): LabelledQuery => ({ query, expected });

const FINANCE = 'agencies 龙城区财政局';
const MARKET = 'agencies 龙城区市场监督管理局';
const TASKS = 'documents 关于印发龙城区2019年政府工作报告重点任务分解方案的通知';
const ILLNESS = 'documents 关于印发龙城区城乡居民大病保险实施细则的通知';
const ASSETS = 'documents 龙城区人民政府关于加强农村集体资产管理的实施意见';

/** Sixty questions: names and short names, numbers in all brackets, codes, both scripts, initials, words of a text. */
export const LABELLED_QUERIES: readonly LabelledQuery[] = [
  about('龙城区财政局', FINANCE),
  about('财政局', FINANCE),
  about('區財政局', FINANCE),
  about('lcqczj', FINANCE),
  about('市场监管局', MARKET),
  about('龙城区市场监督管理局', MARKET),
  about('发改局', 'agencies 龙城区发展和改革局'),
  about('营商局', 'agencies 龙城区营商环境建设局'),
  about('龍城區營商環境建設局', 'agencies 龙城区营商环境建设局'),
  about('11211303EX26445659', FINANCE),
  about('11211303ex7086726g', MARKET),
  about('区委宣传部', 'agencies 中共龙城区委宣传部'),
  about('区政府办', 'agencies 龙城区人民政府办公室'),
  about('朝龙政发〔2019〕2号', TASKS),
  about('朝龙政发[2019]5号', 'documents 关于公布龙城区第六批非物质文化遗产代表性项目名录的通知'),
  about('朝龙政发(2019)6号', 'documents 龙城区人民政府关于2018年法治政府建设情况的报告'),
  about('朝龙政发（2019）8号', ASSETS),
  about('龙政发【2019】11号', ILLNESS),
  about('朝龙政［2019］17号', 'documents 龙城区人民政府关于同意七道泉子镇总体规划（2018—2035年）的批复'),
  about('关于朝龙政发〔2019〕2号', TASKS),
  about('非物质文化遗产', 'documents 关于公布龙城区第六批非物质文化遗产代表性项目名录的通知'),
  about('征兵', 'documents 龙城区人民政府关于2019年征兵工作的命令'),
  about('农村集体资产', ASSETS, 'consultations 关于加强农村集体资产管理的实施意见（征求意见稿）'),
  about('大病保险', ILLNESS, 'consultations 龙城区城乡居民大病保险实施细则（征求意见稿）'),
  about('環境空氣質量改善', 'documents 龙城区人民政府关于2018年环境空气质量改善情况的公告'),
  about('法治政府建设 报告', 'documents 龙城区人民政府关于2018年法治政府建设情况的报告'),
  about('七道泉子镇总体规划', 'documents 龙城区人民政府关于同意七道泉子镇总体规划（2018—2035年）的批复'),
  about('重点任务分解方案', TASKS, 'interpretations 一图读懂《龙城区2019年政府工作报告重点任务分解方案》'),
  about('食品小作坊', 'consultations 龙城区食品小作坊登记管理办法（征求意见稿）'),
  about('脱贫攻坚 解读', 'interpretations 《龙城区“十三五”脱贫攻坚规划中期调整方案》解读'),
  about('欺诈骗保', 'interpretations 《关于开展打击欺诈骗保专项治理的通告》解读'),
  about('朝龙自然资罚〔2018〕1号', 'penalties 朝龙自然资罚〔2018〕1号'),
  about('朝龙市监处罚[2018]1号', 'penalties 朝龙市监处罚〔2018〕1号'),
  about('昌盛矿业', 'enterprises 示例昌盛矿业有限公司'),
  about('西大营子建材有限公司', 'enterprises 示例西大营子建材有限公司'),
  about('便民液化气站', 'enterprises 龙城区示例便民液化气站'),
  about('92211303EX462383XU', 'enterprises 龙城区示例夜市烧烤店'),
  about('宏远装饰', 'enterprises 示例宏远装饰工程有限公司'),
  about('旺角饭店', 'enterprises 龙城区示例旺角饭店'),
  about('建筑工程施工许可 辽西肉制品', 'licences 朝龙住建施许〔2018〕1号'),
  about('JY22113031800001', 'licences 朝龙市监食许〔2018〕1号'),
  about('龙排20180001', 'licences 朝龙营商排许〔2018〕1号'),
  about('龙建施字[2018]第1号', 'licences 朝龙住建施许〔2018〕1号'),
  about('動物防疫條件審查 兴牧', 'licences 朝龙农防审〔2018〕1号'),
  about('企业设立登记', 'service-items 企业设立登记'),
  about('个体工商户 注册', 'service-items 个体工商户注册登记'),
  about('股权出质', 'service-items 股权出质设立登记'),
  about('qysldj', 'service-items 企业设立登记'),
  about('食品经营许可 新办', 'service-items 食品经营许可（新办）'),
  about('失业保险金', 'knowledge-entries 失业保险金可以领多长时间？'),
  about('社会保障卡丢失', 'knowledge-entries 社会保障卡丢失了怎么补办？'),
  about('临时救助', 'knowledge-entries 突发重病能申请临时救助吗？'),
  about('跨省住院', 'knowledge-entries 跨省住院怎样直接结算？'),
  about('谷丰食品', 'enterprises 示例谷丰食品有限公司'),
  about('91211303EX3289', 'enterprises 示例凤凰酒业股份有限公司'),
  about('第三小学', 'schools 龙城区示例第三小学'),
  about('中醫醫院', 'health-facilities 龙城区示例中医医院'),
  about('边杖子 棚户区', 'major-projects 边杖子镇棚户区改造项目'),
  about('四好农村路', 'major-projects 龙城区“四好农村路”建设工程'),
  about('环保举报', 'hotlines 环保举报热线'),
];
