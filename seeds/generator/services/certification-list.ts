import type { Provision } from './members.js';

/** One proof of the list of 2019. */
export interface CertificationSheet {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
  readonly matter: string;
  readonly requestedBy: string;
  /** A body of the sample by full name, else any name. */
  readonly issuer: string;
  readonly basis?: Provision;
  readonly isLocal?: boolean;
  /** What takes its place, where it is cancelled; none where it is kept. */
  readonly replacement?: readonly [code: string, note?: string];
}

type Row = readonly [
  code: string,
  name: string,
  purpose: string,
  matter: string,
  requestedBy: string,
  issuer: string,
  basis?: Provision,
];

function kept([code, name, purpose, matter, requestedBy, issuer, basis]: Row, isLocal = false): CertificationSheet {
  return { code, name, purpose, matter, requestedBy, issuer, isLocal, ...(basis === undefined ? {} : { basis }) };
}

function cancelled(row: Row, replacement: readonly [string, string?], isLocal = false): CertificationSheet {
  return { ...kept(row, isLocal), replacement };
}

const EDUCATION = '龙城区教育局';
const MARKET = '龙城区市场监督管理局';
const POLICE = '朝阳市公安局龙城分局';
const CIVIL = '龙城区民政局';
const LABOUR = '龙城区人力资源和社会保障局';
const HEALTH = '龙城区卫生健康局';
const INSURANCE = '龙城区医疗保障中心';
const HOUSING = '龙城区住房和城乡建设局';
const VETERANS = '龙城区退役军人事务局';
const RENTAL_HOUSING: Provision = ['龙城区公共租赁住房管理办法', '第九条', '朝龙政办发〔2016〕18号'];
const COMMITTEE = '村（居）民委员会';

