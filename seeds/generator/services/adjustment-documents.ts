import type { Provision } from './members.js';

/** One power that a document adjusts. */
export interface AdjustmentSheet {
  readonly name: string;
  readonly type: 'T01' | 'T05' | 'T07' | 'T10' | 'T20';
  readonly action: 'CANCELLED' | 'DELEGATED' | 'TAKEN_OVER' | 'MERGED' | 'CHANGED';
  readonly from: string;
  readonly to?: string;
  readonly law: string;
  readonly supervision?: string;
  /** Name of the item in the sample directory. */
  readonly item?: string;
}

export interface AdjustmentDocument {
  readonly documentNumber: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly effectiveOn: string;
  /** The plan of the year that asks for it. */
  readonly plan?: Provision;
  readonly powers: readonly AdjustmentSheet[];
}

const RANDOM_CHECKS = '纳入双随机、一公开抽查，抽查结果公示。';
const CREDIT = '建立信用档案，对失信主体实施重点监管。';

/** The sample documents: what the district took over, cancelled, passed down and changed. */
export const ADJUSTMENT_DOCUMENTS: readonly AdjustmentDocument[] = [
  {
    documentNumber: '朝龙政发〔2018〕8号',
    title: '龙城区人民政府关于取消一批行政职权事项的决定',
    issuedOn: '2018-08-13',
    effectiveOn: '2018-08-20',
    powers: [
      {
        name: '企业年检',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区市场监督管理局',
        law: '企业信息公示暂行条例',
        supervision: '改为企业年度报告公示。',
      },
      {
        name: '外商投资企业财政登记',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区财政局',
        law: '外商投资企业财政登记管理暂行办法',
      },
      {
        name: '台港澳人员在内地就业许可',
        type: 'T01',
        action: 'CANCELLED',
        from: '龙城区人力资源和社会保障局',
        law: '台湾香港澳门居民在内地就业管理规定',
        supervision: '使用社会保障卡等作为就业证明材料。',
      },
      {
        name: '城市生育服务证年审',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区卫生健康局',
        law: '流动人口计划生育工作条例',
      },
      {
        name: '税务登记证换证',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区市场监督管理局',
        law: '中华人民共和国税收征收管理法',
      },
      {
        name: '户外广告登记',
        type: 'T01',
        action: 'CANCELLED',
        from: '龙城区市场监督管理局',
        law: '户外广告登记管理规定',
        supervision: RANDOM_CHECKS,
      },
      {
        name: '民办教育培训机构收费备案',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区发展和改革局',
        law: '民办教育收费管理暂行办法',
        supervision: CREDIT,
      },
    ],
  },
  {
    documentNumber: '朝龙政发〔2019〕4号',
    title: '龙城区人民政府关于做好市政府下放行政职权事项承接工作的通知',
    issuedOn: '2019-03-18',
    effectiveOn: '2019-04-01',
    powers: [
      {
        name: '药品零售企业经营许可',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市市场监督管理局',
        to: '龙城区市场监督管理局',
        law: '中华人民共和国药品管理法',
        supervision: RANDOM_CHECKS,
        item: '药品零售企业经营许可',
      },
      {
        name: '民办职业培训学校设立审批',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市人力资源和社会保障局',
        to: '龙城区人力资源和社会保障局',
        law: '中华人民共和国民办教育促进法',
        supervision: '每年开展办学评估。',
        item: '民办职业培训学校设立审批',
      },
      {
        name: '商品房预售许可',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市住房和城乡建设局',
        to: '龙城区住房和城乡建设局',
        law: '中华人民共和国城市房地产管理法',
        supervision: '监管预售资金。',
        item: '商品房预售许可',
      },
      {
        name: '农药经营许可',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市农业农村局',
        to: '龙城区农业农村局',
        law: '农药管理条例',
        supervision: RANDOM_CHECKS,
        item: '农药经营许可',
      },
      {
        name: '建筑业企业资质（三级以下）核准',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市住房和城乡建设局',
        to: '龙城区住房和城乡建设局',
        law: '中华人民共和国建筑法',
        supervision: CREDIT,
      },
      {
        name: '印刷企业设立审批',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市新闻出版局',
        to: '中共龙城区委宣传部',
        law: '印刷业管理条例',
        supervision: RANDOM_CHECKS,
      },
      {
        name: '食品生产许可（小作坊）',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市市场监督管理局',
        to: '龙城区市场监督管理局',
        law: '辽宁省食品安全条例',
      },
      {
        name: '医疗机构设置审批（二级以下）',
        type: 'T01',
        action: 'TAKEN_OVER',
        from: '朝阳市卫生健康委员会',
        to: '龙城区卫生健康局',
        law: '医疗机构管理条例',
      },
    ],
  },
  {
    documentNumber: '朝龙政〔2019〕23号',
    title: '龙城区人民政府关于取消、合并和变更一批行政职权事项的决定',
    issuedOn: '2019-07-15',
    effectiveOn: '2019-07-22',
    plan: ['龙城区深化“放管服”改革优化营商环境2019年工作要点', undefined, '朝龙政办发〔2019〕7号'],
    powers: [
      {
        name: '养老机构设立许可',
        type: 'T01',
        action: 'CANCELLED',
        from: '龙城区民政局',
        law: '中华人民共和国老年人权益保障法',
        supervision: '改为备案，加强服务质量检查。',
        item: '养老机构设立许可',
      },
      {
        name: '粮食收购资格认定',
        type: 'T01',
        action: 'CANCELLED',
        from: '龙城区发展和改革局',
        law: '粮食流通管理条例',
        supervision: '开展收购活动监督检查。',
        item: '粮食收购资格认定',
      },
      {
        name: '设立中外合作职业技能培训机构审批',
        type: 'T01',
        action: 'CANCELLED',
        from: '龙城区人力资源和社会保障局',
        law: '中外合作办学条例',
      },
      {
        name: '清真食品生产经营备案',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区市场监督管理局',
        law: '辽宁省少数民族权益保障条例',
      },
      {
        name: '建设项目竣工环境保护验收',
        type: 'T10',
        action: 'CANCELLED',
        from: '龙城区生态环境局',
        law: '建设项目环境保护管理条例',
        supervision: '由建设单位自主验收并公开，主管部门抽查。',
      },
      {
        name: '建设工程消防验收与竣工验收备案',
        type: 'T10',
        action: 'MERGED',
        from: '龙城区住房和城乡建设局',
        to: '龙城区住房和城乡建设局',
        law: '房屋建筑和市政基础设施工程竣工验收备案管理办法',
      },
      {
        name: '卫生许可与餐饮服务许可',
        type: 'T01',
        action: 'MERGED',
        from: '龙城区卫生健康局',
        to: '龙城区市场监督管理局',
        law: '国务院关于整合调整餐饮服务场所的公共场所卫生许可证和食品经营许可证的决定',
        item: '食品经营许可（新办）',
      },
      {
        name: '开办外商投资企业审批（改备案）',
        type: 'T10',
        action: 'CHANGED',
        from: '龙城区发展和改革局',
        to: '龙城区市场监督管理局',
        law: '中华人民共和国外资企业法',
      },
      {
        name: '出版物零售单位设立审批',
        type: 'T01',
        action: 'CHANGED',
        from: '龙城区市场监督管理局',
        to: '中共龙城区委宣传部',
        law: '出版管理条例',
        item: '出版物零售单位设立审批',
      },
      {
        name: '城乡医疗救助',
        type: 'T05',
        action: 'CHANGED',
        from: '龙城区民政局',
        to: '龙城区医疗保障中心',
        law: '社会救助暂行办法',
        item: '医疗救助金给付',
      },
    ],
  },
  {
    documentNumber: '朝龙政办发〔2020〕1号',
    title: '龙城区人民政府办公室关于向镇（街道）下放一批行政职权事项的通知',
    issuedOn: '2020-03-09',
    effectiveOn: '2020-04-01',
    powers: [
      {
        name: '乡村建设规划许可',
        type: 'T01',
        action: 'DELEGATED',
        from: '龙城区自然资源局',
        to: '七道泉子镇人民政府',
        law: '中华人民共和国城乡规划法',
        supervision: '区自然资源局每年抽查不少于10%。',
        item: '乡村建设规划许可',
      },
      {
        name: '临时救助小额审批',
        type: 'T05',
        action: 'DELEGATED',
        from: '龙城区民政局',
        to: '大平房镇人民政府',
        law: '社会救助暂行办法',
        item: '临时救助金给付',
      },
      {
        name: '农村危房改造补助初审',
        type: 'T05',
        action: 'DELEGATED',
        from: '龙城区住房和城乡建设局',
        to: '联合镇人民政府',
        law: '农村危房改造补助资金管理办法',
        item: '农村危房改造补助申请',
      },
      {
        name: '老年人优待证办理',
        type: 'T20',
        action: 'DELEGATED',
        from: '龙城区民政局',
        to: '龙泉街道办事处',
        law: '辽宁省老年人权益保障条例',
        item: '老年人优待证办理',
      },
      {
        name: '就业失业登记',
        type: 'T07',
        action: 'DELEGATED',
        from: '龙城区人力资源和社会保障局',
        to: '海龙街道办事处',
        law: '中华人民共和国就业促进法',
      },
      {
        name: '占用村庄道路审批',
        type: 'T01',
        action: 'DELEGATED',
        from: '龙城区住房和城乡建设局',
        to: '西大营子镇人民政府',
        law: '村庄和集镇规划建设管理条例',
      },
      {
        name: '农村集体聚餐备案',
        type: 'T10',
        action: 'DELEGATED',
        from: '龙城区市场监督管理局',
        to: '召都巴镇人民政府',
        law: '辽宁省食品安全条例',
      },
    ],
  },
];
