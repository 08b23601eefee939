import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { randomFor } from '../random.js';
import { envelope } from './envelope.js';
import { HEALTH_AGENCY, registrationNumberOf } from './health-facilities.js';
import { PERFORMANCE_INDICATORS, type PerformanceIndicator } from './performance-indicators.js';

const HOSPITALS = ['龙城区示例医院', '龙城区示例中医医院', '龙城区示例妇幼保健院'] as const;

const YEARS = [
  { year: 2018, formedOn: '2019-06-20', edition: '龙城区公立医院综合绩效考核办法（2018年）' },
  { year: 2019, formedOn: '2020-12-10', edition: '国卫办医发〔2019〕23号' },
] as const;

type Year = (typeof YEARS)[number];

/** 绩效考核: sixteen indicators of the three public hospitals of the district in two years. */
export const hospitalPerformanceSeed: DatasetSeed = {
  dataset: 'hospital-performances',
  records: () =>
    HOSPITALS.flatMap((hospital) =>
      YEARS.flatMap((year) => PERFORMANCE_INDICATORS.map((indicator) => performanceRecord(hospital, year, indicator))),
    ),
};

function performanceRecord(
  hospital: string,
  { year, formedOn, edition }: Year,
  indicator: PerformanceIndicator,
): SeedRecord {
  const [indicatorCode, indicatorName, dimension, valueUnit, weight, low, high] = indicator;
  const random = randomFor('performance', hospital, String(year), indicatorCode);
  const share = random.integer(0, 100) / 100;
  const score = (weight * (0.6 + random.integer(0, 40) / 100)).toFixed(2);
  // The share of drugs bought for all of China was first asked for in 2019.
  const isUnknown = indicatorCode === '07' && year === 2018;
  return {
    ...envelope({ dataset: 'hospital-performances', name: `${hospital}${year}`, agency: HEALTH_AGENCY, formedOn }),
    facility: registrationNumberOf(hospital),
    year,
    indicatorCode,
    indicatorName,
    edition,
    dimension,
    value: isUnknown ? '#NOT_APPLICABLE' : printedValue(indicatorCode, low + (high - low) * share),
    valueUnit,
    weight: `${weight}%`,
    fullScore: String(weight),
    score: isUnknown ? String(weight) : score,
    grade: gradeOf(isUnknown ? 1 : Number(score) / weight),
    rankBand: random.pick(['全市同级医院前30%', '全市同级医院30%—70%', '全市同级医院后30%']),
    remark: isUnknown ? '当年未开展集中带量采购，按满分计。' : undefined,
  };
}

function printedValue(code: string, value: number): string {
  if (code === '08') return String(Math.round(value));
  return value.toFixed(code === '12' ? 3 : 2);
}

function gradeOf(share: number): string {
  return share >= 0.9 ? 'A' : share >= 0.75 ? 'B' : share >= 0.65 ? 'C' : 'D';
}
