/** An agency of the sample that receives requests: its prefix in the register, how many a year, and what about. */
export interface RequestedAgency {
  readonly agency: string;
  readonly prefix: string;
  readonly perYear: number;
  readonly topics: readonly string[];
}

export const REQUESTED_AGENCIES: readonly RequestedAgency[] = [
  requested(
    '龙城区人民政府办公室',
    '龙政办',
    4,
    '区政府常务会议纪要',
    '区政府工作报告任务分解表',
    '机关大院改造工程的批准文件',
  ),
  requested(
    '龙城区自然资源局',
    '龙自然资',
    5,
    '示例一村征地批准文件及补偿安置方案',
    '示例地块出让合同',
    '土地利用现状图',
  ),
  requested(
    '龙城区住房和城乡建设局',
    '龙住建',
    4,
    '示例小区竣工验收备案材料',
    '老旧小区改造资金使用情况',
    '房屋征收补偿方案',
  ),
  requested('龙城区市场监督管理局', '龙市监', 3, '示例企业登记档案', '食品抽检结果汇总', '投诉举报办理统计'),
  requested('龙城区财政局', '龙财', 3, '部门决算及“三公”经费明细', '政府采购合同文本', '涉农补贴资金分配文件'),
  requested('龙城区教育局', '龙教', 3, '义务教育学校招生范围调整依据', '示例学校收费备案', '教师招聘成绩统计'),
  requested('龙城区人力资源和社会保障局', '龙人社', 2, '公益性岗位开发数量', '职业技能培训补贴发放情况'),
  requested('龙城区生态环境局', '龙环', 2, '示例项目环境影响报告书', '重点排污单位监测数据'),
  requested('龙城区农业农村局', '龙农', 2, '高标准农田建设项目实施方案', '畜禽粪污治理项目资金文件'),
  requested('龙城区发展和改革局', '龙发改', 2, '示例项目可行性研究报告批复', '企业投资项目备案表'),
  requested('龙城区卫生健康局', '龙卫', 2, '乡镇卫生院设备采购清单', '公共卫生服务补助资金文件'),
  requested('龙城区民政局', '龙民', 2, '城乡低保标准制定依据', '福利彩票公益金使用情况'),
  requested('朝阳市公安局龙城分局', '龙公', 2, '户籍窗口办事流程', '道路监控设施建设合同'),
  requested('龙城区扶贫开发局', '龙扶贫', 1, '扶贫项目库及年度资金计划', '光伏扶贫收益分配办法'),
  requested('龙城区营商环境建设局', '龙营商', 1, '行政审批事项划转清单', '大厅窗口设置方案'),
  requested('龙城区司法局', '龙司', 1, '规范性文件清理目录', '行政复议案件统计'),
  requested('七道泉子镇人民政府', '七道泉子镇', 2, '示例一村村级公路建设合同', '宅基地审批台账'),
  requested('西大营子镇人民政府', '西大营子镇', 1, '环境整治资金使用情况', '示例二村土地流转备案'),
];

function requested(agency: string, prefix: string, perYear: number, ...topics: readonly string[]): RequestedAgency {
  return { agency, prefix, perYear, topics };
}

/** The years of the register, with the days within them between which requests came. */
export const REGISTER_YEARS = [
  { year: 2018, from: '2018-10-10', days: 78, share: 0.3 },
  { year: 2019, from: '2019-01-07', days: 345, share: 1 },
  { year: 2020, from: '2020-01-06', days: 345, share: 1 },
  { year: 2021, from: '2021-01-06', days: 150, share: 0.5 },
] as const;
