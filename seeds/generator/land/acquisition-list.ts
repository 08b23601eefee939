/** An acquisition of the sample; what is not said of it here is derived. */
export interface AcquisitionEntry {
  readonly batchName: string;
  readonly kind: 'CITY_BATCH' | 'VILLAGE_BATCH' | 'SINGLE_PROJECT' | 'LINKED_SWAP' | 'OTHER';
  readonly regime: 'PRE_2020' | 'LAW_2019' | 'REG_2021';
  /** Absent while it is not approved. */
  readonly approvedOn?: string;
  /** Day of the application, where it is not approved. */
  readonly appliedOn?: string;
  readonly isBackfilled?: true;
  readonly isOfStateCouncil?: true;
  readonly hasBasicFarmland?: true;
  readonly township: string;
  readonly villages: number;
  readonly parcels: number;
  /** The largest parcel, in square metres. */
  readonly largest: number;
  readonly purposeKind?: string;
  readonly purpose: string;
  /** The major project that the land is for, by name. */
  readonly project?: string;
}

type Rest = Omit<AcquisitionEntry, 'batchName' | 'kind' | 'regime' | 'township' | 'villages' | 'parcels' | 'largest'>;

function entry(
  regime: AcquisitionEntry['regime'],
  kind: AcquisitionEntry['kind'],
  batchName: string,
  place: readonly [township: string, villages: number, parcels: number, largest: number],
  rest: Rest,
): AcquisitionEntry {
  const [township, villages, parcels, largest] = place;
  return { regime, kind, batchName, township, villages, parcels, largest, ...rest };
}

