/** An indicator: code, name, dimension, unit, weight in per cent, and between which values hospitals lie. */
export type PerformanceIndicator = readonly [
  code: string,
  name: string,
  dimension: string,
  unit: string,
  weight: number,
  low: number,
  high: number,
];

/** Sixteen of the indicators of second-level public hospitals; the weights are the sample's own and add up to 100. */
export const PERFORMANCE_INDICATORS: readonly PerformanceIndicator[] = [
  ['01', '出院患者手术占比', 'QUALITY', '%', 8, 12, 30],
  ['02', '出院患者三级手术占比', 'QUALITY', '%', 7, 18, 42],
  ['03', '手术患者并发症发生率', 'QUALITY', '%', 7, 0.2, 1.1],
  ['04', '低风险组病例死亡率', 'QUALITY', '‰', 8, 0, 0.3],
  ['05', '抗菌药物使用强度', 'QUALITY', 'DDDs', 6, 34, 48],
  ['06', '基本药物采购品种数占比', 'QUALITY', '%', 6, 42, 68],
  ['07', '国家组织药品集中采购中标药品使用比例', 'QUALITY', '%', 5, 55, 92],
  ['08', '电子病历应用功能水平分级', 'QUALITY', '级', 5, 1, 3],
  ['09', '医疗盈余率', 'EFFICIENCY', '%', 6, -4, 3],
  ['10', '资产负债率', 'EFFICIENCY', '%', 6, 38, 66],
  ['11', '人员经费占比', 'EFFICIENCY', '%', 6, 29, 41],
  ['12', '万元收入能耗占比', 'EFFICIENCY', '吨标煤/万元', 4, 0.02, 0.06],
  ['13', '医疗收入中来自医保基金的比例', 'EFFICIENCY', '%', 6, 48, 67],
  ['14', '卫生技术人员职称结构', 'DEVELOPMENT', '%', 8, 22, 37],
  ['15', '患者满意度', 'SATISFACTION', '分', 7, 82, 96],
  ['16', '医务人员满意度', 'SATISFACTION', '分', 5, 72, 90],
];
