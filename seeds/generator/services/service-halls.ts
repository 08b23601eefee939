import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { type AgencyEntry, DISTRICT, TOWNSHIPS } from '../organisation/agency-list.js';
import { addressOf, OFFICE_HOURS, phoneOf } from '../organisation/contact.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { DIRECTORY } from './directory.js';
import { COMPREHENSIVE_ADDRESS, COMPREHENSIVE_HALL } from './item-guide.js';
import { envelope } from './sample-envelope.js';

/** 办事大厅: the comprehensive hall, the branches, the centres of the towns, and some village stations. */
export const serviceHallSeed: DatasetSeed = {
  dataset: 'service-halls',
  records: () => [
    comprehensiveHall(),
    ...BRANCHES.map(branchHall),
    ...TOWNSHIPS.map(townshipCentre),
    ...STATIONS.map(villageStation),
  ],
};

const COUNTED_ON = '2019-09-02';

const BRANCHES: readonly (readonly [name: string, agency: string, windows: number, staff: number])[] = [
  ['龙城区人力资源社会保障服务大厅', '龙城区人力资源和社会保障局', 12, 21],
  ['龙城公安户政服务大厅', '朝阳市公安局龙城分局', 8, 14],
  ['龙城区医疗保障服务大厅', '龙城区医疗保障中心', 6, 9],
  ['龙城区不动产登记大厅', '龙城区自然资源局', 10, 18],
];

const STATIONS: readonly (readonly [village: string, township: string])[] = [
  ['示例一村', '七道泉子镇人民政府'],
  ['示例二村', '七道泉子镇人民政府'],
  ['示例三村', '西大营子镇人民政府'],
  ['示例四村', '大平房镇人民政府'],
  ['示例社区', '新华街道办事处'],
  ['示例东社区', '海龙街道办事处'],
];

function comprehensiveHall(): SeedRecord {
  const present = [...new Set(DIRECTORY.filter(({ hall }) => hall === undefined).map(({ agency }) => agency))];
  return {
    agency: '龙城区营商环境建设局',
    ...envelope('service halls', COMPREHENSIVE_HALL, COUNTED_ON),
    division: DISTRICT,
    name: COMPREHENSIVE_HALL,
    kind: 'COMPREHENSIVE',
    address: COMPREHENSIVE_ADDRESS,
    officeHours: OFFICE_HOURS,
    phone: '0421-000-8890',
    website: 'https://example.org/longcheng/hall',
    openedOn: '2016-10-18',
    asOfOn: '2019-08-30',
    windows: 58,
    generalWindows: 14,
    staff: 96,
    selfServiceMachines: 11,
    itemCount: 812,
    annualCases: 143_260,
    presentAgencies: present,
  };
}

function branchHall([name, agency, windows, staff]: (typeof BRANCHES)[number]): SeedRecord {
  const random = randomFor('service halls', name);
  return {
    agency,
    ...envelope('service halls', name, COUNTED_ON),
    division: DISTRICT,
    name,
    kind: 'BRANCH',
    address: addressOf(agency),
    officeHours: OFFICE_HOURS,
    phone: phoneOf(agency),
    openedOn: random.pick(['2015-06-01', '2017-03-20', '2018-05-14']),
    asOfOn: '2019-08-30',
    windows,
    generalWindows: random.integer(1, 3),
    staff,
    selfServiceMachines: random.integer(0, 4),
    itemCount: random.integer(25, 90),
    annualCases: name === '龙城区医疗保障服务大厅' ? '#NOT_PUBLISHED' : random.integer(9_000, 46_000),
    presentAgencies: [agency],
  };
}

function townshipCentre({ name: agency, division, shortNames }: AgencyEntry): SeedRecord {
  const name = `${shortNames[0] ?? agency}便民服务中心`;
  const random = randomFor('service halls', name);
  return {
    agency,
    ...envelope('service halls', name, COUNTED_ON, { isLate: name === FAULTS.lateHall }),
    division,
    name,
    kind: 'TOWNSHIP_CENTRE',
    address: addressOf(agency),
    officeHours: OFFICE_HOURS,
    phone: phoneOf(agency),
    asOfOn: '2019-08-30',
    windows: random.integer(3, 7),
    generalWindows: random.integer(1, 2),
    staff: random.happens(0.2) ? undefined : random.integer(4, 11),
    selfServiceMachines: random.integer(0, 1),
    itemCount: random.integer(40, 98),
    annualCases: random.happens(0.3) ? undefined : random.integer(700, 5_200),
    presentAgencies: [agency],
  };
}

function villageStation([village, agency]: (typeof STATIONS)[number]): SeedRecord {
  const name = `${village}便民服务站`;
  const township = TOWNSHIPS.find((entry) => entry.name === agency);
  const random = randomFor('service halls', name);
  return {
    agency,
    ...envelope('service halls', name, COUNTED_ON),
    division: township?.division,
    name,
    kind: 'VILLAGE_STATION',
    address: `${township?.shortNames[0] ?? ''}${village}村（居）民委员会`,
    officeHours: random.happens(0.5) ? OFFICE_HOURS : undefined,
    asOfOn: '2019-08-30',
    windows: 1,
    generalWindows: 1,
    staff: random.integer(1, 2),
    selfServiceMachines: 0,
    itemCount: random.integer(12, 30),
  };
}
