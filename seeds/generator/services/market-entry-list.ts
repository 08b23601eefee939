/** One matter of the negative list, in our own words; the codes are invented. */
export interface MatterSheet {
  readonly code: string;
  readonly kind: 'PROHIBITED' | 'RESTRICTED' | 'PERMIT';
  readonly matter: string;
  readonly measures: readonly (readonly [text: string, authority?: string])[];
  readonly sector?: string;
  readonly industries?: readonly string[];
  readonly change?: 'ADDED' | 'MODIFIED';
  readonly changeNote?: string;
}

const MARKET = '市场监管总局';
const TRADE = '商务部';
const AGRICULTURE = '农业农村部';
const TRANSPORT = '交通运输部';

/** The sample of the edition of 2019. */
export const MATTERS_2019: readonly MatterSheet[] = [
  {
    code: '100001',
    kind: 'PROHIBITED',
    matter: '法律、法规、国务院决定等明确设立且与市场准入相关的禁止性规定',
    measures: [['法律、法规、国务院决定等明确设立，且与市场准入相关的禁止性规定，见附件。']],
  },
  {
    code: '100002',
    kind: 'PROHIBITED',
    matter: '国家产业政策明令淘汰和限制的产品、技术、工艺、设备及行为',
    measures: [['禁止投资淘汰类项目，禁止新建限制类项目。', '国家发展改革委']],
  },
  {
    code: '100003',
    kind: 'PROHIBITED',
    matter: '不符合主体功能区建设要求的各类开发活动',
    measures: [['在产业准入负面清单列明的区域内不得从事所列的产业项目。', '国家发展改革委']],
    change: 'ADDED',
    changeNote: '将地方国家重点生态功能区和农产品主产区产业准入负面清单纳入。',
  },
  {
    code: '100004',
    kind: 'PROHIBITED',
    matter: '违规开展金融相关经营活动',
    measures: [['非金融机构的企业名称和经营范围中不得使用与金融相关的字样，另有规定的除外。', MARKET]],
    sector: '金融业',
    industries: ['J66', 'J67', 'J68', 'J69'],
  },
  {
    code: '100005',
    kind: 'PROHIBITED',
    matter: '违规开展互联网相关经营活动',
    measures: [['不得利用互联网从事法律、法规禁止的经营活动。', '国家网信办']],
    sector: '信息传输、软件和信息技术服务业',
    industries: ['I64'],
    change: 'MODIFIED',
    changeNote: '修改了措施的表述。',
  },
  {
    code: '201001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特定植物种植加工或种子、种苗的生产、经营',
    measures: [
      ['农作物种子、林木种子生产经营许可。', AGRICULTURE],
      ['食用菌菌种生产经营许可。', AGRICULTURE],
    ],
    sector: '农、林、牧、渔业',
    industries: ['A01', 'A02'],
  },
  {
    code: '201002',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事动物饲养、诊疗、进出境检疫和屠宰等特定活动',
    measures: [
      ['动物防疫条件合格证核发。', AGRICULTURE],
      ['动物诊疗许可。', AGRICULTURE],
    ],
    sector: '农、林、牧、渔业',
    industries: ['A03', 'C135'],
  },
  {
    code: '201003',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事渔业养殖、捕捞业务',
    measures: [
      ['水域滩涂养殖证核发。', AGRICULTURE],
      ['渔业捕捞许可。', AGRICULTURE],
    ],
    sector: '农、林、牧、渔业',
    industries: ['A04'],
  },
  {
    code: '201004',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事森林资源的采伐、种植和经营',
    measures: [['林木采伐许可。', '国家林草局']],
    sector: '农、林、牧、渔业',
    industries: ['A02'],
  },
  {
    code: '202001',
    kind: 'PERMIT',
    matter: '未获得许可或资质，不得从事矿产资源的勘查开采、生产经营',
    measures: [
      ['探矿权、采矿权登记。', '自然资源部'],
      ['矿山企业安全生产许可。', '应急管理部'],
    ],
    sector: '采矿业',
    industries: ['B06', 'B08', 'B09', 'B10'],
  },
  {
    code: '203001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特定食品生产经营和进出口',
    measures: [['食品生产许可、食品经营许可。', MARKET]],
    sector: '制造业',
    industries: ['C13', 'C14', 'F522'],
  },
  {
    code: '203002',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事烟草专卖品生产、批发和零售',
    measures: [['烟草专卖生产、批发、零售许可。', '国家烟草局']],
    sector: '制造业',
    industries: ['C16', 'F5128'],
  },
  {
    code: '203003',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事印刷复制和出版物的发行',
    measures: [
      ['印刷企业设立许可。', '中央宣传部'],
      ['出版物批发、零售许可。', '中央宣传部'],
    ],
    sector: '制造业',
    industries: ['C23', 'F5243'],
  },
  {
    code: '203004',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事涉核、放射性物品的生产、运输和经营',
    measures: [['辐射安全许可。', '生态环境部']],
    sector: '制造业',
    industries: ['C26'],
  },
  {
    code: '203005',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事危险化学品和易制毒化学品的特定生产经营',
    measures: [
      ['危险化学品经营许可。', '应急管理部'],
      ['易制毒化学品购买、运输许可。', '公安部'],
    ],
    sector: '制造业',
    industries: ['C26', 'F5169'],
  },
  {
    code: '203006',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事民用爆炸物品、烟花爆竹的生产经营和爆破作业',
    measures: [
      ['烟花爆竹经营（零售）许可。', '应急管理部'],
      ['爆破作业单位许可。', '公安部'],
    ],
    sector: '制造业',
    industries: ['C267'],
  },
  {
    code: '203007',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事医疗器械或化妆品的生产与经营',
    measures: [['医疗器械经营许可。', '国家药监局']],
    sector: '制造业',
    industries: ['C358', 'F5154'],
  },
  {
    code: '203008',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事药品的生产、销售或进出口',
    measures: [['药品经营许可。', '国家药监局']],
    sector: '制造业',
    industries: ['C27', 'F5251'],
    change: 'MODIFIED',
    changeNote: '删除药品经营质量管理规范认证。',
  },
  {
    code: '203009',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特种设备、重要工业产品等特定产品的生产经营',
    measures: [
      ['特种设备生产许可。', MARKET],
      ['重要工业产品生产许可。', MARKET],
    ],
    sector: '制造业',
    industries: ['C34'],
    change: 'MODIFIED',
    changeNote: '工业产品生产许可证管理的产品由24类减为10类。',
  },
  {
    code: '204001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事电力和市政公用领域的投资经营',
    measures: [
      ['供电营业许可。', '国家能源局'],
      ['燃气经营许可。', '住房城乡建设部'],
    ],
    sector: '电力、热力、燃气及水生产和供应业',
    industries: ['D44', 'D45', 'D46'],
  },
  {
    code: '205001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事建筑业及房屋、土木工程、涉河项目、海洋工程等相关项目建设',
    measures: [
      ['建筑业企业资质认定。', '住房城乡建设部'],
      ['建筑工程施工许可。', '住房城乡建设部'],
    ],
    sector: '建筑业',
    industries: ['E47', 'E48', 'E49', 'E50'],
  },
  {
    code: '206001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特定商品、技术、服务的经营和流通',
    measures: [
      ['成品油零售经营资格审批。', TRADE],
      ['典当业特种行业许可。', '公安部'],
    ],
    sector: '批发和零售业',
    industries: ['F51', 'F52'],
    change: 'MODIFIED',
    changeNote: '删除成品油批发、仓储经营资格审批。',
  },
  {
    code: '207001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事公路、水运及与航道有关的经营活动',
    measures: [
      ['道路旅客运输经营许可。', TRANSPORT],
      ['道路危险货物运输经营许可。', TRANSPORT],
    ],
    sector: '交通运输、仓储和邮政业',
    industries: ['G54', 'G55'],
  },
  {
    code: '207002',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特定邮政业务',
    measures: [['快递业务经营许可。', '国家邮政局']],
    sector: '交通运输、仓储和邮政业',
    industries: ['G60'],
  },
  {
    code: '208001',
    kind: 'PERMIT',
    matter: '未获得许可，不得经营旅馆住宿业务',
    measures: [
      ['旅馆业特种行业许可。', '公安部'],
      ['公共场所卫生许可。', '国家卫生健康委'],
    ],
    sector: '住宿和餐饮业',
    industries: ['H61'],
  },
  {
    code: '209001',
    kind: 'PERMIT',
    matter: '未获得许可，不得经营电信业务',
    measures: [['电信业务经营许可。', '工业和信息化部']],
    sector: '信息传输、软件和信息技术服务业',
    industries: ['I63'],
  },
  {
    code: '211001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事房地产开发经营活动',
    measures: [
      ['房地产开发企业资质核定。', '住房城乡建设部'],
      ['商品房预售许可。', '住房城乡建设部'],
    ],
    sector: '房地产业',
    industries: ['K70'],
  },
  {
    code: '212001',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事人力资源服务、劳务派遣业务',
    measures: [
      ['人力资源服务许可。', '人力资源社会保障部'],
      ['劳务派遣经营许可。', '人力资源社会保障部'],
    ],
    sector: '租赁和商务服务业',
    industries: ['L726'],
  },
  {
    code: '216001',
    kind: 'PERMIT',
    matter: '未获得许可，不得设立特定教育机构',
    measures: [['民办学校、幼儿园设立审批。', '教育部']],
    sector: '教育',
    industries: ['P82', 'P83'],
  },
  {
    code: '217001',
    kind: 'PERMIT',
    matter: '未获得许可，不得设置医疗机构或从事特定医疗业务',
    measures: [['医疗机构执业登记。', '国家卫生健康委']],
    sector: '卫生和社会工作',
    industries: ['Q84'],
    change: 'MODIFIED',
    changeNote: '诊所由审批改为备案试点。',
  },
];

