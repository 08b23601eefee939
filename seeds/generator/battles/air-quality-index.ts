/** Concentrations of one reading: CO in mg/m³, all others in µg/m³. */
export interface Concentrations {
  readonly SO2: number;
  readonly NO2: number;
  readonly PM10: number;
  readonly PM25: number;
  readonly CO: number;
  readonly O3: number;
}

type Pollutant = keyof Concentrations;

// HJ 633-2012, table 1: the concentrations at which the individual index is 0, 50, 100, 150, 200, 300, 400 and 500.
const INDEX = [0, 50, 100, 150, 200, 300, 400, 500] as const;
const OF_A_DAY: Readonly<Record<Pollutant, readonly number[]>> = {
  SO2: [0, 50, 150, 475, 800, 1600, 2100, 2620],
  NO2: [0, 40, 80, 180, 280, 565, 750, 940],
  PM10: [0, 50, 150, 250, 350, 420, 500, 600],
  PM25: [0, 35, 75, 115, 150, 250, 350, 500],
  CO: [0, 2, 4, 14, 24, 36, 48, 60],
  O3: [0, 100, 160, 215, 265, 800],
};
const OF_AN_HOUR: Readonly<Record<Pollutant, readonly number[]>> = {
  ...OF_A_DAY,
  SO2: [0, 150, 500, 650, 800],
  NO2: [0, 100, 200, 700, 1200, 2340, 3090, 3840],
  CO: [0, 5, 10, 35, 60, 90, 120, 150],
  O3: [0, 160, 200, 300, 400, 800, 1000, 1200],
};

export interface AirIndex {
  readonly aqi: number;
  readonly grade: string;
  /** Empty for an index up to 50. */
  readonly primary: readonly Pollutant[];
}

export function airIndex(reading: Concentrations, averaging: 'HOUR' | 'DAY'): AirIndex {
  const table = averaging === 'HOUR' ? OF_AN_HOUR : OF_A_DAY;
  const pollutants: readonly Pollutant[] = ['SO2', 'NO2', 'PM10', 'PM25', 'CO', 'O3'];
  const single = pollutants.map((pollutant) => ({
    pollutant,
    index: individual(table[pollutant], reading[pollutant]),
  }));
  const aqi = Math.max(...single.map(({ index }) => index));
  return {
    aqi,
    grade: gradeOf(aqi),
    primary: aqi <= 50 ? [] : single.filter(({ index }) => index === aqi).map(({ pollutant }) => pollutant),
  };
}

/** Linear between two breakpoints, rounded up (HJ 633-2012, 4.3). */
function individual(breakpoints: readonly number[], concentration: number): number {
  const place = breakpoints.findIndex((breakpoint) => concentration <= breakpoint);
  if (place < 1) return place === 0 ? 0 : 500;
  const [low = 0, high = 0] = [breakpoints[place - 1], breakpoints[place]];
  const [from = 0, to = 0] = [INDEX[place - 1], INDEX[place]];
  return Math.ceil(((to - from) / (high - low)) * (concentration - low) + from - 1e-9);
}

export function gradeOf(aqi: number): string {
  const grade = [50, 100, 150, 200, 300].findIndex((limit) => aqi <= limit);
  return `GRADE_${grade === -1 ? 6 : grade + 1}`;
}
