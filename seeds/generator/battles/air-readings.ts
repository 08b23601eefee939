import { addDays } from '../calendar.js';
import type { DatasetSeed, SeedRecord } from '../dataset-seed.js';
import { DISTRICT } from '../organisation/agency-list.js';
import { randomFor } from '../random.js';
import { airIndex, type Concentrations } from './air-quality-index.js';
import { FAULTS } from './deliberate-faults.js';
import { measuredEnvelope } from './envelope.js';
import { MONTHS } from './periods.js';
import { withFaults } from './with-faults.js';

/** What names an air reading in the list of deliberate faults. */
export const AIR_NAME = ['station', 'observedOn', 'observedAt'] as const;

/** 空气质量: two stations, every fifth day of 2019 and one day a month around it, and two days hour by hour. */
export const airReadingSeed: DatasetSeed = {
  dataset: 'air-readings',
  records: () =>
    withFaults(FAULTS.airReadings, AIR_NAME, [
      ...STATIONS.flatMap((station) => DAYS.map((day) => reading(station, day))),
      ...HOURLY_DAYS.flatMap((day) => HOURS.map((hour) => reading(PARK, day, hour))),
    ]),
};

interface Station {
  readonly code: string;
  readonly name: string;
  /** How dirty its air is against the other's. */
  readonly factor: number;
}

const PARK: Station = { code: '211303001A', name: '龙泉街道示例公园站', factor: 0.92 };
const STATIONS: readonly Station[] = [PARK, { code: '211303002A', name: '七道泉子镇示例工业园站', factor: 1.16 }];

const DAYS: readonly string[] = [
  ...MONTHS.map((month) => `2018-${twoDigits(month)}-15`),
  ...Array.from({ length: 73 }, (_, index) => addDays('2019-01-03', index * 5)),
  ...MONTHS.map((month) => `2020-${twoDigits(month)}-15`),
];

const HOURLY_DAYS = ['2019-06-21', '2019-12-10'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function reading(station: Station, observedOn: string, hour?: number): SeedRecord {
  const measured = concentrations(station, observedOn, hour);
  const averaging = hour === undefined ? 'DAY' : 'HOUR';
  const { aqi, grade, primary } = airIndex(measured, averaging);
  return {
    ...measuredEnvelope('龙城区生态环境局', observedOn),
    station: station.code,
    stationName: station.name,
    division: DISTRICT,
    averaging,
    observedOn,
    observedAt: hour === undefined ? '#NOT_APPLICABLE' : `${observedOn} ${twoDigits(hour)}:00`,
    aqi,
    grade,
    primaryPollutants: primary.length === 0 ? '#NOT_APPLICABLE' : primary,
    so2: String(measured.SO2),
    no2: String(measured.NO2),
    pm10: String(measured.PM10),
    pm25: String(measured.PM25),
    co: measured.CO.toFixed(1),
    o3: String(measured.O3),
  };
}

/** Smoke in winter, ozone on summer afternoons, and dust storms in spring. */
function concentrations(station: Station, day: string, hour: number | undefined): Concentrations {
  const random = randomFor('air', station.code, day, String(hour ?? ''));
  const month = Number(day.slice(5, 7));
  const winter = (1 + Math.cos(((month - 1) / 12) * 2 * Math.PI)) / 2;
  const weather = random.integer(45, 150) / 100;
  const afternoon = hour === undefined ? 1 : 0.45 + 0.9 * Math.max(0, Math.sin(((hour - 7) / 14) * Math.PI));
  const dust = (month === 4 || month === 5) && random.happens(0.12) ? random.integer(150, 420) : 0;
  const smog = winter > 0.8 && random.happens(0.12) ? random.integer(70, 220) : 0;
  const pm25 = Math.round((17 + 30 * winter) * weather * station.factor + dust * 0.2 + smog);
  return {
    SO2: Math.round((8 + 22 * winter) * weather * station.factor),
    NO2: Math.round((16 + 18 * winter) * weather * station.factor),
    PM10: Math.round(pm25 * (1.5 + random.integer(0, 50) / 100) + dust),
    PM25: pm25,
    CO: Number(((0.5 + 0.9 * winter) * weather).toFixed(1)),
    O3: Math.round((58 + 88 * (1 - winter)) * (0.75 + weather * 0.25) * afternoon),
  };
}