/** History that was entered afterwards, as clause C4 of the work plan demands. */
const BACKFILLED: readonly AcquisitionEntry[] = [
  entry('PRE_2020', 'CITY_BATCH', '龙城区2006年度第1批次城镇建设用地', ['龙泉街道', 1, 3, 30_000], {
    approvedOn: '2006-10-18',
    isBackfilled: true,
    purpose: '工业用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2011年度第2批次城镇建设用地', ['海龙街道', 2, 4, 40_000], {
    approvedOn: '2011-11-18',
    isBackfilled: true,
    purpose: '住宅用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2012年度第1批次城镇建设用地', ['七道泉子镇', 1, 3, 50_000], {
    approvedOn: '2012-07-06',
    isBackfilled: true,
    purpose: '商服用地',
  }),
  entry('PRE_2020', 'OTHER', '龙城区2014年度零星用地', ['召都巴镇', 1, 2, 8_000], {
    approvedOn: '2014-09-12',
    isBackfilled: true,
    purpose: '公共设施用地',
  }),
  entry('PRE_2020', 'SINGLE_PROJECT', '示例变电站工程', ['边杖子镇', 1, 2, 16_000], {
    approvedOn: '2015-05-20',
    isBackfilled: true,
    purpose: '公用设施用地',
  }),
  entry('PRE_2020', 'VILLAGE_BATCH', '龙城区2016年度第1批次村庄和集镇建设用地', ['联合镇', 2, 3, 9_000], {
    approvedOn: '2016-08-15',
    isBackfilled: true,
    purpose: '村庄建设用地',
  }),
];

const BEFORE_2020: readonly AcquisitionEntry[] = [
  entry('PRE_2020', 'CITY_BATCH', '龙城区2018年度第1批次城镇建设用地', ['七道泉子镇', 2, 5, 45_000], {
    approvedOn: '2018-03-21',
    purpose: '工业用地',
    project: '示例农机装备制造基地项目',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2018年度第2批次城镇建设用地', ['西大营子镇', 2, 4, 38_000], {
    approvedOn: '2018-06-08',
    purpose: '工业用地、道路用地',
  }),
  entry('PRE_2020', 'SINGLE_PROJECT', '示例公路改建工程', ['大平房镇', 3, 7, 60_000], {
    approvedOn: '2018-07-25',
    isOfStateCouncil: true,
    hasBasicFarmland: true,
    purpose: '公路用地',
  }),
  entry('PRE_2020', 'LINKED_SWAP', '龙城区2018年度第1批次城乡建设用地增减挂钩', ['联合镇', 2, 4, 20_000], {
    approvedOn: '2018-10-17',
    purpose: '住宅用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2018年度第3批次城镇建设用地', ['召都巴镇', 2, 5, 42_000], {
    approvedOn: '2018-12-12',
    purpose: '物流仓储用地',
    project: '示例物流园项目',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第1批次城镇建设用地', ['七道泉子镇', 2, 6, 40_000], {
    approvedOn: '2019-02-20',
    purpose: '工业用地',
    project: '龙城工业园区标准化厂房建设项目',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第2批次城镇建设用地', ['海龙街道', 1, 4, 30_000], {
    approvedOn: '2019-04-16',
    purpose: '教育用地',
    project: '龙城区实验学校新建工程',
  }),
  entry('PRE_2020', 'VILLAGE_BATCH', '龙城区2019年度第1批次村庄和集镇建设用地', ['边杖子镇', 2, 4, 9_000], {
    approvedOn: '2019-05-22',
    purpose: '村庄建设用地',
  }),
  entry('PRE_2020', 'SINGLE_PROJECT', '示例输水管道工程', ['大平房镇', 2, 4, 12_000], {
    approvedOn: '2019-06-19',
    purpose: '水工建筑用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第3批次城镇建设用地', ['西大营子镇', 2, 6, 36_000], {
    approvedOn: '2019-07-10',
    purpose: '工业用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第4批次城镇建设用地', ['龙泉街道', 1, 5, 28_000], {
    approvedOn: '2019-08-21',
    purpose: '住宅用地、商服用地',
  }),
  entry('PRE_2020', 'SINGLE_PROJECT', '示例铁路货场工程', ['召都巴镇', 2, 7, 70_000], {
    approvedOn: '2019-09-11',
    isOfStateCouncil: true,
    hasBasicFarmland: true,
    purpose: '铁路用地',
  }),
  entry('PRE_2020', 'LINKED_SWAP', '龙城区2019年度第1批次城乡建设用地增减挂钩', ['西大营子镇', 2, 4, 18_000], {
    approvedOn: '2019-10-23',
    purpose: '住宅用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第5批次城镇建设用地', ['七道泉子镇', 1, 4, 34_000], {
    approvedOn: '2019-11-13',
    purpose: '医疗卫生用地',
  }),
  entry('PRE_2020', 'CITY_BATCH', '龙城区2019年度第6批次城镇建设用地', ['新华街道', 1, 3, 15_000], {
    approvedOn: '2019-10-30',
    purpose: '公园与绿地',
  }),
];

const SINCE_2020: readonly AcquisitionEntry[] = [
  entry('LAW_2019', 'CITY_BATCH', '龙城区2020年度第1批次城镇建设用地', ['七道泉子镇', 2, 5, 40_000], {
    approvedOn: '2020-10-21',
    purposeKind: 'TRACT_DEVELOPMENT',
    purpose: '工业用地',
  }),
  entry('LAW_2019', 'CITY_BATCH', '龙城区2020年度第2批次城镇建设用地', ['海龙街道', 1, 4, 26_000], {
    approvedOn: '2020-11-11',
    hasBasicFarmland: true,
    purposeKind: 'RELIEF_AND_AFFORDABLE_HOUSING',
    purpose: '保障性住房用地',
  }),
  entry('LAW_2019', 'SINGLE_PROJECT', '示例水厂扩建工程', ['大平房镇', 1, 3, 18_000], {
    approvedOn: '2020-12-09',
    purposeKind: 'INFRASTRUCTURE',
    purpose: '供水用地',
  }),
  entry('LAW_2019', 'CITY_BATCH', '龙城区2021年度第1批次城镇建设用地', ['西大营子镇', 2, 4, 32_000], {
    approvedOn: '2021-03-17',
    purposeKind: 'PUBLIC_SERVICES',
    purpose: '教育用地',
  }),
  entry('REG_2021', 'CITY_BATCH', '龙城区2022年度第1批次城镇建设用地', ['七道泉子镇', 1, 4, 30_000], {
    approvedOn: '2022-07-13',
    purposeKind: 'TRACT_DEVELOPMENT',
    purpose: '工业用地',
  }),
  entry('REG_2021', 'CITY_BATCH', '龙城区2022年度第2批次城镇建设用地', ['召都巴镇', 2, 4, 24_000], {
    approvedOn: '2022-08-17',
    purposeKind: 'INFRASTRUCTURE',
    purpose: '道路用地',
  }),
  entry('REG_2021', 'CITY_BATCH', '龙城区2022年度第3批次城镇建设用地', ['龙泉街道', 1, 3, 20_000], {
    approvedOn: '2022-09-14',
    purposeKind: 'PUBLIC_SERVICES',
    purpose: '医疗卫生用地',
  }),
  entry('REG_2021', 'SINGLE_PROJECT', '示例消防救援站项目', ['新华街道', 1, 2, 12_000], {
    approvedOn: '2022-10-19',
    purposeKind: 'PUBLIC_SERVICES',
    purpose: '消防用地',
  }),
  entry('REG_2021', 'CITY_BATCH', '龙城区2022年度第5批次城镇建设用地', ['边杖子镇', 1, 3, 22_000], {
    approvedOn: '2022-11-16',
    purposeKind: 'OTHER_LEGAL',
    purpose: '产业融合发展用地',
  }),
  entry('LAW_2019', 'CITY_BATCH', '龙城区2020年度第3批次城镇建设用地', ['联合镇', 1, 3, 16_000], {
    appliedOn: '2020-12-16',
    purposeKind: 'TRACT_DEVELOPMENT',
    purpose: '工业用地',
  }),
  entry('LAW_2019', 'SINGLE_PROJECT', '示例污水处理厂工程', ['召都巴镇', 1, 2, 14_000], {
    appliedOn: '2020-11-25',
    purposeKind: 'INFRASTRUCTURE',
    purpose: '环卫用地',
  }),
];

export const ACQUISITIONS: readonly AcquisitionEntry[] = [...BACKFILLED, ...BEFORE_2020, ...SINCE_2020];
