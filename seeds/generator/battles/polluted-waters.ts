import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { envelope } from './envelope.js';
import { townshipCode } from './townships.js';
import { withFaults } from './with-faults.js';

/** 黑臭水体: streams, ditches and ponds, listed from 2016 on. Their names are invented. */
export const pollutedWaterSeed: DatasetSeed = {
  dataset: 'polluted-waters',
  records: () => withFaults(FAULTS.pollutedWaters, ['code'], WATERS.map(waterRecord)),
};

const BUILDING = '龙城区住房和城乡建设局';
const FARMING = '龙城区农业农村局';

type Water = readonly [name: string, township: string, agency: string, level: string, size: string, status: string];

/** Size in kilometres of a stream, in square metres (平方米) of a pond. */
const WATERS: readonly Water[] = [
  ['示例明渠一段', '新华街道', BUILDING, 'SEVERE', '1.8', 'LASTING'],
  ['示例明渠二段', '新华街道', BUILDING, 'MILD', '1.2', 'LASTING'],
  ['示例排水渠', '海龙街道', BUILDING, 'SEVERE', '2.4', 'FIRST_RESULTS'],
  ['示例铁路边沟', '海龙街道', BUILDING, 'MILD', '0.9', 'LASTING'],
  ['示例公园湖', '龙泉街道', BUILDING, 'MILD', '5200平方米', 'LASTING'],
  ['示例小河城区段', '龙泉街道', BUILDING, 'SEVERE', '3.1', 'FIRST_RESULTS'],
  ['示例园区渠', '七道泉子镇', BUILDING, 'MILD', '1.5', 'FIRST_RESULTS'],
  ['示例村东沟', '七道泉子镇', FARMING, 'MILD', '0.7', 'UNDER_WAY'],
  ['示例村塘', '七道泉子镇', FARMING, 'SEVERE', '1800平方米', 'UNDER_WAY'],
  ['示例镇排水沟', '西大营子镇', FARMING, 'SEVERE', '1.1', 'UNDER_WAY'],
  ['示例养殖场下游沟', '西大营子镇', FARMING, 'SEVERE', '0.6', 'UNDER_WAY'],
  ['示例集市边沟', '召都巴镇', FARMING, 'MILD', '0.8', 'FIRST_RESULTS'],
  ['示例村西坑塘', '召都巴镇', FARMING, 'MILD', '960平方米', 'PLANNING'],
  ['示例镇区明沟', '大平房镇', FARMING, 'MILD', '1.3', 'UNDER_WAY'],
  ['示例村南沟', '联合镇', FARMING, 'MILD', '0.5', 'PLANNING'],
  ['示例村坑塘', '边杖子镇', FARMING, 'SEVERE', '1250平方米', 'PLANNING'],
];

function waterRecord([name, township, agency, level, size, status]: Water, index: number): SeedRecord {
  const random = randomFor('polluted waters', name);
  const year = status === 'LASTING' ? 2017 : status === 'FIRST_RESULTS' ? 2018 : status === 'UNDER_WAY' ? 2019 : 2020;
  const isDone = status === 'LASTING' || status === 'FIRST_RESULTS';
  const isPond = size.endsWith('平方米');
  return {
    ...envelope(agency, 'polluted-waters', name, '2019-07-08'),
    code: `211303HC${String(index + 1).padStart(3, '0')}`,
    name,
    division: townshipCode(township),
    startPlace: isPond ? '#NOT_APPLICABLE' : `${township}示例桥`,
    endPlace: isPond ? '#NOT_APPLICABLE' : `${township}示例闸`,
    lengthInKilometres: isPond ? '#NOT_APPLICABLE' : size,
    surface: isPond ? size : '#NOT_APPLICABLE',
    level,
    ...measurements(isDone ? 'NONE' : level, name),
    causes: random.pick(['生活污水直排，雨污混流。', '畜禽养殖废水和垃圾入河。', '内源淤积，水体流动性差。']),
    measures: random.pick([
      '截污纳管、清淤疏浚、岸线整治。',
      '建设一体化污水处理设施，生态补水。',
      '清理垃圾和淤泥，种植水生植物。',
    ]),
    investment: status === 'PLANNING' ? '#NOT_YET_DUE' : `${random.integer(12, 160) * 5}`,
    dueOn: `${year}-12-31`,
    completedOn: isDone ? `${year}-${random.pick(['09', '10', '11'])}-${random.integer(10, 28)}` : '#NOT_YET_DUE',
    status,
    satisfaction: isDone ? `${random.integer(900, 985) / 10}%` : '#NOT_YET_DUE',
  };
}

/** Within the criteria of the level (城市黑臭水体整治工作指南, table 1). */
function measurements(level: string, name: string): SeedRecord {
  const random = randomFor('measurements', name);
  const tenths = (low: number, high: number): string => (random.integer(low, high) / 10).toFixed(1);
  const measuredOn = `2019-06-${random.integer(10, 28)}`;
  if (level === 'SEVERE')
    return {
      measuredOn,
      transparency: String(random.integer(4, 9)),
      dissolvedOxygen: '0.1',
      redoxPotential: String(random.integer(-320, -205)),
      ammoniaNitrogen: tenths(152, 236),
    };
  if (level === 'MILD')
    return {
      measuredOn,
      transparency: String(random.integer(12, 24)),
      dissolvedOxygen: tenths(4, 19),
      redoxPotential: String(random.integer(-180, 48)),
      ammoniaNitrogen: tenths(82, 148),
    };
  return {
    measuredOn,
    transparency: String(random.integer(28, 60)),
    dissolvedOxygen: tenths(24, 62),
    redoxPotential: String(random.integer(60, 180)),
    ammoniaNitrogen: tenths(9, 76),
  };
}
