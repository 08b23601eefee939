/** What was measured in a sample of water; mg/L, acidity apart. */
export interface WaterSample {
  readonly ph: number;
  readonly dissolvedOxygen: number;
  readonly permanganateIndex: number;
  readonly chemicalOxygenDemand: number;
  readonly ammoniaNitrogen: number;
  readonly totalPhosphorus: number;
}

const CLASSES = ['CLASS_1', 'CLASS_2', 'CLASS_3', 'CLASS_4', 'CLASS_5', 'BELOW_CLASS_5'] as const;

export type WaterClass = (typeof CLASSES)[number];

type Pollutant = 'permanganateIndex' | 'chemicalOxygenDemand' | 'ammoniaNitrogen' | 'totalPhosphorus';

// GB 3838-2002, table 1: the limits of classes one to five; of phosphorus those for rivers.
const AT_MOST: Readonly<Record<Pollutant, { readonly title: string; readonly limits: readonly number[] }>> = {
  permanganateIndex: { title: '高锰酸盐指数', limits: [2, 4, 6, 10, 15] },
  chemicalOxygenDemand: { title: '化学需氧量', limits: [15, 15, 20, 30, 40] },
  ammoniaNitrogen: { title: '氨氮', limits: [0.15, 0.5, 1, 1.5, 2] },
  totalPhosphorus: { title: '总磷', limits: [0.02, 0.1, 0.2, 0.3, 0.4] },
};
const OXYGEN_AT_LEAST = [7.5, 6, 5, 3, 2];

const POLLUTANTS: readonly Pollutant[] = [
  'permanganateIndex',
  'chemicalOxygenDemand',
  'ammoniaNitrogen',
  'totalPhosphorus',
];

/** The class of a sample: the worst of its parameters decides. */
export function waterClassOf(sample: WaterSample): WaterClass {
  const places = [
    placeOf(OXYGEN_AT_LEAST.findIndex((limit) => sample.dissolvedOxygen >= limit)),
    ...POLLUTANTS.map((name) => placeOf(AT_MOST[name].limits.findIndex((limit) => sample[name] <= limit))),
  ];
  return CLASSES[Math.max(...places)] ?? 'BELOW_CLASS_5';
}

function placeOf(index: number): number {
  return index === -1 ? CLASSES.length - 1 : index;
}

export function isAsGoodAs(one: WaterClass, other: WaterClass): boolean {
  return CLASSES.indexOf(one) <= CLASSES.indexOf(other);
}

/** The pollutants above the limit of a class, and by how many times the limit they are above it. */
export function exceedancesOf(
  sample: WaterSample,
  target: WaterClass,
): readonly { parameter: string; timesAbove: string }[] {
  return POLLUTANTS.flatMap((name) => {
    const { title, limits } = AT_MOST[name];
    const limit = limits[CLASSES.indexOf(target)];
    if (limit === undefined || sample[name] <= limit) return [];
    return [{ parameter: title, timesAbove: (sample[name] / limit - 1).toFixed(2) }];
  });
}
