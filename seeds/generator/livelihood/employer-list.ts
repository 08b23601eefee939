/** A post that an employer offers: name, education, monthly pay from and to, least and most people wanted. */
export type PostEntry = readonly [
  post: string,
  education: string,
  payFrom: number,
  payTo: number,
  least: number,
  most: number,
  rest?: { readonly kind?: string; readonly occupation?: string },
];

export interface EmployerEntry {
  readonly name: string;
  /** GB/T 4754-2017. */
  readonly industry: string;
  readonly workplace: string;
  readonly posts: readonly PostEntry[];
}

const SEASONAL = { kind: 'SEASONAL' } as const;
const PART_TIME = { kind: 'PART_TIME' } as const;
const DISPATCHED = { kind: 'DISPATCHED' } as const;
const WELFARE = { kind: 'PUBLIC_WELFARE' } as const;

/** Employers of the sample. The first ones are businesses of the enforcement sample too. */
export const EMPLOYERS: readonly EmployerEntry[] = [
  {
    name: '示例谷丰食品有限公司',
    industry: 'C1411',
    workplace: '西大营子镇',
    posts: [
      ['包装工', 'JUNIOR_MIDDLE', 2600, 3200, 8, 20],
      ['烘焙工', 'SENIOR_MIDDLE', 2800, 3600, 3, 8],
      ['质检员', 'COLLEGE', 3000, 4000, 1, 3],
      ['叉车司机', 'SENIOR_MIDDLE', 3500, 4500, 1, 3],
    ],
  },
  {
    name: '示例辽西肉制品有限公司',
    industry: 'C1353',
    workplace: '七道泉子镇',
    posts: [
      ['分割工', 'NONE', 3200, 4500, 10, 25],
      ['冷库管理员', 'SENIOR_MIDDLE', 3000, 3800, 1, 4],
      ['销售代表', 'COLLEGE', 3000, 6000, 3, 8],
    ],
  },
  {
    name: '示例凤凰酒业股份有限公司',
    industry: 'C1512',
    workplace: '龙泉街道',
    posts: [
      ['灌装工', 'JUNIOR_MIDDLE', 2700, 3300, 6, 15],
      ['酿酒师', 'COLLEGE', 4000, 6000, 1, 3],
      ['会计', 'BACHELOR', 3500, 5000, 1, 2],
    ],
  },
  {
    name: '示例惠民商贸有限公司',
    industry: 'F5211',
    workplace: '新华街道',
    posts: [
      ['理货员', 'JUNIOR_MIDDLE', 2200, 2800, 3, 8],
      ['促销员', 'NONE', 2200, 3500, 2, 6, PART_TIME],
    ],
  },
  {
    name: '示例万家超市有限公司',
    industry: 'F5212',
    workplace: '海龙街道',
    posts: [
      ['收银员', 'SENIOR_MIDDLE', 2200, 2800, 3, 8],
      ['生鲜加工员', 'NONE', 2500, 3200, 2, 5],
      ['防损员', 'JUNIOR_MIDDLE', 2300, 2800, 2, 4],
    ],
  },
  {
    name: '示例龙泉餐饮管理有限公司',
    industry: 'H6210',
    workplace: '龙泉街道',
    posts: [
      ['服务员', 'NONE', 2500, 3500, 5, 15],
      ['中式面点师', 'NONE', 3500, 5000, 1, 3],
      ['切配工', 'NONE', 2800, 3500, 2, 5],
    ],
  },
  {
    name: '示例校园餐饮配送有限公司',
    industry: 'H6241',
    workplace: '海龙街道',
    posts: [
      ['配餐员', 'NONE', 2400, 3000, 5, 12],
      ['配送司机', 'JUNIOR_MIDDLE', 3500, 4500, 2, 5],
      ['帮厨', 'NONE', 2200, 2600, 3, 6, PART_TIME],
    ],
  },
  {
    name: '示例康民大药房有限公司',
    industry: 'F5251',
    workplace: '新华街道',
    posts: [
      ['营业员', 'SENIOR_MIDDLE', 2300, 3000, 2, 6],
      ['执业药师', 'COLLEGE', 4000, 5500, 1, 2],
    ],
  },
  {
    name: '示例新能源装备有限公司',
    industry: 'C3415',
    workplace: '西大营子镇',
    posts: [
      ['电焊工', 'JUNIOR_MIDDLE', 4500, 7000, 6, 15],
      ['数控车床操作工', 'SENIOR_MIDDLE', 4500, 6500, 3, 8],
      ['机械设计工程师', 'BACHELOR', 6000, 9000, 1, 4],
      ['研发主管', 'MASTER', 9000, 13_000, 1, 1],
    ],
  },
  {
    name: '示例纺织服装有限公司',
    industry: 'C1819',
    workplace: '召都巴镇',
    posts: [
      ['缝纫工', 'NONE', 2800, 4500, 15, 40],
      ['裁剪工', 'JUNIOR_MIDDLE', 3000, 4500, 3, 6],
      ['仓库保管员', 'SENIOR_MIDDLE', 2500, 3000, 1, 2],
    ],
  },
  {
    name: '示例设施农业专业合作社',
    industry: 'A0141',
    workplace: '大平房镇',
    posts: [
      ['大棚管理员', 'NONE', 2500, 3500, 3, 8],
      ['采摘工', 'NONE', 2400, 3000, 10, 30, SEASONAL],
    ],
  },
  {
    name: '示例果品加工有限公司',
    industry: 'C1373',
    workplace: '联合镇',
    posts: [
      ['分拣工', 'NONE', 2400, 3000, 10, 25, SEASONAL],
      ['电工', 'SENIOR_MIDDLE', 3500, 4500, 1, 2],
    ],
  },
  {
    name: '示例建筑安装有限公司',
    industry: 'E4910',
    workplace: '龙泉街道',
    posts: [
      ['木工', 'NONE', 5000, 8000, 5, 12],
      ['钢筋工', 'NONE', 5000, 7500, 5, 12],
      ['资料员', 'COLLEGE', 3000, 4000, 1, 2],
      ['安全员', 'COLLEGE', 3500, 5000, 1, 3],
    ],
  },
  {
    name: '示例物流有限公司',
    industry: 'G5430',
    workplace: '边杖子镇',
    posts: [
      ['货车司机', 'NONE', 5000, 8000, 3, 10],
      ['装卸工', 'NONE', 3500, 5000, 5, 15, DISPATCHED],
      ['调度员', 'COLLEGE', 3000, 4000, 1, 2],
    ],
  },
  {
    name: '示例物业服务有限公司',
    industry: 'K7020',
    workplace: '新华街道',
    posts: [
      ['保安员', 'JUNIOR_MIDDLE', 2000, 2500, 5, 15, DISPATCHED],
      ['保洁员', 'NONE', 1800, 2200, 5, 12, PART_TIME],
      ['水暖工', 'SENIOR_MIDDLE', 3000, 4000, 1, 3],
    ],
  },
  {
    name: '示例家政服务有限公司',
    industry: 'O8010',
    workplace: '海龙街道',
    posts: [
      ['月嫂', 'JUNIOR_MIDDLE', 5000, 9000, 5, 15],
      ['养老护理员', 'NONE', 3000, 4500, 5, 12],
    ],
  },
  {
    name: '示例电子商务有限公司',
    industry: 'F5292',
    workplace: '龙泉街道',
    posts: [
      ['客服专员', 'COLLEGE', 2800, 4000, 3, 8],
      ['平面设计师', 'BACHELOR', 3500, 5500, 1, 3],
      ['直播运营', 'COLLEGE', 3500, 7000, 2, 5],
    ],
  },
  {
    name: '示例职业培训学校',
    industry: 'P8391',
    workplace: '新华街道',
    posts: [['专职教师', 'BACHELOR', 3500, 5000, 1, 4]],
  },
  {
    name: '龙城区示例公益性岗位服务中心',
    industry: 'S9223',
    workplace: '各街道（镇）',
    posts: [
      ['社区保洁员', 'NONE', 1420, 1620, 5, 10, WELFARE],
      ['劳动保障协理员', 'SENIOR_MIDDLE', 1620, 1800, 3, 6, WELFARE],
      ['护林员', 'NONE', 1420, 1620, 6, 12, WELFARE],
    ],
  },
];