/** The sample of the edition of 2018: matters that the edition of 2019 dropped or reworded. */
export const MATTERS_2018: readonly MatterSheet[] = [
  {
    code: '217002',
    kind: 'PERMIT',
    matter: '未获得许可，不得设立养老机构',
    measures: [['养老机构设立许可。', '民政部']],
    sector: '卫生和社会工作',
    industries: ['Q85'],
  },
  {
    code: '206009',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事成品油批发、仓储经营',
    measures: [['成品油批发、仓储经营资格审批。', TRADE]],
    sector: '批发和零售业',
    industries: ['F5162', 'G59'],
  },
  {
    code: '203009',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事特种设备、重要工业产品等特定产品的生产经营',
    measures: [
      ['特种设备生产许可。', MARKET],
      ['重要工业产品生产许可（24类）。', MARKET],
    ],
    sector: '制造业',
    industries: ['C34'],
  },
  {
    code: '203008',
    kind: 'PERMIT',
    matter: '未获得许可，不得从事药品的生产、销售或进出口',
    measures: [
      ['药品经营许可。', '国家药监局'],
      ['药品经营质量管理规范认证。', '国家药监局'],
    ],
    sector: '制造业',
    industries: ['C27', 'F5251'],
  },
  {
    code: '100005',
    kind: 'PROHIBITED',
    matter: '违规开展互联网相关经营活动',
    measures: [['不得违规从事互联网相关经营活动。']],
    sector: '信息传输、软件和信息技术服务业',
    industries: ['I64'],
  },
];

/** The sample of the draft of 2016 for the trial regions, which knew matters of restricted entry. */
export const MATTERS_2016: readonly MatterSheet[] = [
  {
    code: 'X014',
    kind: 'RESTRICTED',
    matter: '未获得许可，不得从事农作物种子的生产、经营',
    measures: [['农作物种子生产经营许可。', '农业部']],
    sector: '农、林、牧、渔业',
    industries: ['A01'],
  },
  {
    code: 'X087',
    kind: 'RESTRICTED',
    matter: '未获得许可，不得从事食品的生产、经营',
    measures: [['食品生产许可、食品经营许可。', '食品药品监管总局']],
    sector: '制造业',
    industries: ['C13', 'C14'],
  },
  {
    code: 'X201',
    kind: 'RESTRICTED',
    matter: '未获得许可，不得从事劳务派遣业务',
    measures: [['劳务派遣经营许可。', '人力资源社会保障部']],
    sector: '租赁和商务服务业',
    industries: ['L726'],
  },
];
