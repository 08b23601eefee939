import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { FAULTS } from './deliberate-faults.js';
import { measuredEnvelope } from './envelope.js';
import { MONTHS } from './periods.js';
import { exceedancesOf, isAsGoodAs, type WaterClass, type WaterSample, waterClassOf } from './water-class.js';
import { withFaults } from './with-faults.js';

/** What names a water reading in the list of deliberate faults. */
export const WATER_NAME = ['section', 'month'] as const;

/** 水环境质量: six sections and two sources of drinking water, month by month in 2019 and by quarter around it. */
export const waterReadingSeed: DatasetSeed = {
  dataset: 'water-readings',
  records: () =>
    withFaults(
      FAULTS.waterReadings,
      WATER_NAME,
      SECTIONS.flatMap((section) => SAMPLED_MONTHS.map((month) => reading(section, month))),
    ),
};

interface Section {
  readonly code: string;
  readonly name: string;
  readonly waterBody: string;
  readonly target: WaterClass;
  readonly isDrinkingSource: boolean;
  /** Load of pollution against a clean river. */
  readonly load: number;
}

function section(code: string, name: string, waterBody: string, target: WaterClass, load: number): Section {
  return { code, name, waterBody, target, isDrinkingSource: waterBody.endsWith('水源地'), load };
}

const SECTIONS: readonly Section[] = [
  section('LC-01', '示例入境断面', '大凌河', 'CLASS_3', 0.8),
  section('LC-02', '示例大桥断面', '大凌河', 'CLASS_3', 0.95),
  section('LC-03', '示例出境断面', '大凌河', 'CLASS_4', 1.15),
  section('LC-04', '示例支流口断面', '十家河', 'CLASS_4', 1.5),
  section('LC-05', '示例桥断面', '顾洞河', 'CLASS_5', 2.2),
  section('LC-06', '示例水库坝前', '示例水库', 'CLASS_3', 0.65),
  section('LC-Y1', '示例一水源井', '示例一地下水水源地', 'CLASS_3', 0.3),
  section('LC-Y2', '示例二水源井', '示例二地下水水源地', 'CLASS_3', 0.12),
];

const SAMPLED_MONTHS: readonly string[] = [
  ...[3, 6, 9, 12].map((number) => monthCode(2018, number)),
  ...MONTHS.map((number) => monthCode(2019, number)),
  ...[3, 6, 9, 12].map((number) => monthCode(2020, number)),
];

function monthCode(year: number, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}`;
}

function reading(place: Section, month: string): SeedRecord {
  const sample = sampleOf(place, month);
  const sampledOn = `${month}-${String(randomFor('sampling', place.code, month).integer(4, 9)).padStart(2, '0')}`;
  const actualClass = waterClassOf(sample);
  const exceedances = exceedancesOf(sample, place.target);
  return {
    ...measuredEnvelope('龙城区生态环境局', `${month}-20`),
    section: place.code,
    sectionName: place.name,
    waterBody: place.waterBody,
    division: DISTRICT,
    isDrinkingSource: place.isDrinkingSource,
    month,
    sampledOn,
    targetClass: place.target,
    actualClass,
    meetsTarget: isAsGoodAs(actualClass, place.target),
    exceedances: exceedances.length === 0 ? '#NOT_APPLICABLE' : exceedances,
    ph: sample.ph.toFixed(2),
    dissolvedOxygen: sample.dissolvedOxygen.toFixed(1),
    permanganateIndex: sample.permanganateIndex.toFixed(1),
    chemicalOxygenDemand: String(sample.chemicalOxygenDemand),
    ammoniaNitrogen: sample.ammoniaNitrogen.toFixed(2),
    totalPhosphorus: sample.totalPhosphorus.toFixed(2),
  };
}

function sampleOf({ code, load }: Section, month: string): WaterSample {
  const random = randomFor('water', code, month);
  const around = (middle: number, digits: number): number =>
    Number((middle * load * (random.integer(70, 130) / 100)).toFixed(digits));
  return {
    ph: random.integer(735, 835) / 100,
    dissolvedOxygen: Number(Math.max(1.4, 9.4 - load * 2 - random.integer(0, 10) / 10).toFixed(1)),
    permanganateIndex: around(4.6, 1),
    chemicalOxygenDemand: Math.max(4, around(17, 0)),
    ammoniaNitrogen: around(0.72, 2),
    totalPhosphorus: around(0.15, 2),
  };
}
