/** An account with its weight among its siblings' leaves, or with the accounts below it. */
export interface AccountNode {
  readonly code: string;
  readonly name: string;
  readonly weight?: number;
  /** Of a leaf in a department's table: weight of its basic expenditure beside that of its projects. */
  readonly basic?: number;
  readonly children?: readonly AccountNode[];
}

function leaf(code: string, name: string, weight: number, basic = 0): AccountNode {
  return { code, name, weight, basic };
}

function node(code: string, name: string, ...children: readonly AccountNode[]): AccountNode {
  return { code, name, children };
}

// Names and codes of the accounts of 2019 (2019年政府收支分类科目).
export const REVENUE_TREE = node(
  '合计',
  '一般公共预算收入合计',
  node(
    '101',
    '税收收入',
    node(
      '10101',
      '增值税',
      node('1010101', '国内增值税', leaf('101010103', '私营企业增值税', 92), leaf('101010106', '其他国内增值税', 86)),
      leaf('1010104', '改征增值税', 74),
    ),
    leaf('10104', '企业所得税', 96),
    leaf('10106', '个人所得税', 31),
    leaf('10107', '资源税', 22),
    leaf('10109', '城市维护建设税', 45),
    leaf('10110', '房产税', 52),
    leaf('10112', '城镇土地使用税', 68),
    leaf('10113', '土地增值税', 57),
    leaf('10118', '耕地占用税', 24),
    leaf('10119', '契税', 81),
  ),
  node(
    '103',
    '非税收入',
    leaf('10302', '专项收入', 48),
    leaf('10304', '行政事业性收费收入', 36),
    leaf('10305', '罚没收入', 29),
    leaf('10307', '国有资源（资产）有偿使用收入', 66),
  ),
);

export const EXPENDITURE_TREE = node(
  '合计',
  '一般公共预算支出合计',
  node(
    '201',
    '一般公共服务支出',
    leaf('20101', '人大事务', 6),
    leaf('20103', '政府办公厅（室）及相关机构事务', 41),
    leaf('20106', '财政事务', 12),
    leaf('20138', '市场监督管理事务', 23),
  ),
  leaf('204', '公共安全支出', 52),
  node(
    '205',
    '教育支出',
    leaf('20501', '教育管理事务', 8),
    node(
      '20502',
      '普通教育',
      leaf('2050201', '学前教育', 19),
      leaf('2050202', '小学教育', 118),
      leaf('2050203', '初中教育', 79),
      leaf('2050204', '高中教育', 22),
    ),
    leaf('20508', '进修及培训', 5),
  ),
  leaf('206', '科学技术支出', 7),
  leaf('207', '文化旅游体育与传媒支出', 9),
  node(
    '208',
    '社会保障和就业支出',
    leaf('20801', '人力资源和社会保障管理事务', 11),
    node(
      '20805',
      '行政事业单位离退休',
      leaf('2080501', '归口管理的行政单位离退休', 14),
      leaf('2080505', '机关事业单位基本养老保险缴费支出', 63),
    ),
    leaf('20808', '抚恤', 17),
    leaf('20819', '最低生活保障', 38),
    leaf('20826', '财政对基本养老保险基金的补助', 92),
  ),
  node(
    '210',
    '卫生健康支出',
    leaf('21001', '卫生健康管理事务', 9),
    leaf('21004', '公共卫生', 33),
    leaf('21011', '行政事业单位医疗', 28),
    leaf('21012', '财政对基本医疗保险基金的补助', 54),
  ),
  node('211', '节能环保支出', leaf('21103', '污染防治', 21), leaf('21104', '自然生态保护', 12)),
  node('212', '城乡社区支出', leaf('21203', '城乡社区公共设施', 38), leaf('21205', '城乡社区环境卫生', 44)),
  node(
    '213',
    '农林水支出',
    leaf('21301', '农业', 58),
    leaf('21302', '林业和草原', 19),
    leaf('21303', '水利', 31),
    leaf('21305', '扶贫', 47),
  ),
  leaf('214', '交通运输支出', 26),
  leaf('220', '自然资源海洋气象等支出', 11),
  node('221', '住房保障支出', leaf('22101', '保障性安居工程支出', 37), leaf('22102', '住房改革支出', 29)),
  leaf('224', '灾害防治及应急管理支出', 6),
  leaf('232', '债务付息支出', 0),
);

/** 政府预算支出经济分类 of basic expenditure. */
export const GOVERNMENT_ECONOMIC_TREE = node(
  '合计',
  '一般公共预算基本支出合计',
  node(
    '501',
    '机关工资福利支出',
    leaf('50101', '工资奖金津补贴', 124),
    leaf('50102', '社会保障缴费', 42),
    leaf('50103', '住房公积金', 21),
  ),
  node('502', '机关商品和服务支出', leaf('50201', '办公经费', 36), leaf('50208', '公务用车运行维护费', 4)),
  leaf('505', '对事业单位经常性补助', 286),
  leaf('509', '对个人和家庭的补助', 41),
);

/** 支出功能分类 of three departments. */
export const DEPARTMENT_TREES: Readonly<Record<string, AccountNode>> = {
  龙城区教育局: node(
    '合计',
    '支出合计',
    node(
      '205',
      '教育支出',
      node('20501', '教育管理事务', leaf('2050101', '行政运行', 3, 22)),
      node(
        '20502',
        '普通教育',
        leaf('2050201', '学前教育', 18, 60),
        leaf('2050202', '小学教育', 46, 470),
        leaf('2050203', '初中教育', 33, 320),
      ),
    ),
    node('208', '社会保障和就业支出', leaf('2080505', '机关事业单位基本养老保险缴费支出', 0, 96)),
    node('221', '住房保障支出', leaf('2210201', '住房公积金', 0, 58)),
  ),
  龙城区民政局: node(
    '合计',
    '支出合计',
    node(
      '208',
      '社会保障和就业支出',
      node('20802', '民政管理事务', leaf('2080201', '行政运行', 2, 70)),
      node('20810', '社会福利', leaf('2081001', '儿童福利', 14, 0), leaf('2081002', '老年福利', 22, 0)),
      node('20819', '最低生活保障', leaf('2081901', '城市最低生活保障金支出', 48, 0)),
      node('20821', '特困人员救助供养', leaf('2082102', '农村特困人员救助供养支出', 27, 0)),
    ),
    node('221', '住房保障支出', leaf('2210201', '住房公积金', 0, 9)),
  ),
  龙城区财政局: node(
    '合计',
    '支出合计',
    node(
      '201',
      '一般公共服务支出',
      node(
        '20106',
        '财政事务',
        leaf('2010601', '行政运行', 0, 78),
        leaf('2010605', '财政国库业务', 11, 0),
        leaf('2010607', '信息化建设', 24, 0),
      ),
    ),
    node('208', '社会保障和就业支出', leaf('2080505', '机关事业单位基本养老保险缴费支出', 0, 12)),
    node('221', '住房保障支出', leaf('2210201', '住房公积金', 0, 8)),
  ),
};

/** The leaves of a tree from the top down. */
export function leavesOf({ children, ...account }: AccountNode): readonly AccountNode[] {
  return children === undefined ? [account] : children.flatMap(leavesOf);
}