/** 证明事项清单（2019年）. ZM001 to ZM015 are kept, the others cancelled. */
export const CERTIFICATIONS: readonly CertificationSheet[] = [
  kept([
    'ZM001',
    '无犯罪记录证明',
    '审查申请人品行',
    '教师资格认定',
    EDUCATION,
    POLICE,
    ['教师资格条例实施办法', '第八条'],
  ]),
  kept([
    'ZM002',
    '从业人员健康合格证明',
    '确认从业人员身体健康',
    '公共场所卫生许可',
    HEALTH,
    '医疗机构',
    ['公共场所卫生管理条例', '第七条'],
  ]),
  kept(['ZM003', '住所（经营场所）使用证明', '确认住所真实', '企业设立登记', MARKET, COMMITTEE], true),
  kept(['ZM004', '死亡证明', '注销户口', '死亡登记', POLICE, '医疗机构', ['中华人民共和国户口登记条例', '第八条']]),
  kept([
    'ZM005',
    '亲属关系证明',
    '确认遗属身份',
    '烈士遗属定期抚恤金给付',
    VETERANS,
    COMMITTEE,
    ['军人抚恤优待条例', '第十六条'],
  ]),
  kept([
    'ZM006',
    '收入状况证明',
    '核对家庭收入',
    '最低生活保障金给付',
    CIVIL,
    '用人单位',
    ['社会救助暂行办法', '第十一条'],
  ]),
  kept(['ZM007', '婚姻状况证明', '核对家庭成员', '公共租赁住房申请', HOUSING, CIVIL, RENTAL_HOUSING], true),
  kept(['ZM008', '学籍证明', '确认学籍', '义务教育学生转学', EDUCATION, '学校', ['中小学生学籍管理办法', '第十五条']]),
  kept([
    'ZM009',
    '失业登记证明',
    '确认失业状态',
    '灵活就业人员社会保险补贴申领',
    LABOUR,
    LABOUR,
    ['就业服务与就业管理规定', '第六十三条'],
  ]),
  kept([
    'ZM010',
    '林权权属证明',
    '确认林木权属',
    '林木采伐许可证核发',
    '龙城区自然资源局',
    '龙城区自然资源局',
    ['中华人民共和国森林法', '第三十二条'],
  ]),
  kept([
    'ZM011',
    '资金信用证明',
    '确认投入开发建设的资金',
    '商品房预售许可',
    HOUSING,
    '银行',
    ['城市商品房预售管理办法', '第七条'],
  ]),
  kept([
    'ZM012',
    '水质检测合格证明',
    '确认水质符合标准',
    '饮用水供水单位卫生许可',
    HEALTH,
    '检测机构',
    ['生活饮用水卫生监督管理办法', '第二十条'],
  ]),
  kept([
    'ZM013',
    '伤残等级证明',
    '确认抚恤标准',
    '残疾军人抚恤金给付',
    VETERANS,
    '医疗机构',
    ['军人抚恤优待条例', '第二十四条'],
  ]),
  kept(['ZM014', '居住证明', '确认居住半年以上', '居住证申领', POLICE, COMMITTEE], true),
  kept(['ZM015', '劳动关系证明', '确认存在劳动关系', '工伤认定', LABOUR, '用人单位', ['工伤保险条例', '第十八条']]),
  cancelled(
    ['ZM016', '户籍证明', '确认户籍', '城乡居民基本养老保险参保登记', LABOUR, POLICE],
    ['DATA_SHARING', '查询人口基础信息。'],
  ),
  cancelled(
    ['ZM017', '未婚证明', '确认婚姻状况', '内地居民结婚登记', CIVIL, COMMITTEE],
    ['COMMITMENT', '当事人签署无配偶声明。'],
  ),
  cancelled(
    ['ZM018', '生存证明', '认定领取资格', '城乡居民养老金待遇资格认证', LABOUR, COMMITTEE],
    ['DATA_SHARING', '比对数据或者自助人脸认证。'],
  ),
  cancelled(
    ['ZM019', '家庭困难证明', '认定资助对象', '家庭经济困难学生资助', EDUCATION, COMMITTEE],
    ['DEPARTMENT_CHECK', '与民政、扶贫部门核对名单。'],
  ),
  cancelled(['ZM020', '相邻业主同意证明', '避免相邻纠纷', '食品经营许可', MARKET, COMMITTEE], ['NONE'], true),
  cancelled(
    ['ZM021', '企业无违法证明', '审查申请人信用', '会计代理记账机构执业资格审批', '龙城区财政局', MARKET],
    ['DEPARTMENT_CHECK', '查询企业信用信息公示系统。'],
  ),
  cancelled(['ZM022', '身份证丢失证明', '补领证件', '居民身份证补领', POLICE, '派出所'], ['NONE']),
  cancelled(
    ['ZM023', '出生医学证明遗失声明', '补发证件', '出生医学证明补发', HEALTH, '报社'],
    ['COMMITMENT', '当事人书面承诺。'],
  ),
  cancelled(['ZM024', '健康状况证明', '办理优待证', '老年人优待证办理', '龙泉街道办事处', '医疗机构'], ['NONE'], true),
  cancelled(
    ['ZM025', '住房情况证明', '核对住房', '公共租赁住房申请', HOUSING, '龙城区自然资源局', RENTAL_HOUSING],
    ['DATA_SHARING', '查询不动产登记信息。'],
  ),
  cancelled(
    ['ZM026', '无业证明', '领取生育医疗费', '生育医疗费用报销', INSURANCE, COMMITTEE],
    ['COMMITMENT', '当事人书面承诺。'],
  ),
  cancelled(
    ['ZM027', '参保缴费证明', '确认参保', '基本医疗保险异地就医备案', INSURANCE, INSURANCE],
    ['DATA_SHARING', '系统内查询。'],
  ),
  cancelled(
    ['ZM028', '消防验收合格证明', '确认消防安全', '旅馆业特种行业许可证核发', POLICE, HOUSING],
    ['DEPARTMENT_CHECK', '与住建部门核对。'],
  ),
  cancelled(
    ['ZM029', '验资证明', '确认注册资金', '社会团体成立登记', CIVIL, '会计师事务所'],
    ['COMMITMENT', '捐资人书面承诺。'],
  ),
  cancelled(
    ['ZM030', '土地使用证明', '确认经营场所', '兽药经营许可证核发', '龙城区农业农村局', COMMITTEE],
    ['LICENCE', '提交不动产权证书。'],
  ),
  cancelled(
    ['ZM031', '经营场所产权证明', '确认经营场所', '烟花爆竹经营（零售）许可证核发', '龙城区应急管理局', COMMITTEE],
    ['LICENCE', '提交不动产权证书。'],
    true,
  ),
  cancelled(
    ['ZM032', '村民同意建房证明', '避免相邻纠纷', '乡村建设规划许可', '七道泉子镇人民政府', COMMITTEE],
    ['SURVEY', '镇政府现场调查。'],
    true,
  ),
];

const REVISIONS: Readonly<Record<string, 'KEPT' | readonly [code: string, note?: string]>> = {
  ZM001: 'KEPT',
  ZM003: ['COMMITMENT', '申请人对住所真实性作出承诺。'],
  ZM005: 'KEPT',
  ZM007: ['DATA_SHARING', '查询婚姻登记信息。'],
  ZM008: 'KEPT',
  ZM014: ['SURVEY', '民警上门核实。'],
};

/** 证明事项清单（2020年）: what became of some that were kept in 2019. */
export const REVISED: readonly CertificationSheet[] = CERTIFICATIONS.flatMap((sheet) => {
  const replacement = REVISIONS[sheet.code];
  if (replacement === undefined) return [];
  return [replacement === 'KEPT' ? sheet : { ...sheet, replacement }];
});
