import type { Charter } from '../charter.js';
import { bureauLeaders, organStaff } from '../staffed-body.js';

export const marketSupervisionBureau: Charter = {
  agency: '龙城区市场监督管理局',
  documentSequence: 24,
  issuedOn: '2019-03-12',
  duties: [
    '办理各类市场主体的登记注册，公示登记信息。',
    '组织市场监管综合执法，查处价格违法、不正当竞争和无照经营。',
    '牵头推行双随机抽查，归集并公示检查和处罚结果。',
    '监督管理食品生产、流通和餐饮服务环节的安全。',
    '监督管理药品零售、使用环节和医疗器械经营使用的质量。',
    '实施特种设备安全监察，管理产品质量监督抽查。',
    '管理计量、标准化、认证和检验检测工作。',
    '保护商标、专利等知识产权，受理消费者投诉举报。',
  ],
  functionChanges: [
    '由以发证和巡查为主转向信用监管和随机抽查。',
    '企业开办由登记窗口一次受理，压缩办理时间。',
    '把食品安全检验检测资源整合使用。',
  ],
  boundaries: [
    {
      withAgency: '龙城区农业农村局',
      text: '食用农产品进入批发、零售市场或者加工企业之前由区农业农村局监管，之后由区市场监管局监管。',
    },
    {
      withAgency: '龙城区卫生健康局',
      text: '区卫生健康局开展食品安全风险监测，发现隐患及时通报区市场监管局处置。',
    },
    { withAgency: '朝阳市公安局龙城分局', text: '涉嫌犯罪的案件由区市场监管局移送公安机关侦办。' },
  ],
  leaders: bureauLeaders(4, 2),
  units: [
    { name: '办公室', duties: '文电、会务、政务公开和财务。', posts: 5, leaders: 1 },
    { name: '法规股', duties: '执法监督、案件审核和行政应诉。', posts: 3, leaders: 1 },
    { name: '信用监督管理股', duties: '双随机抽查、年报公示和信用惩戒。', posts: 4, leaders: 1 },
    { name: '登记注册股', duties: '企业、个体工商户登记和档案管理。', posts: 6, leaders: 1 },
    { name: '食品安全监管股', duties: '食品生产经营监督检查。', posts: 6, leaders: 2 },
    { name: '药械监管股', duties: '药品、医疗器械、化妆品监督检查。', posts: 4, leaders: 1 },
    { name: '特种设备安全监察股', duties: '特种设备使用登记和安全监察。', posts: 3, leaders: 1 },
    { name: '价格监督与反不正当竞争股', duties: '价格收费检查，查处不正当竞争。', posts: undefined, leaders: 1 },
  ],
  establishments: organStaff(48, 5),
};
