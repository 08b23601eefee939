import { randomFor } from '../random.js';
import { type AgencyEntry, GOVERNMENT, TOWNSHIPS } from './agency-list.js';
import { CHARTERS } from './charters/all-charters.js';
import type { StaffedBody } from './staffed-body.js';

const TOWNSHIP_FIELDS = ['脱贫攻坚和农业生产', '村镇建设和环境卫生', '民政和社会事务', '安全生产和信访'];

const GOVERNMENT_FIELDS = [
  '财政和发展改革',
  '农业农村和扶贫',
  '教育和卫生健康',
  '城建和生态环境',
  '市场监管和营商环境',
];

/** The government as a body of its own: the head of the district and the deputies, without staff. */
const DISTRICT_LEADERSHIP: StaffedBody = {
  agency: GOVERNMENT,
  leaders: [
    { title: '区长', level: 'HEAD', count: 1 },
    { title: '副区长', level: 'DEPUTY', count: 5 },
  ],
  units: [],
  establishments: [],
};

function townshipBody({ name, kind }: AgencyEntry): StaffedBody {
  const random = randomFor('township staff', name);
  const [head, deputy] = kind === 'TOWN_GOVERNMENT' ? ['镇长', '副镇长'] : ['办事处主任', '办事处副主任'];
  return {
    agency: name,
    leaders: [
      { title: head, level: 'HEAD', count: 1 },
      { title: deputy, level: 'DEPUTY', count: 3 },
    ],
    units: [],
    establishments: [
      { kind: 'ADMINISTRATIVE', approved: random.integer(18, 27) },
      { kind: 'INSTITUTION', title: '全额拨款事业编制', approved: random.integer(20, 35) },
    ],
  };
}

/** Every body of the sample that has leaders: the government, the agencies with a charter, the townships. */
export const BODIES: readonly StaffedBody[] = [DISTRICT_LEADERSHIP, ...CHARTERS, ...TOWNSHIPS.map(townshipBody)];

/** What the deputies of a body divide among themselves. */
export function fieldsOf({ agency, units }: StaffedBody): readonly string[] {
  if (units.length > 0) return units.map(({ name }) => name);
  return agency === GOVERNMENT ? GOVERNMENT_FIELDS : TOWNSHIP_FIELDS;
}
